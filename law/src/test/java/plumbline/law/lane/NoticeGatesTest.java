package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.shut;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Severity;

/// The gates of notices and of exhibits.
class NoticeGatesTest {

    private static final UUID NOTICE = Course.id("n");

    private static Course local() {
        return officer().referred().form(InvestigationForm.LOCAL);
    }

    private static NoticeStep.Drafted draft(String code) {
        return new NoticeStep.Drafted(NOTICE, code, "1");
    }

    private static Course approved(Course course, String code) {
        return course.take(By.INVESTIGATOR, draft(code)).take(By.INVESTIGATOR, new NoticeStep.Approved(NOTICE));
    }

    private static NoticeStep.Sent sent(String bundle) {
        return new NoticeStep.Sent(NOTICE, NoticeStep.Channel.IN_PERSON, bundle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N1", "N10", "N20", "N30", "N31"})
    void there_are_notices_1_to_31(String code) {
        open(local(), By.INVESTIGATOR, draft(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N0", "N32", "N99", "2", "N"})
    void and_no_other(String code) {
        shut(local(), By.INVESTIGATOR, draft(code), "NOTICE", "There is no notice " + code);
    }

    @ParameterizedTest(name = "{0}, {1}: the notice is {2}")
    @CsvSource({
        "REGULAR_OFFICER, LOCAL, N3",
        "REGULAR_OFFICER, INTERNAL, N2",
        "POLICE_STAFF, LOCAL, N5",
        "POLICE_STAFF, INTERNAL, N5"
    })
    void the_notice_of_the_investigation_is_that_of_the_person_and_the_form(
            PersonKind kind, InvestigationForm form, String right) {
        Course course = form == InvestigationForm.INTERNAL
                ? Course.of(kind, "2026-08-03").internal()
                : Course.of(kind, "2026-08-03").referred().form(form);

        for (String code : Set.of("N2", "N3", "N5")) {
            if (code.equals(right)) {
                open(course, By.INVESTIGATOR, draft(code));
            } else {
                shut(course, By.INVESTIGATOR, draft(code), "GATE-12", "not the notice of this route");
            }
        }
    }

    @Test
    void a_notice_goes_out_with_the_hash_of_what_is_served() {
        Course course = approved(local(), "N6");

        shut(course, By.INVESTIGATOR, sent(" "), "NOTICE", "The hash of what is served is missing");
        open(course, By.INVESTIGATOR, sent("9f3a"));
    }

    @Test
    void the_notice_of_the_investigation_states_the_severity_and_others_need_not() {
        Course course = approved(local(), "N3");
        shut(course, By.INVESTIGATOR, sent("9f3a"), "GATE-10", "must state the severity");
        open(course.take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT)), By.INVESTIGATOR, sent("9f3a"));
    }

    @Test
    void while_notice_is_withheld_others_go_out() {
        Course course = local().take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.NoticeWithheld("covert", course.today().plusDays(28)));

        open(approved(course, "N6"), By.INVESTIGATOR, sent("9f3a"));
    }

    @Test
    void a_notice_that_came_back_does_not_count_as_served() {
        Course course = local().take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        approved(course, "N3")
                .take(By.INVESTIGATOR, sent("9f3a"))
                .take(By.SYSTEM, new NoticeStep.Deemed(NOTICE, course.today(), "in person: that day"));
        assertThat(course.file().notices().notices().get(NOTICE))
                .isEqualTo(new NoticeState.Notice("N3", NoticeStage.DEEMED, course.today()));
        assertThat(course.file().allegation().stage()).isEqualTo(AllegationStage.NOTIFIED);

        course.take(By.INVESTIGATOR, new NoticeStep.Undelivered(NOTICE, "moved away", null));
        assertThat(course.file().notices().notices().get(NOTICE))
                .isEqualTo(new NoticeState.Notice("N3", NoticeStage.UNDELIVERED, null));
    }

    @Test
    void an_acknowledgement_leaves_the_day_of_service_as_it_is() {
        Course course = local().notice("N7", AUTHORITY);
        UUID notice = course.file().notices().notices().keySet().iterator().next();
        LocalDate served = course.today();
        course.later(3).take(By.SUBJECT, new NoticeStep.Acknowledged(notice, course.today()));

        assertThat(course.file().notices().notices().get(notice))
                .isEqualTo(new NoticeState.Notice("N7", NoticeStage.ACKNOWLEDGED, served));
    }

    @Test
    void another_notice_served_is_no_notice_of_the_investigation() {
        Course course = local().take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .notice("N7", AUTHORITY);

        assertThat(course.file().allegation().stage()).isEqualTo(AllegationStage.ASSESSED);
        assertThat(course.file().allegation().noticeOpen()).isTrue();
        course.notice("N3", By.INVESTIGATOR);
        assertThat(course.file().allegation().stage()).isEqualTo(AllegationStage.NOTIFIED);
        assertThat(course.file().allegation().noticeOpen()).isFalse();
    }

    @Test
    void a_notice_of_change_tells_whoever_knows_of_the_investigation_and_nobody_else() {
        Course course = local().take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        shut(course, By.INVESTIGATOR, draft("N4"), "GATE-12", "not told of the investigation");

        course.notice("N3", By.INVESTIGATOR)
                .take(By.DIRECTOR_GENERAL, new MatterStep.FormChanged(InvestigationForm.DIRECTED, "the IOPC takes it"));
        assertThat(course.file().allegation().noticeOpen()).isTrue();
        shut(
                course.take(By.DIRECTOR_GENERAL, draft("N4"))
                        .take(By.DIRECTOR_GENERAL, new NoticeStep.Approved(NOTICE)),
                By.DIRECTOR_GENERAL,
                sent("9f3a"),
                "GATE-10",
                "The notice must state the severity");
        course.take(By.DIRECTOR_GENERAL, Course.severity(Severity.GROSS_MISCONDUCT))
                .take(By.DIRECTOR_GENERAL, sent("9f3a"))
                .take(By.SYSTEM, new NoticeStep.Deemed(NOTICE, course.today(), "handed over"));
        assertThat(course.file().allegation().noticeOpen()).isFalse();
        assertThat(course.file().allegation().stage()).isEqualTo(AllegationStage.NOTIFIED);
    }

    @Test
    void an_exhibit_is_seized_under_a_power_and_disclosed_after_the_harm_test() {
        Course course = officer();
        shut(course, By.EXHIBIT_OFFICER, new EvidenceStep.Seized("E/1", " ", true), "EVIDENCE", "No power or consent");
        course.take(By.EXHIBIT_OFFICER, new EvidenceStep.Seized("E/1", "consent in writing", true))
                .take(By.EXHIBIT_OFFICER, new EvidenceStep.Imaged("E/1", "a tool", "9f"))
                .take(By.EXHIBIT_OFFICER, new EvidenceStep.Processed("E/1"))
                .take(By.INVESTIGATOR, new EvidenceStep.Reviewed("E/1", true))
                .take(By.INVESTIGATOR, new EvidenceStep.MarkedRelevant("E/1", "the group"));

        shut(
                course,
                By.INVESTIGATOR,
                new EvidenceStep.Disclosed("E/1", false, Set.of()),
                "EVIDENCE",
                "The harm test was not applied");
        open(course, By.INVESTIGATOR, new EvidenceStep.Disclosed("E/1", true, Set.of()));
    }
}
