package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Verdict;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// Cases at the points where gates are asked, and how a test asks them.
final class Asked {

    private Asked() {}

    static final By AUTHORITY = By.APPROPRIATE_AUTHORITY;
    static final UUID HEARING = Course.id("proceedings");
    static final UUID STRAND = Course.id("strand");

    static Course officer() {
        return Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03");
    }

    static void shut(Course course, By by, Step step, String rule) {
        assertThat(course.ask(by, step))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule())
                                .as(refused.toString())
                                .isEqualTo(rule));
    }

    /// Shut, and for this reason.
    static void shut(Course course, By by, Step step, String rule, String reason) {
        shut(course, by, step, rule);
        assertThat(((Verdict.Refused) course.ask(by, step)).reason()).contains(reason);
    }

    /// What a refusal says would help.
    static String remedy(Course course, By by, Step step) {
        return ((Verdict.Refused) course.ask(by, step)).remedy();
    }

    static void open(Course course, By by, Step step) {
        assertThat(course.ask(by, step)).isInstanceOf(Verdict.Allowed.class);
    }

    /// Open, with nothing to say.
    static void plain(Course course, By by, Step step) {
        assertThat(course.ask(by, step)).isEqualTo(Verdict.allowed());
    }

    static void caution(Course course, By by, Step step, String rule) {
        assertThat(course.ask(by, step))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.cautions())
                                .extracting(Verdict.Caution::rule)
                                .contains(rule));
    }

    static MatterStep.ReferralAssessed criterion(Course course) {
        return new MatterStep.ReferralAssessed(Set.of(ReferralCriterion.D), false, course.now(), "discrimination");
    }

    static CriminalStep.Offence offence(CriminalStep.Trial trial) {
        return new CriminalStep.Offence("an offence", trial, false, null, false, null);
    }

    static CriminalStep.PrejudiceDecided prejudice(Course course, boolean prejudice) {
        return new CriminalStep.PrejudiceDecided(
                STRAND, prejudice, false, false, course.today().plusDays(28), "the delegate", "as considered");
    }

    static Course reported(Severity severity) {
        return Journeys.local(PersonKind.REGULAR_OFFICER, severity);
    }

    static Course answered(Severity severity, CaseToAnswer answer) {
        return reported(severity)
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(answer, false, "sufficient evidence"));
    }

    static AllegationStep.RouteDecided to(Route route) {
        return new AllegationStep.RouteDecided(route, false, null, "as decided");
    }

    static Course inquiry(Course course) {
        return course.take(AUTHORITY, new CriminalStep.Assessed(STRAND, "an offence", true))
                .take(AUTHORITY, new CriminalStep.Reported(STRAND, "the crime team"))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.InvestigationOpened(STRAND, "the force"));
    }

    static ProceedingsStep.Referred referred(Forum forum) {
        return new ProceedingsStep.Referred(HEARING, forum, false, false, "a case to answer");
    }

    static Course heard() {
        Course course = answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT)
                .take(AUTHORITY, to(Route.HEARING))
                .take(AUTHORITY, referred(Forum.HEARING));
        return course.take(
                AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true));
    }
}
