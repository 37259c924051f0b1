package plumbline.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Citation;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;
import plumbline.law.lane.NoticeStep.Channel;

/// From when a notice counts as served. Times are those of a watch in London.
class ServiceRulesTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final ServiceRules RULES = ServiceRules.standard();

    @ParameterizedTest(name = "{0}, {1}, sent {2}, delivered {3}: served {4}")
    @CsvSource(nullValues = "-", textBlock = """
            RS_2020, IN_PERSON,         2026-03-20T16:00, -,                2026-03-20
            RS_2020, IN_PERSON,         2026-03-21T23:30, -,                2026-03-21
            RS_2020, IN_PERSON,         2026-06-30T23:59, -,                2026-06-30
            RS_2020, LEFT_AT_ADDRESS,   2026-03-20T07:10, -,                2026-03-20
            RS_2020, RECORDED_DELIVERY, 2026-03-20T10:00, 2026-03-24T11:15, 2026-03-24
            RS_2020, RECORDED_DELIVERY, 2026-03-20T10:00, -,                not yet
            RS_2020, POLICE_FRIEND,     2026-03-20T10:00, 2026-03-23T09:00, 2026-03-23
            RS_2020, OTHER_AGREED,            2026-03-20T10:00, 2026-03-20T18:00, 2026-03-20
            RS_2020, EMAIL,             2026-03-20T10:00, -,                not thus
            RS_2025_FORMER_AMH, EMAIL,  2026-03-20T10:00, -,                not thus
            RS_2025, EMAIL,             2026-03-20T10:00, -,                2026-03-24
            RS_2025, EMAIL,             2026-04-02T10:00, -,                2026-04-08
            RS_2026, EMAIL,             2026-12-24T15:00, -,                2026-12-30
            RS_2026, EMAIL,             2026-11-21T09:00, -,                2026-11-24
            """)
    void a_notice_counts_as_served_on(
            RuleSet ruleSet, Channel channel, LocalDateTime sent, LocalDateTime delivered, String expected) {
        var capacity = ruleSet == RuleSet.RS_2025_FORMER_AMH ? Capacity.FORMER : Capacity.OFFICER;
        var serving = new Serving(
                channel,
                at(sent),
                delivered == null ? null : at(delivered),
                "agreed with the officer on 19 March 2026",
                "signature");

        String answer =
                switch (RULES.deem(serving, new NoticeScope(ruleSet, capacity, InvestigationForm.INTERNAL), DAYS)) {
                    case Served.Deemed deemed -> deemed.on().toString();
                    case Served.NotYet _ -> "not yet";
                    case Served.NotThus _ -> "not thus";
                };

        assertThat(answer).isEqualTo(expected);
    }

    @Test
    void email_says_that_its_day_is_our_careful_assumption() {
        var scope = new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);
        var deemed = (Served.Deemed) RULES.deem(sent(Channel.EMAIL, ""), scope, DAYS);

        assertThat(deemed.citation().mark().isUnconfirmed()).isTrue();
        assertThat(deemed.why())
                .isEqualTo("E-mail: sent on Friday 20 March 2026, counted as served on working day 2 after it,"
                        + " Tuesday 24 March 2026.");
    }

    @Test
    void a_decision_on_email_changes_the_day_and_the_citation() {
        var scope = new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);
        var read = Citation.confirmed("SI 2025/558", "reg 8", "read by counsel");
        var deemed = (Served.Deemed) RULES.withEmail(1, read).deem(sent(Channel.EMAIL, ""), scope, DAYS);

        assertThat(deemed.on()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(deemed.citation()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"POLICE_FRIEND", "OTHER_AGREED"})
    void a_channel_that_must_be_agreed_is_refused_without_the_agreement(Channel channel) {
        var scope = new NoticeScope(RuleSet.RS_2020, Capacity.OFFICER, InvestigationForm.INTERNAL);

        assertThat(RULES.deem(sent(channel, " "), scope, DAYS))
                .isInstanceOfSatisfying(
                        Served.NotThus.class,
                        refused -> assertThat(refused.refusal().reason()).contains("must be agreed first"));
    }

    @Test
    void a_refused_channel_names_those_that_are_open() {
        var scope = new NoticeScope(RuleSet.RS_2020, Capacity.OFFICER, InvestigationForm.INTERNAL);

        assertThat(RULES.channels(scope)).doesNotContain(Channel.EMAIL).contains(Channel.IN_PERSON);
        assertThat(RULES.deem(sent(Channel.EMAIL, ""), scope, DAYS))
                .isInstanceOfSatisfying(
                        Served.NotThus.class,
                        refused -> assertThat(refused.refusal().remedy())
                                .contains("In person; Left at the last known address"));
    }

    @Test
    void staff_get_email_only_where_it_is_agreed() {
        var scope = new NoticeScope(null, Capacity.STAFF, InvestigationForm.INTERNAL);

        assertThat(RULES.deem(sent(Channel.EMAIL, ""), scope, DAYS)).isInstanceOf(Served.NotThus.class);
        assertThat(RULES.deem(sent(Channel.EMAIL, "contract, clause 4"), scope, DAYS))
                .isInstanceOf(Served.Deemed.class);
    }

    @Test
    void nothing_is_delivered_before_it_is_sent() {
        var at = Instant.parse("2026-03-20T10:00:00Z");

        assertThatThrownBy(() -> new Serving(Channel.IN_PERSON, at, at.minusSeconds(1), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Serving sent(Channel channel, String agreement) {
        return new Serving(channel, at(LocalDateTime.of(2026, 3, 20, 10, 0)), null, agreement, "");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(London.ZONE).toInstant();
    }
}
