package plumbline.demoforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.restriction.Measure;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.RestrictionStep;

/// What happens alike in several cases.
final class Passages {
    static final By AUTHORITY = By.APPROPRIATE_AUTHORITY;
    static final Set<ReferralCriterion> DISCRIMINATION = Set.of(ReferralCriterion.D);

    /// The messages span the time from the first jibe to the warning that made some of the ten delete them.
    static final LocalDate FIRST = LocalDate.of(2025, 12, 2);

    static final LocalDate LAST = LocalDate.of(2026, 5, 19);

    /// Stands for the hash of what a notice says, which is known when it is written.
    private static final String BUNDLE = "0".repeat(64);

    private Passages() {}

    /// Triaged, recorded and referred because criterion (d) is met.
    static Telling referred(Telling t) {
        return t.step(By.INTAKE, new MatterStep.Triaged(true, null, "Named in the report of the broadcaster; new."))
                .step(
                        AUTHORITY,
                        new MatterStep.ReferralAssessed(
                                DISCRIMINATION,
                                false,
                                t.now(),
                                "The messages are about race, religion and disability and liable to lead to discipline."))
                .step(
                        AUTHORITY,
                        new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "Description (d) is met."))
                .step(
                        AUTHORITY,
                        new MatterStep.ReferredToIopc(
                                false, "IOPC/" + t.thread("referral").toString().substring(0, 6), null));
    }

    static Telling form(Telling t, InvestigationForm form, String reason) {
        return t.step(By.DIRECTOR_GENERAL, new MatterStep.FormSet(form, reason));
    }

    /// Assessed, investigated by this role from the same day, and the person told.
    static Telling investigated(Telling t, By assessor, By appoints, Severity severity, String reason) {
        return assessed(t, assessor, severity, reason)
                .step(
                        appoints,
                        new MatterStep.InvestigatorAppointed(
                                t.investigator(), false, false, false, "Of another department; never met the ten."))
                .step(
                        appoints,
                        new MatterStep.TermsSet("The messages of the two groups, and who saw them.", true, null))
                .step(assessor, new MatterStep.InvestigationStarted())
                .on(7);
    }

    static Telling assessed(Telling t, By assessor, Severity severity, String reason) {
        boolean gross = severity == Severity.GROSS_MISCONDUCT;
        return t.step(
                assessor,
                new AllegationStep.SeverityAssessed(
                        severity,
                        true,
                        true,
                        gross,
                        Set.of(Aggravator.DISCRIMINATION, Aggravator.PUBLIC_CONFIDENCE),
                        false,
                        false,
                        false,
                        false,
                        gross ? Forum.HEARING : Forum.MEETING,
                        null,
                        true,
                        true,
                        reason,
                        null));
    }

    /// Served in person on the same day.
    static Telling notice(Telling t, String code, By by) {
        UUID notice = t.thread(code + " of " + t.today());
        return t.step(by, new NoticeStep.Drafted(notice, code, code + "/1"))
                .step(by, new NoticeStep.Approved(notice))
                .step(by, new NoticeStep.Sent(notice, NoticeStep.Channel.IN_PERSON, BUNDLE))
                .step(By.SYSTEM, new NoticeStep.Deemed(notice, t.today(), "In person: that day."));
    }

    static Telling report(Telling t, By by, String opinion) {
        return t.step(
                by,
                new MatterStep.ReportSubmitted(
                        "What was written, seen and done about it, message by message.",
                        List.of("Report", "Messages cited", "Account in interview"),
                        opinion));
    }

    static Telling referredTo(Telling t, Forum forum, String reason) {
        UUID proceedings = t.thread("proceedings");
        return t.step(AUTHORITY, new ProceedingsStep.Referred(proceedings, forum, false, false, reason))
                .step(
                        AUTHORITY,
                        new ProceedingsStep.ReferralServed(
                                proceedings, t.today(), List.of("Report", "Messages cited"), true));
    }

    /// One officer who decides alone.
    static Telling namedAlone(Telling t, String name, Rank rank) {
        return t.step(
                AUTHORITY,
                new ProceedingsStep.Named(
                        t.thread("proceedings"),
                        List.of(new ProceedingsStep.Member(
                                t.outsider(name),
                                ProceedingsStep.Seat.CHAIR,
                                ProceedingsStep.Capacity.OFFICER,
                                rank,
                                true,
                                null,
                                false,
                                false,
                                null)),
                        null,
                        null));
    }

    static Telling found(Telling t, Finding finding, Set<Standard> breached, String reason) {
        UUID proceedings = t.thread("proceedings");
        return t.step(By.PANEL, new ProceedingsStep.Found(proceedings, finding, breached, false, reason))
                .step(
                        By.PANEL,
                        new ProceedingsStep.OutcomeRepresentations(
                                proceedings, "The police friend spoke for the officer."));
    }

    /// Kept from the public, with the reasons for not suspending that the public will ask for.
    static Telling redeployed(Telling t, By by, String scope, int reviewOn) {
        UUID restriction = t.thread("restriction");
        return t.step(
                        by,
                        new RestrictionStep.SuspensionDecided(
                                Measure.REDEPLOYED,
                                true,
                                true,
                                false,
                                false,
                                true,
                                null,
                                null,
                                scope,
                                t.day(reviewOn),
                                false,
                                "The phones are seized, and a post away from the public answers the risk.",
                                "A member of the force was moved to a post without contact with the public."))
                .step(
                        by,
                        new RestrictionStep.RestrictionDrafted(
                                restriction,
                                Set.of(RestrictionStep.Limit.NO_PUBLIC_CONTACT, RestrictionStep.Limit.REDEPLOYMENT),
                                scope,
                                t.day(reviewOn)))
                .step(by, new RestrictionStep.RestrictionImposed(restriction, "As decided."));
    }

    static Telling suspended(Telling t, boolean oral, String reason) {
        return t.step(
                AUTHORITY,
                new RestrictionStep.SuspensionDecided(
                        Measure.SUSPENDED,
                        true,
                        false,
                        true,
                        true,
                        true,
                        Rank.ASSISTANT_CHIEF_CONSTABLE,
                        null,
                        null,
                        null,
                        oral,
                        reason,
                        "An officer was suspended. Suspension is a neutral act and no finding."));
    }
}
