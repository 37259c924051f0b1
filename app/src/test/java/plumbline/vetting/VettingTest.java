package plumbline.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Associates;
import plumbline.law.vetting.application.Family;
import plumbline.law.vetting.application.YesNo;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckLine;
import plumbline.law.vetting.level.CheckStanding;
import plumbline.law.vetting.level.Deviation;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Runner;
import plumbline.web.NotFound;

/// An application from its opening to where somebody may decide, on Monday 23 November 2026, 12:00.
@FeatureTest
@Import(Applying.class)
class VettingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TestConfiguration
    static class OneMoment {
        static final List<ApplicationMoved> MOVED = new ArrayList<>();
        static final List<UUID> DECIDERS = new ArrayList<>();

        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }

        @Bean
        Deciders whoDecides() {
            return _ -> Set.copyOf(DECIDERS);
        }

        @EventListener
        void heard(ApplicationMoved moved) {
            MOVED.add(moved);
        }
    }

    @Autowired
    Vetting vetting;

    @Autowired
    Openings openings;

    @Autowired
    OwnForms forms;

    @Autowired
    Checks checks;

    @Autowired
    Course course;

    @Autowired
    Deviations deviations;

    final Matters matters;
    final Applying applying;
    final SignedIn officer;
    final SignedIn researcher;

    VettingTest(Matters matters, Applying applying) {
        this.matters = matters;
        this.applying = applying;
        officer = matters.account(Role.VETTING_OFFICER);
        researcher = matters.account(Role.VETTING_RESEARCHER);
    }

    @Test
    void an_application_is_opened_filled_in_checked_and_may_be_assessed() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        assertThat(stage(applied)).isEqualTo(ApplicationStage.DRAFT);

        applying.declare(applied, Applying.declaration(TODAY));
        assertThat(stage(applied)).isEqualTo(ApplicationStage.CHECKING);
        assertThat(assess(applied))
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.why().reason())
                                .contains("PNC: It is mandatory and was not asked for."));

        applying.check(researcher, applied.applicationId());
        assertThat(blocking(applied)).isEmpty();
        assertThat(assess(applied)).isInstanceOf(Acted.Done.class);
        assertThat(stage(applied)).isEqualTo(ApplicationStage.ASSESSING);
        assertThat(OneMoment.MOVED).contains(new ApplicationMoved(applied.applicationId(), ApplicationStage.ASSESSING));

        var evidence = Force.as(officer, () -> vetting.evidence(applied.applicationId()));
        var results = Force.as(officer, () -> vetting.checks(applied.applicationId()));
        assertThat(evidence).hasSize(results.size() + 1);
        assertThat(evidence.getFirst().label()).isEqualTo("Declaration, version 1");
        assertThat(evidence.get(1).label()).isEqualTo("Identity and right to work, run on Monday 23 November 2026");
        assertThat(evidence).allSatisfy(item -> assertThat(item.sha256()).hasSize(32));

        Force.as(officer, () -> {
            vetting.conclude(applied.applicationId(), ApplicationStage.DECIDED_CLEAR, "Both keys");
            return null;
        });
        assertThat(stage(applied)).isEqualTo(ApplicationStage.DECIDED_CLEAR);
    }

    @Test
    void an_application_cannot_be_concluded_out_of_turn() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);

        assertThatThrownBy(() -> Force.as(officer, () -> {
                    vetting.conclude(applied.applicationId(), ApplicationStage.DECIDED_CLEAR, "Just so");
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it cannot become \"decided: clear\"");
    }

    @Test
    void a_form_with_gaps_is_not_sent_and_a_half_filled_one_is_kept() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        Force.as(applied.applicant(), () -> {
            forms.fill(applied.applicationId(), Applying.declaration(TODAY).with(new Associates(YesNo.YES, List.of())));
            return null;
        });

        assertThat(Force.as(applied.applicant(), () -> forms.sign(applied.applicationId(), UUID.randomUUID())))
                .isInstanceOf(Acted.Refused.class);
        var kept = Force.as(applied.applicant(), () -> forms.get(applied.applicationId()));
        assertThat(kept.declaration().aboutYou().familyName()).isEqualTo("Ashdown");
        assertThat(kept.gaps(TODAY))
                .singleElement()
                .satisfies(gap -> assertThat(gap.sentence()).isEqualTo("You know somebody: say whom."));
    }

    @Test
    void another_address_makes_stale_what_was_run_on_the_old_one() {
        var applied = applying.complete(officer, researcher, Level.RV, Applicant.OFFICER);
        applying.declare(
                applied, Applying.declaration(TODAY).with(Applying.addresses("2 Mill Lane", TODAY.minusYears(11))));

        assertThat(lines(applied, CheckStanding.STALE))
                .contains(Check.PND, Check.LOC, Check.RES)
                .doesNotContain(Check.PNC, Check.VIS);
        applying.check(researcher, applied.applicationId(), Check.PND, ResultCode.NO_TRACE);
        assertThat(lines(applied, CheckStanding.STALE)).doesNotContain(Check.PND);
    }

    @Test
    void a_question_waits_for_its_answer_and_blocks_until_then() {
        var applied = applying.complete(officer, researcher, Level.RV, Applicant.OFFICER);
        var query = UUID.randomUUID();
        Force.as(officer, () -> Applying.done(checks.ask(applied.applicationId(), query, "Where was it?")));
        assertThat(stage(applied)).isEqualTo(ApplicationStage.QUERY);
        assertThat(Force.as(officer, () -> vetting.completeness(applied.applicationId()))
                        .complete())
                .isFalse();

        Force.as(applied.applicant(), () -> {
            forms.answer(applied.applicationId(), query, "In Redmere");
            return null;
        });
        assertThat(stage(applied)).isEqualTo(ApplicationStage.CHECKING);
        assertThat(blocking(applied)).isEmpty();
    }

    @Test
    void nobody_runs_checks_on_kin_or_where_they_decide_and_what_they_ran_does_not_count() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        applying.declare(applied, Applying.declaration(TODAY));

        assertThat(Force.as(
                        researcher,
                        () -> checks.request(applied.applicationId(), UUID.randomUUID(), Check.PNC, "Needed", true)))
                .isInstanceOf(Acted.Refused.class);

        applying.check(researcher, applied.applicationId(), Check.PNC, ResultCode.NO_TRACE);
        OneMoment.DECIDERS.add(researcher.userId());
        assertThat(lines(applied, CheckStanding.WRONG_RUNNER)).containsExactly(Check.PNC);
        assertThat(Force.as(
                        researcher,
                        () -> checks.request(applied.applicationId(), UUID.randomUUID(), Check.PND, "Needed", false)))
                .isInstanceOf(Acted.Refused.class);
        OneMoment.DECIDERS.remove(researcher.userId());
    }

    @Test
    void whoever_bears_the_name_of_a_relative_runs_no_check_and_nor_does_somebody_of_the_same_unit() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        var declared = Applying.declaration(TODAY);
        var mother = declared.family().relatives().getFirst();
        var relative = new Family.Relative(
                mother.relation(),
                researcher.name(),
                mother.otherNamesOfTheirs(),
                mother.born(),
                mother.livesWithYou(),
                mother.address(),
                mother.dead());
        var family = declared.family();
        applying.declare(
                applied,
                declared.with(new Family(
                        family.partnered(),
                        family.fullSiblings(),
                        family.halfOrStepSiblings(),
                        family.children(),
                        family.household(),
                        List.of(relative, family.relatives().getLast()))));
        assertThat(request(researcher, applied)).isInstanceOf(Acted.Refused.class);

        var colleague = matters.account(matters.officer(), Role.VETTING_RESEARCHER);
        var person = matters.officer();
        matters.account(person, Role.INVESTIGATOR);
        var serving = applying.open(officer, person, Level.MV, Applicant.OFFICER);
        applying.declare(serving, declared);
        assertThat(request(colleague, serving)).isInstanceOf(Acted.Refused.class);
        assertThat(request(researcher, serving)).isInstanceOf(Acted.Done.class);
    }

    private Acted request(SignedIn who, Applying.Applied applied) {
        return Force.as(
                who, () -> checks.request(applied.applicationId(), UUID.randomUUID(), Check.PNC, "Needed", false));
    }

    @Test
    void a_mandatory_check_is_not_called_needless_and_no_answer_is_older_than_its_reason() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        applying.declare(applied, Applying.declaration(TODAY));
        var request = UUID.randomUUID();
        Force.as(
                researcher,
                () -> Applying.done(checks.request(applied.applicationId(), request, Check.SB, "Needed", false)));

        assertThat(record(applied, request, TODAY, ResultCode.NOT_REQUIRED)).isInstanceOf(Acted.Refused.class);
        assertThat(record(applied, request, TODAY.minusDays(1), ResultCode.NO_TRACE))
                .isInstanceOf(Acted.Wrong.class);
        assertThat(record(applied, request, TODAY.plusDays(1), ResultCode.NO_TRACE))
                .isInstanceOf(Acted.Wrong.class);
        assertThat(record(applied, request, TODAY, ResultCode.UNABLE)).isInstanceOf(Acted.Done.class);
        assertThat(lines(applied, CheckStanding.UNABLE)).containsExactly(Check.SB);
    }

    private Acted record(Applying.Applied applied, UUID request, LocalDate ranOn, ResultCode code) {
        return Force.as(
                researcher,
                () -> checks.record(
                        applied.applicationId(),
                        request,
                        new Checks.Returned(
                                UUID.randomUUID(), ranOn, Runner.CT_LIAISON, code, List.of(), "No answer")));
    }

    @Test
    void a_check_set_aside_by_the_chief_officer_stamps_whoever_is_cleared_and_becomes_work() {
        var chief = matters.account(Role.CHIEF_OFFICER);
        var deviation = new Deviation(
                UUID.randomUUID(),
                Check.SB,
                Set.of(Level.RV),
                Set.of(Applicant.SPECIAL),
                "The unit moves house",
                "Open sources are read twice",
                TODAY,
                TODAY);
        Force.as(officer, () -> Applying.done(deviations.propose(deviation)));
        var applied = applying.open(officer, null, Level.RV, Applicant.SPECIAL);
        applying.declare(applied, Applying.declaration(TODAY));
        Force.as(officer, () -> vetting.completeness(applied.applicationId())).lines().stream()
                .filter(line -> line.standing() == CheckStanding.REQUIRED && line.check() != Check.SB)
                .forEach(
                        line -> applying.check(researcher, applied.applicationId(), line.check(), ResultCode.NO_TRACE));
        assertThat(blocking(applied)).containsExactly(Check.SB);

        assertThatThrownBy(() -> Force.as(officer, () -> deviations.decide(deviation.deviationId(), true, "Yes")))
                .isInstanceOf(NotFound.class);
        Force.as(chief, () -> Applying.done(deviations.decide(deviation.deviationId(), true, "For one day")));
        assertThat(lines(applied, CheckStanding.SET_ASIDE)).containsExactly(Check.SB);

        assess(applied);
        Force.as(officer, () -> {
            vetting.conclude(applied.applicationId(), ApplicationStage.DECIDED_CLEAR, "Both keys");
            return null;
        });
        var subject = Force.as(officer, () -> vetting.application(applied.applicationId()))
                .subjectId();
        assertThat(Force.as(officer, deviations::work)).anySatisfy(item -> {
            assertThat(item.subjectId()).isEqualTo(subject);
            assertThat(item.check()).isEqualTo(Check.SB);
        });
    }

    @Test
    void one_application_a_person_and_level_and_none_about_oneself() {
        var person = matters.officer();
        var own = matters.account(person, Role.VETTING_OFFICER);
        applying.open(officer, person, Level.MV, Applicant.OFFICER);

        assertThat(open(officer, person, Level.MV)).isInstanceOf(Openings.Opened.Refused.class);
        assertThat(open(own, person, Level.RV)).isInstanceOf(Openings.Opened.Refused.class);
        assertThat(open(officer, person, Level.RV)).isInstanceOf(Openings.Opened.Done.class);
    }

    private Openings.Opened open(SignedIn who, UUID person, Level level) {
        return Force.as(
                who,
                () -> openings.open(new Openings.Wanted(
                        UUID.randomUUID(), person, "", Applicant.OFFICER, level, ApplicationReason.ROLE)));
    }

    @Test
    void whoever_is_vetted_sees_their_own_form_and_not_the_application_whatever_their_role() {
        var person = matters.officer();
        var own = matters.account(person, Role.VETTING_OFFICER);
        var applied = applying.open(officer, person, Level.MV, Applicant.OFFICER);

        assertThatThrownBy(() -> Force.as(own, () -> vetting.application(applied.applicationId())))
                .isInstanceOf(NotFound.class);
        assertThat(Force.as(own, () -> vetting.find(applied.applicationId()))).isEmpty();
        assertThat(Force.as(own, () -> vetting.ofSubject(person))).isEmpty();
        assertThat(Force.as(own, () -> forms.get(applied.applicationId()).version()))
                .isZero();
        assertThatThrownBy(() -> Force.as(officer, () -> forms.get(applied.applicationId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_application_that_another_force_decides_is_no_longer_its_own_force_s_to_see() {
        var applied = applying.open(officer, null, Level.RV, Applicant.STAFF);
        Force.as(officer, () -> {
            vetting.handOver(applied.applicationId(), "Another Force", "The head of vetting applies");
            return null;
        });

        assertThatThrownBy(() -> Force.as(officer, () -> vetting.application(applied.applicationId())))
                .isInstanceOf(NotFound.class);
    }

    private ApplicationStage stage(Applying.Applied applied) {
        return Force.as(officer, () -> vetting.application(applied.applicationId()))
                .stage();
    }

    private Acted assess(Applying.Applied applied) {
        return Force.as(officer, () -> course.take(applied.applicationId(), ApplicationStage.ASSESSING, ""));
    }

    private List<Check> blocking(Applying.Applied applied) {
        return Force.as(officer, () -> vetting.completeness(applied.applicationId())).blocking().stream()
                .map(CheckLine::check)
                .toList();
    }

    private List<Check> lines(Applying.Applied applied, CheckStanding standing) {
        return Force.as(officer, () -> vetting.completeness(applied.applicationId())).lines().stream()
                .filter(line -> line.standing() == standing)
                .map(CheckLine::check)
                .toList();
    }
}
