package plumbline.law.vetting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.vetting.level.Input;
import plumbline.law.vetting.level.Stay;

/// What checks are run on: each change of the declaration makes stale what rests on it, and nothing else.
class DeclarationTest {
    private static final LocalDate SINCE = LocalDate.of(2015, 3, 1);

    static Stream<Arguments> changes() {
        var whole = Declared.whole();
        var you = whole.aboutYou();
        var work = whole.work();
        var family = whole.family();
        var online = whole.online();
        return Stream.of(
                Arguments.of("another family name", Declared.named("Field"), Set.of(Input.NAMES)),
                Arguments.of(
                        "a former name",
                        new AboutYou(
                                you.givenNames(),
                                you.familyName(),
                                you.born(),
                                you.birthPlace(),
                                YesNo.YES,
                                List.of(new AboutYou.OtherName("Sam Greaves", NameKind.BIRTH, null, null))),
                        Set.of(Input.NAMES)),
                Arguments.of(
                        "another place of birth",
                        new AboutYou(
                                you.givenNames(), you.familyName(), you.born(), "Osterly", you.otherNames(), List.of()),
                        Set.of(Input.BIRTH)),
                Arguments.of(
                        "the same address, and that it is abroad",
                        addresses(YesNo.NO, Stay.Basis.RESIDENT),
                        Set.of(Input.ADDRESSES)),
                Arguments.of(
                        "the same address, on another footing",
                        addresses(YesNo.YES, Stay.Basis.ARMED_FORCES),
                        Set.of(Input.ADDRESSES)),
                Arguments.of(
                        "a brother",
                        new Family(
                                YesNo.YES,
                                YesNo.YES,
                                YesNo.NO,
                                YesNo.NO,
                                YesNo.NO,
                                Stream.concat(
                                                family.relatives().stream(),
                                                Stream.of(Declared.relative(
                                                        Relation.FULL_SIBLING,
                                                        "Jo Ashdown",
                                                        null,
                                                        YesNo.NO,
                                                        "5 Old Road")))
                                        .toList()),
                        Set.of(Input.FAMILY)),
                Arguments.of(
                        "an associate",
                        new Associates(YesNo.YES, List.of(new Associates.Associate("A Friend", "from school", null))),
                        Set.of(Input.ASSOCIATES)),
                Arguments.of(
                        "another job",
                        new Work(List.of(Declared.job("2013-01-01", null)), work.referees(), YesNo.NO, null),
                        Set.of(Input.EMPLOYERS)),
                Arguments.of(
                        "another referee",
                        new Work(
                                work.jobs(),
                                List.of(new Work.Referee("Robin Hale", "robin@hale.example", "my coach")),
                                YesNo.NO,
                                null),
                        Set.of(Input.EMPLOYERS)),
                Arguments.of(
                        "another handle",
                        new Online(YesNo.YES, List.of("@sam"), online.emails(), online.phones()),
                        Set.of(Input.HANDLES)),
                Arguments.of(
                        "another e-mail address",
                        new Online(YesNo.YES, online.handles(), List.of("sam@post.example"), online.phones()),
                        Set.of(Input.HANDLES)),
                Arguments.of(
                        "a telephone",
                        new Online(YesNo.YES, online.handles(), online.emails(), List.of("01632 960 001")),
                        Set.of(Input.HANDLES)),
                Arguments.of(
                        "service in police",
                        new Service(
                                YesNo.YES,
                                List.of(new Service.Police("Norland", "1", SINCE, null)),
                                YesNo.NO,
                                List.of()),
                        Set.of(Input.SERVICE)),
                Arguments.of(
                        "service in armed forces",
                        new Service(
                                YesNo.NO,
                                List.of(),
                                YesNo.YES,
                                List.of(new Service.Military("Army", "1", SINCE, null))),
                        Set.of(Input.SERVICE)),
                Arguments.of("a debt", new Money(YesNo.NO, YesNo.NO, YesNo.NO, 22_000, null), Set.of(Input.FINANCES)),
                Arguments.of("contact with the law", new Past(YesNo.YES, List.of()), Set.of()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("changes")
    void what_is_declared_anew_changes_what_checks_are_run_on(String what, Record part, Set<Input> changed) {
        var before = Declared.whole().inputs().texts();
        var after = Declared.whole().with(part).inputs().texts();

        assertThat(before.keySet().stream().filter(input -> !Objects.equals(before.get(input), after.get(input))))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(changed);
    }

    @Test
    void service_is_told_apart_by_its_days() {
        assertThat(service(SINCE, null)).isNotEqualTo(service(SINCE.plusDays(1), null));
        assertThat(service(SINCE, null)).isNotEqualTo(service(SINCE, SINCE.plusYears(1)));
    }

    private static String service(LocalDate from, @Nullable LocalDate to) {
        var served = new Service(
                YesNo.YES,
                List.of(new Service.Police("Norland", "1", from, to)),
                YesNo.YES,
                List.of(new Service.Military("Army", "1", from, to)));
        return Declared.whole().with(served).inputs().texts().getOrDefault(Input.SERVICE, "");
    }

    @Test
    void each_fact_stands_in_quotes_so_that_no_two_declarations_read_the_same() {
        var texts = Declared.whole()
                .with(new AboutYou(" Sam \"Robbie\" ", "Ashdown", null, "", YesNo.NO, List.of()))
                .inputs()
                .texts();

        assertThat(texts.get(Input.NAMES)).isEqualTo("\"Sam \"\"Robbie\"\"\" \"Ashdown\"");
        assertThat(texts.get(Input.BIRTH)).as("not said, and empty").isEqualTo("- \"\"");
        assertThat(Declaration.BLANK.inputs().texts())
                .containsAllEntriesOf(Map.of(Input.ADDRESSES, "", Input.FINANCES, "- - - -"));
    }

    @Test
    void every_name_and_everybody_of_the_family_stands_on_a_line() {
        var texts = Declared.whole()
                .with(Declared.formerly(
                        new AboutYou.OtherName("Sam Greaves", NameKind.BIRTH, null, null),
                        new AboutYou.OtherName("Sammy", NameKind.ALIAS, null, null)))
                .with(new Family(
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        List.of(
                                Declared.relative(Relation.MOTHER, "Ann Ashdown", "Greaves", YesNo.NO, "4 Old Road"),
                                Declared.relative(Relation.FATHER, "Lee Ashdown", null, YesNo.YES, null))))
                .inputs()
                .texts();

        assertThat(texts.getOrDefault(Input.NAMES, "").lines())
                .containsExactly("\"Sam\" \"Ashdown\"", "\"Sam Greaves\"", "\"Sammy\"");
        assertThat(texts.getOrDefault(Input.FAMILY, "").lines())
                .containsExactly(
                        "\"MOTHER\" \"Ann Ashdown\" \"Greaves\" \"1960-01-01\" \"NO\" \"4 Old Road\"",
                        "\"FATHER\" \"Lee Ashdown\" - \"1960-01-01\" \"YES\" -");
    }

    @Test
    void residency_is_judged_on_the_addresses_whose_beginning_is_told() {
        var abroad = new Addresses.Address(
                "Rue 1", null, YesNo.NO, "France", SINCE, SINCE.plusYears(1), Stay.Basis.CROWN_SERVICE);
        var home = new Addresses.Address("1 Mill Lane", null, YesNo.YES, null, SINCE.plusYears(1), null, null);
        var unsaid = new Addresses.Address("2 Mill Lane", null, null, null, SINCE, null, null);
        var undated = new Addresses.Address("3 Mill Lane", null, YesNo.YES, null, null, null, null);

        assertThat(new Addresses(List.of(abroad, home, unsaid, undated)).stays())
                .containsExactly(
                        new Stay(SINCE, Optional.of(SINCE.plusYears(1)), false, Stay.Basis.CROWN_SERVICE),
                        new Stay(SINCE.plusYears(1), Optional.empty(), true, Stay.Basis.RESIDENT),
                        new Stay(SINCE, Optional.empty(), false, Stay.Basis.RESIDENT));
    }

    private static Addresses addresses(YesNo uk, Stay.Basis basis) {
        return new Addresses(List.of(new Addresses.Address("1 Mill Lane", "RM1 1AA", uk, null, SINCE, null, basis)));
    }
}
