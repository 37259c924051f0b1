package plumbline.law.vetting.twokey;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.vetting.twokey.Conflict.Found.DECLARED;
import static plumbline.law.vetting.twokey.Conflict.Found.DETECTED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.vetting.twokey.Party.Address;
import plumbline.law.vetting.twokey.Party.Employment;
import plumbline.law.vetting.twokey.Party.Named;

class ConflictsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final UUID REVIEWER = new UUID(0, 7);
    private static final String FORCE = "Marches Constabulary";
    private static final Party STRANGER = party("Ada Fenwick");

    private static Party party(String name) {
        return new Party(new Named(name, null), List.of(), List.of(), List.of());
    }

    private static Party living(String name, String line, String postcode) {
        return new Party(new Named(name, null), List.of(new Address(line, postcode)), List.of(), List.of());
    }

    private static Party working(String name, Employment... employments) {
        return new Party(new Named(name, null), List.of(), Arrays.asList(employments), List.of());
    }

    private static Party related(String name, Named... kin) {
        return new Party(new Named(name, null), List.of(), List.of(), Arrays.asList(kin));
    }

    private static Employment work(String employer, String unit, int size, @Nullable String to) {
        return new Employment(employer, unit, size, LocalDate.of(2000, 1, 1), to == null ? null : LocalDate.parse(to));
    }

    private static List<ConflictCode> codes(Party reviewer, Party subject) {
        return codes(reviewer, new Matter(subject, FORCE, Set.of(), List.of()));
    }

    private static List<ConflictCode> codes(Party reviewer, Matter matter) {
        List<Conflict> conflicts = Conflicts.detected(REVIEWER, reviewer, matter, TODAY, Figures.on(TODAY));
        assertThat(conflicts)
                .allMatch(conflict ->
                        conflict.found() == DETECTED && !conflict.words().isBlank());
        return conflicts.stream().map(Conflict::code).toList();
    }

    @Test
    void strangers_have_nothing_between_them() {
        assertThat(codes(STRANGER, party("Owen Tarrant"))).isEmpty();
        assertThat(Conflicts.may(List.of()).isAllowed()).isTrue();
    }

    @Test
    void c1_kin_is_found_from_either_side_and_in_between() {
        Named subject = new Named("Owen Tarrant", null);
        Named child = new Named("Lou Tarrant", LocalDate.of(2010, 5, 1));

        assertThat(codes(related("Ada Fenwick", subject), party("Owen Tarrant")))
                .containsExactly(ConflictCode.C1);
        assertThat(codes(STRANGER, related("Owen Tarrant", new Named("ADA  FENWICK", null))))
                .containsExactly(ConflictCode.C1);
        assertThat(codes(related("Ada Fenwick", child), related("Owen Tarrant", child)))
                .containsExactly(ConflictCode.C1);
        assertThat(codes(related("Ada Fenwick", child), party("Owen Tarrant"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} born {1} and {2} born {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Zoë O'Hare, 1980-01-01, zoe o hare, 1980-01-01, true",
                "Zoë O'Hare, 1980-01-01, Zoe O'Hare, -, true",
                "Zoë O'Hare, -, Zoe O'Hare, 1980-01-01, true",
                "Zoë O'Hare, 1980-01-01, Zoe O'Hare, 1981-01-01, false",
                "Zoë O'Hare, 1980-01-01, Joe O'Hare, 1980-01-01, false"
            })
    void a_name_with_an_unknown_birthday_counts_as_the_same_person(
            String one, @Nullable LocalDate born, String other, @Nullable LocalDate otherBorn, boolean same) {
        assertThat(new Named(one, born).may(new Named(other, otherBorn))).isEqualTo(same);
    }

    @ParameterizedTest(name = "worked for the force until {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-, true", "2019-03-31, true", "2016-10-06, true", "2016-10-05, false"})
    void c2_the_force_that_decides_within_ten_years(@Nullable String to, boolean conflict) {
        assertThat(codes(working("Ada Fenwick", work("MARCHES constabulary", "", 0, to)), party("Owen Tarrant")))
                .isEqualTo(conflict ? List.of(ConflictCode.C2) : List.of());
    }

    @Test
    void c2_another_common_employer_counts_while_both_worked_there_within_ten_years() {
        Employment recent = work("Brill Logistics", "", 0, "2020-01-01");
        Employment old = work("Brill Logistics", "", 0, "2010-01-01");

        assertThat(codes(working("Ada Fenwick", recent), working("Owen Tarrant", recent)))
                .containsExactly(ConflictCode.C2);
        assertThat(codes(working("Ada Fenwick", recent), working("Owen Tarrant", old)))
                .isEmpty();
        assertThat(codes(working("Ada Fenwick", old), working("Owen Tarrant", recent)))
                .isEmpty();
        assertThat(codes(working("Ada Fenwick", recent), working("Owen Tarrant", work("Brill Foods", "", 0, null))))
                .isEmpty();
    }

    @Test
    void c2_says_for_whom_they_worked() {
        Employment recent = work("Brill Logistics", "", 0, "2020-01-01");
        var matter = new Matter(working("Owen Tarrant", recent), FORCE, Set.of(), List.of());

        assertThat(Conflicts.detected(REVIEWER, working("Ada Fenwick", recent), matter, TODAY, Figures.on(TODAY)))
                .containsExactly(
                        new Conflict(ConflictCode.C2, DETECTED, "worked for Brill Logistics within the last 10 years"));
    }

    @ParameterizedTest(name = "{0} at {1}, {2} and Owen Tarrant at 4 Mill Lane, SY1 1AA: {3}")
    @CsvSource({
        "Ada Fenwick, 4 mill lane, sy11aa, true",
        "Ada Fenwick, 6 Mill Lane, SY1 1AA, false",
        "Ada Fenwick, 4 Mill Lane, SY2 1AA, false",
        "Ada Fenwick, 4 Mill Lane, '', false",
        "Jo Tarrant, 6 Mill Lane, SY1 1AA, true",
        "Jo Tarrant, 6 Mill Lane, SY2 1AA, false"
    })
    void c3_the_same_address_or_postcode_and_surname(String name, String line, String postcode, boolean conflict) {
        assertThat(codes(living(name, line, postcode), living("Owen Tarrant", "4 Mill Lane", "SY1 1AA")))
                .isEqualTo(conflict ? List.of(ConflictCode.C3) : List.of());
    }

    @Test
    void c3_two_unknown_postcodes_are_not_the_same_place() {
        assertThat(codes(living("Jo Tarrant", "", ""), living("Owen Tarrant", "", "")))
                .isEmpty();
    }

    @Test
    void c4_whoever_decided_on_the_person_before() {
        assertThat(codes(STRANGER, new Matter(party("Owen Tarrant"), FORCE, Set.of(REVIEWER), List.of())))
                .containsExactly(ConflictCode.C4);
    }

    @Test
    void c5_whoever_appears_in_a_finding() {
        var named = List.of(new Named("Bo Lark", null), new Named("Ada Fenwick", null));

        assertThat(codes(STRANGER, new Matter(party("Owen Tarrant"), FORCE, Set.of(), named)))
                .containsExactly(ConflictCode.C5);
    }

    @ParameterizedTest(name = "{0} of {1} and {2} of {3}: {4}")
    @CsvSource({
        "Ludlow station, 120, ludlow  Station, 0, true",
        "Ludlow station, 499, Ludlow station, 499, true",
        "Ludlow station, 500, Ludlow station, 120, false",
        "Ludlow station, 120, Ludlow station, 500, false",
        "Ludlow station, 120, Leominster station, 120, false",
        "'', 120, '', 120, false"
    })
    void c9_the_same_small_unit_however_long_ago(String unit, int size, String other, int otherSize, boolean conflict) {
        assertThat(codes(
                        working("Ada Fenwick", work("Wharf Council", unit, size, "2005-01-01")),
                        working("Owen Tarrant", work("Wharf Council", other, otherSize, "2006-01-01"))))
                .isEqualTo(conflict ? List.of(ConflictCode.C9) : List.of());
    }

    @Test
    void c9_a_unit_of_that_name_elsewhere_is_another_unit() {
        assertThat(codes(
                        working("Ada Fenwick", work("Wharf Council", "Stores", 9, "2005-01-01")),
                        working("Owen Tarrant", work("Quay Council", "Stores", 9, "2005-01-01"))))
                .isEmpty();
    }

    @Test
    void everything_found_is_told_in_the_order_of_the_codes() {
        Employment station = work(FORCE, "Ludlow", 90, null);
        var reviewer = new Party(
                new Named("Ada Tarrant", null),
                List.of(new Address("4 Mill Lane", "SY1 1AA")),
                List.of(station),
                List.of(new Named("Owen Tarrant", null)));
        var subject = new Party(
                new Named("Owen Tarrant", null),
                List.of(new Address("4 Mill Lane", "SY1 1AA")),
                List.of(station),
                List.of());

        assertThat(codes(reviewer, new Matter(subject, FORCE, Set.of(REVIEWER), List.of(reviewer.self()))))
                .containsExactly(
                        ConflictCode.C1,
                        ConflictCode.C2,
                        ConflictCode.C3,
                        ConflictCode.C4,
                        ConflictCode.C5,
                        ConflictCode.C9);
    }

    @Test
    void a_declared_conflict_is_a_conflict_whatever_its_code() {
        for (ConflictCode code : ConflictCode.values()) {
            assertThat(brief(Conflicts.may(List.of(new Conflict(code, DECLARED, "said so")))))
                    .isEqualTo("refused, " + code);
        }
    }

    @Test
    void somebody_who_decides_on_others_or_is_kin_of_one_who_does_is_decided_elsewhere() {
        var decider = new SelfClass.Decider(new Named("Owen Tarrant", null), "works in vetting");

        assertThat(SelfClass.reason(party("owen tarrant"), List.of(decider))).contains("the person works in vetting");
        assertThat(SelfClass.reason(related("Ada Fenwick", decider.who()), List.of(decider)))
                .contains("a relative of the person works in vetting");
        assertThat(SelfClass.reason(STRANGER, List.of(decider))).isEmpty();
    }
}
