package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.referred;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;

/// A file's history: where a step stands in it, what may stand in its place, and what is open with several at once.
class CaseFileTest {

    private static boolean isOpen(Course course, StepKind kind) {
        return Gates.open(course.file(), kind).isAllowed();
    }

    private static Taken correction(Course course, Step step, UUID corrects) {
        return new Taken(Course.id("c"), step, course.now(), course.now(), AUTHORITY, corrects);
    }

    @Test
    void a_step_is_found_at_its_last_place_and_the_first_is_place_zero() {
        CaseFile file = officer().internal().file();

        assertThat(file.lastPlace(MatterStep.Triaged.class)).isZero();
        assertThat(file.lastPlace(MatterStep.FormSet.class)).isEqualTo(3);
        assertThat(file.lastPlace(MatterStep.Finalised.class)).isEqualTo(-1);
    }

    @Test
    void a_correction_names_a_step_of_the_file_and_is_of_its_kind() {
        Course course = officer().internal();
        UUID first = course.steps().getFirst().id();
        Step triaged = new MatterStep.Triaged(true, null, "another summary");

        assertThat(course.file().after(correction(course, triaged, first)).history())
                .extracting(Taken::step)
                .startsWith(triaged);
        assertThatThrownBy(() -> course.file().after(correction(course, triaged, Course.id("none"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds no step");
        assertThatThrownBy(() -> course.file().after(correction(course, new MatterStep.InvestigationStarted(), first)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of the kind of the step");
    }

    @Test
    void officers_have_a_rule_set_and_staff_have_none() {
        assertThat(officer().file().opening().rules()).contains(RuleSet.RS_2026);
        assertThat(Course.of(PersonKind.POLICE_STAFF, "2026-08-03")
                        .file()
                        .opening()
                        .rules())
                .isEmpty();
    }

    @Test
    void proceedings_sent_back_give_way_to_others_and_each_goes_its_own_course() {
        Course course = answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT)
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        assertThat(isOpen(course, StepKind.PROCEEDINGS_REFERRED)).isFalse();
        course.take(AUTHORITY, new ProceedingsStep.Withdrawn(HEARING, null, true, "witnesses are needed"));
        assertThat(isOpen(course, StepKind.REFERRAL_SERVED)).isFalse();

        course.take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, false, "clear"))
                .take(AUTHORITY, new AllegationStep.RouteDecided(Route.HEARING, false, null, "gross misconduct"));
        assertThat(isOpen(course, StepKind.PROCEEDINGS_REFERRED)).isTrue();
        course.take(
                AUTHORITY,
                new ProceedingsStep.Referred(Course.id("second"), Forum.HEARING, false, false, "a case to answer"));
        assertThat(isOpen(course, StepKind.PROCEEDINGS_REFERRED)).isFalse();
        assertThat(isOpen(course, StepKind.REFERRAL_SERVED)).isTrue();
        assertThat(isOpen(course, StepKind.PANEL_CONSTITUTED)).isFalse();
        assertThat(course.file().proceedings().all().keySet())
                .containsExactlyElementsOf(List.of(HEARING, Course.id("second")));
    }

    @Test
    void a_step_of_notices_is_open_while_it_is_for_one_of_them() {
        Course course = officer()
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT));
        assertThat(isOpen(course, StepKind.NOTICE_SENT)).isFalse();
        course.notice("N3", By.INVESTIGATOR);
        assertThat(isOpen(course, StepKind.NOTICE_SENT)).isFalse();
        assertThat(isOpen(course, StepKind.NOTICE_ACKNOWLEDGED)).isTrue();

        course.take(By.INVESTIGATOR, new NoticeStep.Drafted(Course.id("n"), "N1", "1"));
        assertThat(isOpen(course, StepKind.NOTICE_APPROVED)).isTrue();
        assertThat(isOpen(course, StepKind.NOTICE_ACKNOWLEDGED)).isTrue();
    }
}
