package plumbline.law.vetting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Rules;
import plumbline.law.vetting.level.Stay;

class GapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Rules RULES = RuleBook.standard().on(TODAY);

    @Test
    void a_whole_declaration_lacks_nothing() {
        assertThat(Gaps.of(Declared.whole(), TODAY, RULES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void each_part_left_blank_is_pointed_out(Section section) {
        var blank = (Record) Declaration.BLANK.part(section);

        assertThat(Gaps.of(Declared.whole().with(blank), TODAY, RULES))
                .anySatisfy(gap -> assertThat(gap.section()).isEqualTo(section))
                .anyMatch(Gap::needed);
    }

    @Test
    void a_blank_form_asks_for_everything_in_its_order() {
        assertThat(sentences(Declaration.BLANK))
                .containsExactly(
                        "Your given names.",
                        "Your family name.",
                        "Your date of birth.",
                        "Where you were born.",
                        "Whether you ever had another name.",
                        "Where you live now.",
                        "Nothing says where you lived from Tuesday 14 September 2021 to Sunday 13 September 2026.",
                        "Your mother. If you do not know her, say so as the name.",
                        "Your father. If you do not know him, say so as the name.",
                        "Whether you have a partner.",
                        "Whether you have brothers or sisters.",
                        "Whether you have half or step brothers or sisters: they are forgotten most often.",
                        "Whether you have children over 10.",
                        "Whether you have others at your address.",
                        "Whether you know anybody with a criminal record.",
                        "Whether you ever had to do with the law.",
                        "Whether a court ever ordered you to pay.",
                        "Whether you were ever insolvent.",
                        "Whether you are behind with payments.",
                        "What you owe; 0 if nothing.",
                        "Nothing says what you did from Tuesday 14 September 2021 to Sunday 13 September 2026.",
                        "Somebody who knows you and can be asked.",
                        "Whether you have a business or a second job.",
                        "Whether you ever served in police.",
                        "Whether you ever served in armed forces.",
                        "Whether you use social media.",
                        "An e-mail address or a telephone number of yours.");
    }

    @Test
    void whatever_is_announced_is_asked_for() {
        var announced = Declared.whole()
                .with(new Family(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, List.of()))
                .with(new Associates(YesNo.YES, List.of()))
                .with(new Past(YesNo.YES, List.of()))
                .with(new Online(YesNo.NO, List.of(), List.of(), List.of("01632 960 001")));

        assertThat(sentences(announced))
                .containsExactly(
                        "Your mother. If you do not know her, say so as the name.",
                        "Your father. If you do not know him, say so as the name.",
                        "Your partner.",
                        "Your partner's mother.",
                        "Your partner's father.",
                        "You know somebody: say whom.",
                        "You had to do with the law: say each time.");
    }

    @Test
    void a_relative_without_a_name_and_a_job_that_ends_too_early_are_found_by_their_number() {
        var relatives = new ArrayList<>(Declared.whole().family().relatives());
        relatives.set(
                1, new Family.Relative(Relation.FATHER, null, null, LocalDate.of(1960, 1, 1), YesNo.YES, null, null));
        var declaration = Declared.whole()
                .with(new Family(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, relatives))
                .with(new Work(
                        List.of(Declared.job("2012-01-01", null), Declared.job("2012-01-01", "2011-12-31")),
                        Declared.whole().work().referees(),
                        YesNo.YES,
                        null));

        assertThat(Gaps.of(declaration, TODAY, RULES))
                .map(Gap::field)
                .containsExactly("relatives-2-name", "jobs-2-to", "interests");
    }

    @Test
    void one_parent_alone_makes_no_name_strange() {
        var relatives = new ArrayList<>(Declared.whole().family().relatives());
        relatives.removeIf(one -> one.relation() == Relation.FATHER);
        var family = new Family(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, relatives);

        assertThat(sentences(Declared.whole().with(Declared.named("Halloran")).with(family)))
                .containsExactly("Your father. If you do not know him, say so as the name.");
    }

    @Test
    void a_former_name_that_was_announced_is_asked_for() {
        var you = Declared.whole().aboutYou();

        assertThat(sentences(Declared.whole()
                        .with(new AboutYou(
                                you.givenNames(),
                                you.familyName(),
                                you.born(),
                                you.birthPlace(),
                                YesNo.YES,
                                List.of()))))
                .containsExactly("You had another name: say which, and when.");
    }

    @Test
    void a_name_unlike_both_parents_is_worth_a_look() {
        var gaps = Gaps.of(Declared.whole().with(Declared.named("Halloran")), TODAY, RULES);

        assertThat(gaps)
                .singleElement()
                .satisfies(gap -> assertThat(gap.needed()).isFalse())
                .satisfies(gap -> assertThat(gap.sentence()).contains("did you have another before?"));
    }

    @Test
    void a_hole_between_two_addresses_is_named_with_its_days() {
        var addresses = new Addresses(List.of(
                Declared.address("1 Mill Lane", "2024-03-01", null),
                Declared.address("2 Hill Road", "2015-01-01", "2023-12-31")));

        assertThat(sentences(Declared.whole().with(addresses)))
                .containsExactly(
                        "Nothing says where you lived from Monday 1 January 2024 to Thursday 29 February 2024.");
    }

    @Test
    void a_history_that_begins_too_late_has_a_hole_at_its_beginning() {
        var addresses = new Addresses(List.of(Declared.address("1 Mill Lane", "2022-03-01", null)));

        assertThat(sentences(Declared.whole().with(addresses)))
                .containsExactly(
                        "Nothing says where you lived from Tuesday 14 September 2021 to Monday 28 February 2022.");
    }

    @Test
    void addresses_that_end_before_they_begin_or_begin_tomorrow_are_pointed_out() {
        var addresses = new Addresses(List.of(
                Declared.address("1 Mill Lane", "2015-03-01", null),
                Declared.address("2 Hill Road", "2015-01-01", "2014-12-31"),
                Declared.address("3 Far Away", "2026-09-15", null)));

        assertThat(sentences(Declared.whole().with(addresses)))
                .containsExactly("Address 2: it ends before it begins.", "Address 3: it begins in the future.");
    }

    @Test
    void an_address_abroad_needs_its_country_and_somebody_lives_somewhere_now() {
        var abroad = new Addresses.Address(
                "Rue 1", null, YesNo.NO, null, LocalDate.of(2015, 1, 1), TODAY, Stay.Basis.RESIDENT);

        assertThat(sentences(Declared.whole().with(new Addresses(List.of(abroad)))))
                .containsExactly("Where you live now.", "Address 1: the country.");
    }

    @Test
    void a_hole_in_work_is_pointed_out_from_working_age_on_only() {
        var young = Declared.whole()
                .with(new AboutYou("Sam", "Ashdown", TODAY.minusYears(18), "Redmere", YesNo.NO, List.of()));
        var work = young.work();

        assertThat(sentences(young.with(
                        new Work(List.of(Declared.job("2026-01-01", null)), work.referees(), YesNo.NO, null))))
                .containsExactly(
                        "Nothing says what you did from Saturday 14 September 2024 to Wednesday 31 December 2025.");
    }

    @Test
    void a_mother_without_a_maiden_name_and_a_partner_without_an_address_are_pointed_out() {
        var family = Declared.whole().family();
        var relatives = new ArrayList<>(family.relatives());
        relatives.replaceAll(one -> switch (one.relation()) {
            case MOTHER -> Declared.relative(Relation.MOTHER, "Ann Ashdown", null, YesNo.NO, "4 Old Road");
            case PARTNER -> Declared.relative(Relation.PARTNER, "Kim Field", null, YesNo.NO, null);
            case null, default -> one;
        });
        var changed = new Family(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, relatives);

        assertThat(sentences(Declared.whole().with(changed)))
                .containsExactlyInAnyOrder(
                        "Your mother: her maiden name; if it is the same, enter it again.",
                        "Your partner: an address, or that you live together.");
    }

    @Test
    void the_dead_and_those_at_the_address_need_none() {
        var family = Declared.whole().family();
        var relatives = new ArrayList<>(family.relatives());
        relatives.add(new Family.Relative(
                Relation.HALF_SIBLING, "Jo Ashdown", null, LocalDate.of(1980, 1, 1), null, null, YesNo.YES));
        relatives.add(
                new Family.Relative(Relation.AT_ADDRESS, "A Lodger", null, LocalDate.of(1980, 1, 1), null, null, null));

        assertThat(sentences(Declared.whole()
                        .with(new Family(YesNo.YES, YesNo.NO, YesNo.YES, YesNo.NO, YesNo.YES, relatives))))
                .isEmpty();
    }

    @Test
    void whoever_is_announced_must_be_named_and_half_and_step_siblings_are_asked_for() {
        var family = Declared.whole().family();

        assertThat(sentences(Declared.whole()
                        .with(new Family(YesNo.YES, YesNo.YES, YesNo.YES, YesNo.YES, YesNo.YES, family.relatives()))))
                .containsExactly(
                        "You have brothers or sisters: name each.",
                        "You have half or step brothers or sisters: name each.",
                        "You have children over 10: name each.",
                        "You have others at your address: name each.");
        assertThat(sentences(Declared.whole()
                        .with(new Family(YesNo.YES, YesNo.NO, null, YesNo.NO, YesNo.NO, family.relatives()))))
                .containsExactly("Whether you have half or step brothers or sisters: they are forgotten most often.");
    }

    @Test
    void somebody_named_without_saying_what_they_are_is_asked_about() {
        var relatives = new ArrayList<>(Declared.whole().family().relatives());
        relatives.add(Declared.relative(null, "Somebody", null, YesNo.YES, null));

        assertThat(sentences(Declared.whole()
                        .with(new Family(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, relatives))))
                .containsExactly("What somebody whom you named is to you.");
    }

    @Test
    void what_was_said_in_part_is_asked_for_in_whole() {
        var whole = Declared.whole();
        var work = new Work(
                List.of(
                        new Work.Job(
                                Occupation.EMPLOYED,
                                null,
                                null,
                                LocalDate.of(2015, 1, 1),
                                LocalDate.of(2024, 1, 1),
                                null,
                                null),
                        new Work.Job(Occupation.CARING, null, null, LocalDate.of(2024, 1, 1), null, null, null)),
                whole.work().referees(),
                YesNo.YES,
                null);
        var partly = whole.with(work)
                .with(new Associates(YesNo.YES, List.of(new Associates.Associate(null, null, null))))
                .with(new Past(
                        YesNo.YES,
                        List.of(
                                new Past.Matter(null, null, null, null, null, YesNo.NO),
                                new Past.Matter(MatterKind.ARREST, TODAY, null, "w", null, YesNo.YES))))
                .with(new Money(YesNo.YES, YesNo.NO, YesNo.NO, 400, null))
                .with(new Service(YesNo.YES, List.of(), YesNo.YES, List.of()))
                .with(new Online(YesNo.YES, List.of(), List.of("a@b.example"), List.of()));

        assertThat(sentences(partly))
                .containsExactly(
                        "An associate's name.",
                        "How you know an associate.",
                        "Contact 1: what kind.",
                        "Contact 1: what happened.",
                        "Contact 1: on which day.",
                        "Contact 1: how it ended.",
                        "What happened with your money, and how it stands.",
                        "Entry 1 of your work: the employer or school.",
                        "Entry 1 of your work: whom we can ask.",
                        "Entry 1 of your work: why you left.",
                        "Which business or second job.",
                        "You served in police: say where.",
                        "You served in armed forces: say where.",
                        "You use social media: say under which names.");
    }

    @Test
    void each_gap_leads_to_the_question_at_which_it_is_answered() {
        var address = new Addresses.Address(null, null, null, null, null, null, null);
        var job = new Work.Job(null, null, null, null, null, null, null);
        var served = LocalDate.of(2010, 1, 1);
        var partly = Declared.whole()
                .with(Declared.formerly(
                        new AboutYou.OtherName("Sam Greaves", null, null, null),
                        new AboutYou.OtherName(null, NameKind.ALIAS, null, null)))
                .with(new Addresses(List.of(Declared.address("1 Mill Lane", "2015-03-01", null), address)))
                .with(new Associates(
                        YesNo.YES,
                        List.of(
                                new Associates.Associate("A Friend", "from school", null),
                                new Associates.Associate(null, null, null))))
                .with(new Past(
                        YesNo.YES,
                        List.of(
                                new Past.Matter(MatterKind.ARREST, TODAY, null, "w", "released", YesNo.NO),
                                new Past.Matter(null, null, null, null, null, null))))
                .with(new Work(
                        List.of(Declared.job("2012-01-01", null), job),
                        List.of(
                                new Work.Referee("Chris Vale", "chris@vale.example", null),
                                new Work.Referee(null, null, null)),
                        YesNo.NO,
                        null))
                .with(new Service(
                        YesNo.YES,
                        List.of(
                                new Service.Police("Norland", null, served, null),
                                new Service.Police(null, null, null, null),
                                new Service.Police("Norland", null, served, served.minusDays(1))),
                        YesNo.YES,
                        List.of(
                                new Service.Military("Army", "1", served, null),
                                new Service.Military(null, null, null, null),
                                new Service.Military("Army", "1", served, served.minusDays(1)))));

        assertThat(Gaps.of(partly, TODAY, RULES))
                .map(Gap::field)
                .containsExactly(
                        "formerNames-2-name",
                        "addresses-2-lines",
                        "addresses-2-uk",
                        "addresses-2-from",
                        "associates-2-name",
                        "associates-2-howKnown",
                        "matters-2-matterKind",
                        "matters-2-what",
                        "matters-2-on",
                        "matters-2-running",
                        "jobs-2-occupation",
                        "jobs-2-from",
                        "referees-2-name",
                        "referees-2-contact",
                        "policeService-2-force",
                        "policeService-2-from",
                        "policeService-3-to",
                        "militaryService-2-branch",
                        "militaryService-2-number",
                        "militaryService-2-from",
                        "militaryService-3-to");
        assertThat(sentences(partly)).contains("Other name 2: the name.");
        assertThat(Gaps.of(partly, TODAY, RULES).stream().filter(gap -> !gap.needed()))
                .as("whoever forgot the number may send the form")
                .map(Gap::field)
                .containsExactly("militaryService-2-number");
    }

    /// A force that is not named, or not dated, is one in which nobody looks for complaints or for colleagues.
    @Test
    void each_time_in_police_and_in_armed_forces_is_asked_for_in_whole() {
        var service = new Service(
                YesNo.YES,
                List.of(new Service.Police(null, null, null, null)),
                YesNo.YES,
                List.of(new Service.Military(null, null, TODAY.plusDays(1), null)));

        assertThat(sentences(Declared.whole().with(service)))
                .containsExactly(
                        "Police service 1: the force.",
                        "Police service 1: since when.",
                        "Military service 1: the service.",
                        "Military service 1: your service number, if you can find it out.",
                        "Military service 1: it begins in the future.");
    }

    @ParameterizedTest(name = "a hole of {0} days, and of as many at the beginning and the end: pointed out {1}")
    @CsvSource({"31, 0", "32, 3"})
    void a_month_between_two_addresses_need_not_be_explained(int days, int holes) {
        LocalDate begin = TODAY.minusYears(5).plusDays(days);
        LocalDate moved = LocalDate.of(2024, 5, 1);
        var addresses = new Addresses(List.of(
                Declared.address(
                        "1 Mill Lane",
                        moved.toString(),
                        TODAY.minusDays(days + 1).toString()),
                Declared.address(
                        "2 Hill Road",
                        begin.toString(),
                        moved.minusDays(days + 1).toString())));

        assertThat(sentences(Declared.whole().with(addresses)))
                .filteredOn(sentence -> sentence.startsWith("Nothing says"))
                .hasSize(holes);
    }

    @Test
    void a_short_address_within_a_long_one_opens_no_hole() {
        var addresses = new Addresses(List.of(
                Declared.address("1 Mill Lane", "2015-03-01", null),
                Declared.address("2 Hill Road", "2022-01-01", "2022-02-01"),
                Declared.address("3 Far Away", "2010-01-01", "2011-01-01")));

        assertThat(sentences(Declared.whole().with(addresses))).isEmpty();
    }

    private static List<String> sentences(Declaration declaration) {
        return Gaps.of(declaration, TODAY, RULES).stream().map(Gap::sentence).toList();
    }
}
