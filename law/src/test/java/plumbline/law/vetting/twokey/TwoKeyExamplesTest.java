package plumbline.law.vetting.twokey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.quality.Seed;
import plumbline.law.vetting.twokey.Party.Employment;
import plumbline.law.vetting.twokey.Party.Named;

/// The worked examples 14 (its departure), 36 to 40, 42 and 43 of the vetting specification.
class TwoKeyExamplesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 14);
    private static final LocalDate NAMED = LocalDate.of(2026, 10, 5);
    private static final Figures FIGURES = Figures.on(SIGNED);
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Seed SEED = new Seed("demo-beacon-2026-09");

    private static Candidate candidate(int number, List<Conflict> conflicts) {
        return new Candidate(
                new UUID(0, number),
                new Standing(number == 0, number == 1, null),
                new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), 0),
                true,
                LocalDate.of(2026, 3, 1),
                0,
                Map.of(),
                conflicts);
    }

    @Test
    void example_36_a_reviewer_of_the_same_force_until_2019_is_recused_and_another_drawn() {
        var former = new Party(
                new Named("Ada Fenwick", null),
                List.of(),
                List.of(new Employment(
                        "Marches Constabulary", "", 0, LocalDate.of(2004, 1, 1), LocalDate.of(2019, 6, 30))),
                List.of());
        var person = new Party(new Named("Owen Tarrant", null), List.of(), List.of(), List.of());
        var conflicts = Conflicts.detected(
                new UUID(0, 2),
                former,
                new Matter(person, "Marches Constabulary", Set.of(), List.of()),
                NAMED,
                FIGURES);

        assertThat(conflicts).extracting(Conflict::code).containsExactly(ConflictCode.C2);

        var pool = IntStream.range(0, 6)
                .mapToObj(number -> candidate(number, number == 2 ? conflicts : List.of()))
                .toList();
        var keys = Keys.of(CaseClass.AMBER, false, FIGURES);
        var replacement = new Draw("APP-2026-000200", 2, keys, false, List.of(pool.get(3)), 0, NAMED)
                .from(
                        pool.stream()
                                .filter(one -> !one.id().equals(pool.get(3).id()))
                                .toList(),
                        SEED,
                        FIGURES);

        assertThat(replacement.drawn()).hasSize(1).doesNotContain(new UUID(0, 2), new UUID(0, 3));
        assertThat(replacement.passedOver())
                .extracting(passed -> passed.reviewer() + " " + passed.why().rule())
                .containsExactly(new UUID(0, 2) + " C2");

        var staying = Times.objection(Start.on("the names were given", NAMED), FIGURES, DAYS);
        var drawn = Times.objection(Start.on("the name was given", NAMED.plusDays(7)), FIGURES, DAYS);
        assertThat(brief(new Objection(staying, NAMED.plusDays(8), "knows me", 0, false).admitted()))
                .isEqualTo("refused, OBJECTION");
        assertThat(brief(new Objection(drawn, NAMED.plusDays(8), "knows me", 0, false).admitted()))
                .isEqualTo("allowed");
    }

    @ParameterizedTest(name = "example 37: an objection on {0} is {1}")
    @CsvSource({"2026-10-05, allowed", "2026-10-08, allowed", "2026-10-09, 'refused, OBJECTION'"})
    void example_37_an_objection_is_accepted_until_the_end_of_thursday(LocalDate received, String expected) {
        var window = Times.objection(Start.on("the names were given", NAMED), FIGURES, DAYS);

        assertThat(brief(new Objection(window, received, "knows me", 0, false).admitted()))
                .isEqualTo(expected);
    }

    @Test
    void example_38_two_of_three_sealed_is_no_quorum_and_the_ill_member_is_replaced_after_five_working_days() {
        var keys = Keys.of(CaseClass.RED, false, FIGURES);
        var seats = IntStream.range(0, 3)
                .mapToObj(number -> new Seat(
                        new UUID(0, number), candidate(number, List.of()).standing(), number < 2, false))
                .toList();

        assertThat(refused(Quorum.met(keys, true, seats, true, SIGNED, FIGURES)).reason())
                .isEqualTo("1 of 3 outside opinions is not sealed.");

        var waiting = Times.waiting(Start.on("the member fell ill", SIGNED), FIGURES, DAYS);
        assertThat(brief(Leaving.ILLNESS.mayReplace(waiting, LocalDate.of(2026, 9, 21))))
                .isEqualTo("refused, REPLACEMENT");
        assertThat(brief(Leaving.ILLNESS.mayReplace(waiting, LocalDate.of(2026, 9, 22))))
                .isEqualTo("allowed");
    }

    @Test
    void example_39_nobody_reads_the_other_side_before_sealing_and_a_changed_opinion_is_void() {
        assertThat(OpinionState.mayReadOthers(OpinionState.NOT_STARTED, false)).isFalse();
        assertThat(OpinionState.mayReadOthers(OpinionState.NOT_STARTED, true)).isFalse();
        assertThat(OpinionState.mayReadOthers(OpinionState.SEALED, false)).isFalse();

        byte[] nonce = new byte[Envelope.NONCE_BYTES];
        var envelope = Envelope.seal("NOT_CLEAR".getBytes(UTF_8), nonce);
        assertThat(envelope.holds("CLEAR".getBytes(UTF_8), nonce)).isFalse();
    }

    @ParameterizedTest(name = "example 40: {0}, panel {1} of 3 clear: {2}")
    @CsvSource({"AMBER, 2, allowed", "RED, 2, 'refused, APPEAL'", "RED, 3, allowed"})
    void example_40_a_split_stays_shut_and_only_an_appeal_panel_opens_it(
            CaseClass caseClass, int clear, String expected) {
        assertThat(Combination.first(Opinion.NOT_CLEAR, List.of(Opinion.CLEAR, Opinion.CLEAR), 0, FIGURES))
                .isEqualTo(new Combination.Result.Reconcile());
        assertThat(Combination.reconciled(Opinion.NOT_CLEAR, List.of(Opinion.CLEAR, Opinion.CLEAR)))
                .as("the letter says that the outside reviewers disagreed")
                .isEqualTo(new Combination.Result.NotCleared(true));

        var panel = new AppealPanel(
                caseClass,
                List.of(
                        new AppealPanel.Member(true, true, true, false, Grade.RESEARCHER),
                        new AppealPanel.Member(true, false, false, false, Grade.RESEARCHER),
                        new AppealPanel.Member(false, false, false, false, Grade.ASSISTANT_CHIEF)));
        var votes = IntStream.range(0, 3)
                .mapToObj(number -> number < clear ? Opinion.CLEAR : Opinion.NOT_CLEAR)
                .toList();
        assertThat(panel.may(FIGURES).isAllowed()).isTrue();
        assertThat(brief(panel.opens(votes, true, FIGURES))).isEqualTo(expected);
        assertThat(AppealPanel.trackedUntil(SIGNED, FIGURES)).isEqualTo(LocalDate.of(2028, 9, 14));
    }

    @ParameterizedTest(name = "example {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        42 | the chief officer, with legal advice | true  | false | 2026-12-13 | allowed
        42 | the chief officer, a day too long    | true  | false | 2026-12-14 | refused, DEPARTURE
        42 | the deputy                           | false | false | 2026-12-13 | refused, DEPARTURE
        14 | against an absolute bar              | true  | true  | 2026-12-13 | refused, DEPARTURE
        """)
    void example_42_a_departure_is_the_chief_officer_s_own_and_ends_after_90_days(
            int example, String what, boolean personally, boolean bar, LocalDate until, String expected) {
        assertThat(Departure.last(SIGNED, FIGURES)).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(brief(new Departure(personally, bar, true, "Needed at once.", "LA/26/7", SIGNED, until)
                        .may(LegalMode.UNDERTAKING, FIGURES)))
                .isEqualTo(expected);
    }

    @Test
    void example_43_the_head_of_vetting_is_decided_by_another_force_and_a_panel_of_three() {
        var head = new Party(new Named("Ivo Marsh", null), List.of(), List.of(), List.of());
        var deciders = List.of(new SelfClass.Decider(new Named("Ivo Marsh", null), "works in vetting"));

        assertThat(SelfClass.reason(head, deciders)).contains("the person works in vetting");
        CaseClass caseClass = SelfClass.raise(CaseClass.GREEN, true);
        Keys keys = Keys.of(caseClass, false, FIGURES);
        assertThat(keys).isEqualTo(new Keys(3, true, true, false));
        assertThat(brief(ForceSeat.ownForce(keys, true))).isEqualTo("refused, SELF");
        assertThat(brief(ForceSeat.ownForce(keys, false))).isEqualTo("allowed");
        assertThat(brief(ForceSeat.ownForce(Keys.of(CaseClass.RED, false, FIGURES), true)))
                .isEqualTo("allowed");
    }
}
