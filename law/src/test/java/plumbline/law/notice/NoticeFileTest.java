package plumbline.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.law.Citation;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;
import plumbline.law.lane.NoticeStep.Channel;

/// How a file is read: one short notice as a lawyer would write it, and what its lines come to.
class NoticeFileTest {

    private static final List<String> INSTRUMENTS =
            List.of("PCR: Police (Conduct) Regulations 2020", "PSC: Police Staff Council Handbook");
    private static final NoticeScope OFFICERS =
            new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);
    private static final NoticeScope STAFF = new NoticeScope(null, Capacity.STAFF, InvestigationForm.INTERNAL);

    private static NoticeReader reader() {
        return new NoticeReader(LocalDate.of(2026, 11, 25), INSTRUMENTS);
    }

    private static Notice notice(String more) {
        return reader().notice(("""
                Notice: N99-short
                Title: A short notice
                Under for staff: PSC | unconfirmed | the procedure governs
                Under: PCR, reg 99 | confirmed | read
                Sent by: Investigator
                Sent to: The person concerned
                When: at once
                For: officers, staff
                Routes: internal
                Head: own
                """ + more + "\nText:\nA sentence.").lines().toList(), List.of());
    }

    @Test
    void a_notice_is_given_under_the_first_law_that_fits_and_else_under_the_last() {
        Notice notice = notice("");

        assertThat(notice.citation(STAFF))
                .isEqualTo(Citation.unconfirmed("Police Staff Council Handbook", "", "the procedure governs"));
        assertThat(notice.citation(OFFICERS))
                .isEqualTo(Citation.confirmed("Police (Conduct) Regulations 2020", "reg 99", "read"));
    }

    @Test
    void the_clocks_of_a_notice_are_listed_in_order_and_may_be_none() {
        assertThat(notice("Clocks: CLK-20, CLK-21").clocks()).containsExactly("CLK-20", "CLK-21");
        assertThat(notice("").clocks()).isEmpty();
    }

    @Test
    void a_field_names_its_conditions_and_its_choices() {
        Field field = notice("""

                Field: reason
                Label: Reason
                Says: why
                Kind: choice: One; The other
                Needed when: finding is Proven; action is not Dismissal
                Law: PCR, reg 99 | confirmed | read""").fields().getFirst();

        assertThat(field.choices()).containsExactly("One", "The other");
        assertThat(field.needed())
                .containsExactly(new Needed("finding", "Proven", true), new Needed("action", "Dismissal", false));
    }

    @Test
    void a_name_may_be_one_letter_long_and_a_line_without_a_name_is_a_mistake() {
        assertThat(Entry.read(List.of("N: N2")).getFirst().demand("N")).isEqualTo("N2");
        assertThatThrownBy(() -> Entry.read(List.of(": N2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a line reads 'Name: value': : N2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCR, reg 5", "XYZ, reg 5 | confirmed | read", "PCR, reg 5 | perhaps | read"})
    void a_law_that_is_not_written_in_full_is_a_mistake(String law) {
        assertThatThrownBy(() -> reader().citation(law))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(law);
    }

    /// Read again and not taken from the rules in use, so that a file changed in a wrong way is seen here.
    @Test
    void the_rules_of_service_are_one_a_channel_and_two_for_email() {
        List<ServiceRule> rules = ServiceRule.read("service.txt");

        assertThat(rules)
                .extracting(ServiceRule::channel)
                .containsExactly(
                        Channel.IN_PERSON,
                        Channel.LEFT_AT_ADDRESS,
                        Channel.RECORDED_DELIVERY,
                        Channel.POLICE_FRIEND,
                        Channel.OTHER_AGREED,
                        Channel.EMAIL,
                        Channel.EMAIL);
        assertThat(rules)
                .filteredOn(ServiceRule::agreed)
                .extracting(ServiceRule::channel)
                .containsExactly(Channel.POLICE_FRIEND, Channel.OTHER_AGREED, Channel.EMAIL);
        assertThat(rules).extracting(ServiceRule::workingDays).containsExactly(0, 0, 0, 0, 0, 2, 2);
    }

    @ParameterizedTest(name = "{0} is given by the person concerned: {1}")
    @CsvSource({"N2, false", "N10, false", "N15, true", "N25, true"})
    void the_person_concerned_gives_answers_and_appeals(String id, boolean persons) {
        Notice notice = NoticeBook.standard().on(LocalDate.of(2026, 11, 25)).stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .orElseThrow();

        assertThat(notice.isPersons()).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, en-GB", "WELSH, cy-GB"})
    void a_screen_reader_is_told_the_language(Language language, String tag) {
        assertThat(language.tag()).isEqualTo(tag);
    }
}
