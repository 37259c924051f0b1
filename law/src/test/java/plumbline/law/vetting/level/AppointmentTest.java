package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;

/// Worked examples 9, 10 and 12: an appointment rests on a young clearance and on a fresh look at the lists.
class AppointmentTest {

    @ParameterizedTest(name = "rules of {0}: cleared {1}, appointed {2}, issued for it {3}, policy accepts {4}: {5}")
    @CsvSource({
        "2026-07-13, 2026-08-31, 2027-02-28, true,  false, true",
        "2026-07-13, 2026-08-31, 2027-03-01, true,  false, false",
        "2026-07-13, 2026-02-01, 2026-08-01, true,  false, true",
        "2026-07-13, 2026-01-31, 2026-08-01, true,  false, false",
        "2026-07-13, 2026-09-01, 2026-09-01, true,  false, true",
        "2026-07-13, 2026-09-02, 2026-09-01, true,  false, false",
        "2026-07-13, 2026-01-10, 2026-09-01, false, true,  false",
        "2026-07-13, 2026-06-10, 2026-09-01, false, true,  false",
        "2021-01-01, 2026-01-10, 2026-09-01, false, true,  true",
        "2021-01-01, 2026-01-10, 2026-09-01, false, false, false",
        "2021-01-01, 2025-08-31, 2026-09-01, false, true,  false",
        "2026-07-12, 2026-01-10, 2026-09-01, true,  false, true"
    })
    void the_clearance_is_young_and_issued_for_the_appointment(
            LocalDate rules, LocalDate cleared, LocalDate on, boolean issued, boolean policy, boolean allowed) {
        var appointment = new Appointment(on, cleared, issued, policy);

        assertThat(appointment.may(RuleBook.standard().on(rules)).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void a_refusal_says_until_when_the_clearance_allowed_it() {
        var late = new Appointment(LocalDate.of(2027, 3, 1), LocalDate.of(2026, 8, 31), true, false);

        assertThat(late.may(RuleBook.standard().on(LocalDate.of(2026, 9, 1))))
                .isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
                    assertThat(refused.reason()).contains("Monday 31 August 2026", "6 months");
                    assertThat(refused.remedy()).contains("Sunday 28 February 2027");
                    assertThat(refused.citation().mark().isUnconfirmed()).isTrue();
                });
    }

    @Test
    void nobody_is_appointed_on_a_clearance_that_is_still_to_come() {
        var early = new Appointment(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2), true, false);

        assertThat(early.may(RuleBook.standard().on(LocalDate.of(2026, 9, 1))))
                .isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
                    assertThat(refused.reason())
                            .isEqualTo(
                                    "The clearance was granted on Wednesday 2 September 2026, after the appointment.");
                    assertThat(refused.remedy())
                            .isEqualTo("Appoint the person on that day or later, until Tuesday 2 March 2027.");
                });
    }

    @ParameterizedTest(name = "rules of {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2021-01-01 | Vet the person, or let local policy say that another force's clearance is accepted.
        2026-07-13 | Vet the person for it.
        """)
    void local_policy_helps_only_where_the_law_leaves_it_open(LocalDate rules, String remedy) {
        var anothers = new Appointment(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 1), false, false);

        assertThat(anothers.may(RuleBook.standard().on(rules)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.remedy()).isEqualTo(remedy));
    }

    @ParameterizedTest(name = "consulted {0} with {1}: {2}")
    @CsvSource({
        "2026-08-01, NO_TRACE,    BARRED-LIST",
        "2026-08-24, NO_TRACE,    BARRED-LIST",
        "2026-08-25, NO_TRACE,    allowed",
        "2026-09-01, TRACE_KNOWN, P-BAR-3",
        "2026-09-01, UNABLE,      P-BAR-3",
        "2026-09-02, NO_TRACE,    BARRED-LIST",
        "2026-09-02, TRACE_NEW,   BARRED-LIST",
        ",           ,            BARRED-LIST"
    })
    void the_lists_are_consulted_in_the_last_week_and_a_hit_is_absolute(
            @Nullable LocalDate consulted, @Nullable ResultCode code, String rule) {
        var answers = new ArrayList<CheckResult>();
        if (consulted != null && code != null) {
            answers.add(Results.of(Check.BAR, code, consulted));
        }
        var appointment = new Appointment(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 1), true, false);
        var verdict = appointment.mayByLists(RuleBook.standard().on(LocalDate.of(2026, 7, 13)), answers);

        assertThat(verdict instanceof Verdict.Refused refused ? refused.rule() : "allowed")
                .isEqualTo(rule);
    }

    @Test
    void a_refusal_says_when_the_lists_were_consulted_or_that_they_were_not() {
        var rules = RuleBook.standard().on(LocalDate.of(2026, 7, 13));
        var appointment = new Appointment(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 1), true, false);
        var old = Results.of(Check.BAR, ResultCode.NO_TRACE, LocalDate.of(2026, 8, 24));

        assertThat(appointment.mayByLists(rules, List.of(old)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo("The lists were consulted on Monday 24 August 2026, more than 7 days before"
                                        + " the appointment."));
        assertThat(appointment.mayByLists(rules, List.of()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo("The barred and advisory lists were not consulted."));
    }

    @Test
    void the_last_answer_of_the_lists_counts() {
        var answers = List.of(
                Results.of(Check.BAR, ResultCode.TRACE_NEW, LocalDate.of(2026, 8, 30)),
                Results.of(Check.PNC, ResultCode.TRACE_NEW, LocalDate.of(2026, 8, 31)),
                Results.of(Check.BAR, ResultCode.NO_TRACE, LocalDate.of(2026, 8, 31)));
        var appointment = new Appointment(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 1), true, false);

        assertThat(appointment
                        .mayByLists(RuleBook.standard().on(LocalDate.of(2026, 7, 13)), answers)
                        .isAllowed())
                .isTrue();
    }
}
