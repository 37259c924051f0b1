package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Ranks;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.panel.AppropriateAuthority;

/// The ten people of the demonstration operation, each from the first report to the end, as [Journeys] tells it.
class JourneysTest {

    static Stream<Course> all() {
        return Journeys.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_journey_replays_to_the_same_file(Course course) {
        assertThat(CaseFile.replay(course.file().opening(), course.steps())).isEqualTo(course.file());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_step_that_was_taken_was_open_before_its_particulars_were_known(Course course) {
        CaseFile file = CaseFile.open(course.file().opening());
        for (Taken taken : course.steps()) {
            assertThat(Gates.open(file, taken.step().kind()).isAllowed())
                    .as("%s at %s", taken.step().kind(), file.matter().stage())
                    .isTrue();
            file = file.after(taken);
        }
    }

    @Test
    void an_officer_is_dismissed_at_an_accelerated_hearing() {
        CaseFile file = Journeys.dismissed().file();

        assertThat(file.allegation().outcome()).isEqualTo(Outcome.DISMISSAL);
        assertThat(file.subject().service()).isEqualTo(Service.DISMISSED);
        assertThat(file.subject().reported()).containsExactly(SubjectStep.ListKind.BARRED);
        assertThat(file.matter().stage()).isEqualTo(MatterStage.RETENTION);
    }

    @Test
    void an_officer_is_warned_at_a_meeting() {
        CaseFile file = Journeys.warned().file();

        assertThat(file.allegation().finding()).isEqualTo(Finding.MISCONDUCT);
        assertThat(file.allegation().outcome()).isEqualTo(Outcome.WRITTEN_WARNING);
        assertThat(file.matter().stage()).isEqualTo(MatterStage.RETENTION);
    }

    @Test
    void an_officer_reflects_on_practice() {
        CaseFile file = Journeys.reflected().file();

        assertThat(file.allegation().route()).isEqualTo(Route.REFLECTIVE_PRACTICE);
        assertThat(file.proceedings().all()).isEmpty();
        assertThat(file.matter().stage()).isEqualTo(MatterStage.FINAL);
    }

    @Test
    void a_special_constable_meets_a_sergeant() {
        CaseFile file = Journeys.special().file();

        assertThat(file.allegation().outcome()).isEqualTo(Outcome.FINAL_WRITTEN_WARNING);
    }

    @Test
    void a_member_of_staff_is_dismissed_under_the_contract() {
        CaseFile file = Journeys.staffDismissed().file();

        assertThat(file.staff().stage()).isEqualTo(StaffStage.FINAL);
        assertThat(file.proceedings().all()).isEmpty();
        assertThat(file.subject().reported()).containsExactly(SubjectStep.ListKind.BARRED);
    }

    @Test
    void a_member_of_staff_appeals_against_a_warning() {
        CaseFile file = Journeys.staffWarned().file();

        assertThat(file.staff().outcome()).isEqualTo(StaffStep.StaffOutcome.WRITTEN_WARNING);
        assertThat(file.matter().stage()).isEqualTo(MatterStage.FINAL);
    }

    @Test
    void an_officer_who_resigned_during_the_case_would_have_been_dismissed() {
        CaseFile file = Journeys.resigned().file();

        assertThat(file.subject().service()).isEqualTo(Service.WOULD_HAVE_BEEN_DISMISSED);
        assertThat(file.subject().reported()).contains(SubjectStep.ListKind.BARRED);
    }

    @Test
    void an_officer_arrested_and_charged_is_suspended_and_waits_for_the_verdict() {
        CaseFile file = Journeys.charged().file();

        assertThat(file.criminal().strands().values())
                .singleElement()
                .satisfies(strand -> assertThat(strand.stage()).isEqualTo(CriminalStage.FINAL));
        assertThat(file.allegation().certified()).isTrue();
        assertThat(file.subject().service()).isEqualTo(Service.DISMISSED);
    }

    @Test
    void a_silent_member_who_challenged_in_private_has_no_case_to_answer() {
        CaseFile file = Journeys.silent().file();

        assertThat(file.last(AllegationStep.SilenceConsidered.class)
                        .orElseThrow()
                        .challenged())
                .isTrue();
        assertThat(file.allegation().caseToAnswer()).isEqualTo(CaseToAnswer.NONE);
        assertThat(file.subject().cleared()).isTrue();
    }

    @Test
    void an_officer_whose_case_came_back_from_the_iopc_is_heard_and_loses_an_appeal() {
        CaseFile file = Journeys.heard().file();

        assertThat(file.allegation().severities()).hasSize(2);
        assertThat(file.allegation().outcome()).isEqualTo(Outcome.FINAL_WRITTEN_WARNING);
        assertThat(file.proceedings().all().values())
                .singleElement()
                .satisfies(each -> assertThat(each.stage()).isEqualTo(ProceedingsStage.APPEAL_NOTIFIED));
    }

    @Test
    void at_42_ten_people_of_one_group_have_two_procedures_and_ten_severities() {
        List<Course> group = Stream.of(
                        Collections.nCopies(7, PersonKind.REGULAR_OFFICER),
                        List.of(PersonKind.SPECIAL_CONSTABLE),
                        Collections.nCopies(2, PersonKind.POLICE_STAFF))
                .flatMap(List::stream)
                .map(kind -> Course.of(kind, "2026-08-03"))
                .toList();
        assertThat(group)
                .allMatch(course -> course.ask(By.APPROPRIATE_AUTHORITY, Course.severity(Severity.MISCONDUCT))
                        instanceof Verdict.Refused);

        for (int place = 0; place < group.size(); place++) {
            Course course = group.get(place).referred().form(InvestigationForm.LOCAL);
            boolean staff = course.file().pack() == Pack.PACK_STAFF;
            Severity severity = Severity.values()[2 + place % 2];
            course.take(staff ? By.EMPLOYER_MANAGER : By.INVESTIGATOR, Course.severity(severity));
            assertThat(course.file().allegation().severity()).contains(severity);
        }

        assertThat(group.stream().map(course -> course.file().pack()))
                .filteredOn(Pack.PACK_OFFICER::equals)
                .hasSize(8);
        assertThat(group).allMatch(course -> course.file().matter().withIopc());
    }

    @Test
    void at_70_a_transfer_makes_the_force_of_today_the_authority_in_every_case_of_the_person() {
        List<Course> cases = List.of(
                Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03"),
                Course.of(PersonKind.REGULAR_OFFICER, "2026-09-01"));
        SubjectStep.Transferred transferred = new SubjectStep.Transferred("Wessex", LocalDate.of(2026, 9, 7));
        assertThat(transferred.kind().lane().isOfPerson()).isTrue();

        for (Course course : cases) {
            course.on("2026-09-08").take(By.APPROPRIATE_AUTHORITY, transferred);
            assertThat(AppropriateAuthority.of(
                                    PersonKind.REGULAR_OFFICER,
                                    Ranks.of(Rank.CONSTABLE),
                                    Objects.requireNonNull(
                                            course.file().subject().force()))
                            .force())
                    .isEqualTo("Wessex");
        }
    }
}
