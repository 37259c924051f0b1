package plumbline.casework;

import static plumbline.casework.Walks.AUTHORITY;

import java.util.Set;
import java.util.UUID;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.Measure;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.PublicationStep;
import plumbline.law.lane.RestrictionStep;
import plumbline.law.lane.StaffStep;
import plumbline.law.lane.SubjectStep;

/// Cases that go elsewhere than to a panel, and what runs beside a case, with what is refused on the way.
final class OtherWalks {
    private static final By MANAGER = By.EMPLOYER_MANAGER;

    private OtherWalks() {}

    /// No case to answer, with a strand that must be closed first.
    static void noCase(Walk w) {
        var strand = UUID.randomUUID();
        Walks.reported(w, Walks.severity(Severity.MISCONDUCT))
                .shut(AUTHORITY, new AllegationStep.StrandClosed(strand, "Nothing in it"), "GATE-20")
                .take(AUTHORITY, new AllegationStep.StrandSplit(strand, "Use of force", "Needs investigating"))
                .shut(AUTHORITY, new AllegationStep.StrandMerged(strand, strand, "Same"), "GATE-20")
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "Nothing in it"))
                .shut(AUTHORITY, Walks.to(Route.MEETING), "GATE-40")
                .shut(AUTHORITY, new SubjectStep.Cleared("No case"), "GATE-35")
                .take(AUTHORITY, Walks.to(Route.NO_ACTION))
                .shut(AUTHORITY, new MatterStep.Finalised("Done"), "GATE-20")
                .take(AUTHORITY, new AllegationStep.StrandClosed(strand, "Nothing in it"))
                .take(AUTHORITY, new MatterStep.Finalised("Done"));
    }

    /// A final warning that stands sends misconduct to a hearing.
    static void warnedBefore(Walk w) {
        Walks.reported(w, Walks.severity(Severity.MISCONDUCT, true, null, true))
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.MISCONDUCT, false, "Sufficient"))
                .shut(AUTHORITY, Walks.to(Route.MEETING), "GATE-15");
    }

    /// Below misconduct, to reflective practice.
    static void reflected(Walk w) {
        var practice = Severity.PRACTICE_REQUIRING_IMPROVEMENT;
        Walks.internal(w)
                .shut(AUTHORITY, Walks.severity(practice, false, Route.REFLECTIVE_PRACTICE, false), "GATE-11")
                .take(AUTHORITY, Walks.severity(practice, false, Route.REFLECTIVE_PRACTICE, true))
                .shut(AUTHORITY, Walks.to(Route.PERFORMANCE), "GATE-11")
                .take(AUTHORITY, Walks.to(Route.REFLECTIVE_PRACTICE))
                .shut(By.SUBJECT, new AllegationStep.ReflectionAccountGiven("What I meant"), "RPRP")
                .take(By.LINE_MANAGER, new AllegationStep.ReflectionStarted("Language in a work group"));
    }

    /// Withdrawn before proceedings.
    static void withdrawn(Walk w) {
        Walks.internal(w).take(AUTHORITY, new MatterStep.ClosedWithdrawn("No longer needed", true));
    }

    /// A volunteer, whose designation is withdrawn.
    static void volunteer(Walk w) {
        w.take(AUTHORITY, new SubjectStep.DesignationWithdrawn(w.today(), "The messages"))
                .shut(
                        AUTHORITY,
                        new SubjectStep.ListReported(SubjectStep.ListKind.BARRED, w.today(), "Withdrawn"),
                        "LIST");
    }

    /// Suspended by word of mouth, reviewed, and ended when the conditions are no longer met.
    static void suspended(Walk w) {
        w.shut(AUTHORITY, Walks.suspension(Measure.SUSPENDED, false, true), "SUSPENSION")
                .take(AUTHORITY, Walks.suspension(Measure.SUSPENDED, true, true))
                .take(AUTHORITY, new RestrictionStep.SuspensionConfirmed())
                .shut(AUTHORITY, new RestrictionStep.SuspensionConfirmed(), "MOVE-RESTRICTION")
                .shut(AUTHORITY, new SubjectStep.Returned(w.today()), "RESTRICTION")
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "The reasons stand"))
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewNotified())
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewed(false, true, "They no longer do"))
                .take(AUTHORITY, new RestrictionStep.SuspensionEnded(true, "The conditions are not met"));
    }

    /// A restriction with its scope and its review, to its end.
    static void restricted(Walk w) {
        var limits = Set.of(RestrictionStep.Limit.NO_PUBLIC_CONTACT);
        var unbounded = w.thread("restriction");
        w.shut(AUTHORITY, new RestrictionStep.RestrictionDrafted(unbounded, Set.of(), "Office", null), "RESTRICTION")
                .take(AUTHORITY, new RestrictionStep.RestrictionDrafted(unbounded, limits, "Office only", null))
                .shut(AUTHORITY, new RestrictionStep.RestrictionImposed(unbounded, "Enough"), "RESTRICTION");
        var restriction = w.another("restriction").thread("restriction");
        w.take(AUTHORITY, new RestrictionStep.RestrictionDrafted(restriction, limits, "Office only", w.in(28)))
                .take(AUTHORITY, new RestrictionStep.RestrictionImposed(restriction, "Enough"))
                .take(By.SYSTEM, new RestrictionStep.RestrictionReviewDue(restriction))
                .shut(
                        AUTHORITY,
                        new RestrictionStep.RestrictionVaried(restriction, limits, "Office", w.today(), "As before"),
                        "RESTRICTION")
                .take(
                        AUTHORITY,
                        new RestrictionStep.RestrictionVaried(restriction, limits, "Office", w.in(28), "As before"))
                .take(AUTHORITY, new RestrictionStep.RestrictionEnded(restriction, "No longer needed"));
    }

    /// A notice that came back and was sent again.
    static void notices(Walk w) {
        var notice = w.thread("notice");
        w.shut(By.INVESTIGATOR, new NoticeStep.Drafted(notice, "N99", "N99/1"), "NOTICE")
                .shut(By.INVESTIGATOR, new NoticeStep.Drafted(notice, "N3", "N3/1"), "GATE-12")
                .take(By.INVESTIGATOR, new NoticeStep.Drafted(notice, "N2", "N2/1"))
                .take(By.INVESTIGATOR, new NoticeStep.Approved(notice))
                .shut(By.INVESTIGATOR, new NoticeStep.Sent(notice, NoticeStep.Channel.IN_PERSON, "9f3a"), "GATE-10");
        var authoritys = w.another("notice").thread("notice");
        w.take(By.INVESTIGATOR, new NoticeStep.Drafted(authoritys, "N8", "N8/1"))
                .shut(By.INVESTIGATOR, new NoticeStep.Approved(authoritys), "ROLE");
        var other = w.another("notice").thread("notice");
        w.take(By.INVESTIGATOR, new NoticeStep.Drafted(other, "N6", "N6/1"))
                .take(By.INVESTIGATOR, new NoticeStep.Approved(other))
                .take(By.INVESTIGATOR, new NoticeStep.Sent(other, NoticeStep.Channel.RECORDED_DELIVERY, "9f3a"))
                .take(By.INVESTIGATOR, new NoticeStep.Undelivered(other, "Gone away", w.today()))
                .take(By.INVESTIGATOR, new NoticeStep.Sent(other, NoticeStep.Channel.IN_PERSON, "9f3a"))
                .take(By.SYSTEM, new NoticeStep.Deemed(other, w.today(), "In person: that day"))
                .take(By.SUBJECT, new NoticeStep.Acknowledged(other, w.today()));
    }

    /// A line to the media, a hold, a reporting restriction.
    static void published(Walk w) {
        var line = w.thread("publication");
        var hold = UUID.randomUUID();
        var restriction = UUID.randomUUID();
        var made = new PublicationStep.RestrictionMade(restriction, true, "The name", "A chair", null, "The end");
        var approved = new PublicationStep.Approved(line, true, "Asked");
        w.take(AUTHORITY, new PublicationStep.Prepared(line, PublicationStep.What.MEDIA_LINE, true))
                .shut(AUTHORITY, new PublicationStep.HoldLifted(hold, "None"), "MOVE-PUBLICATION")
                .take(AUTHORITY, new PublicationStep.HoldPlaced(hold, "A trial"))
                .shut(AUTHORITY, new PublicationStep.HoldPlaced(hold, "A trial"), "MOVE-PUBLICATION")
                .shut(AUTHORITY, approved, "GATE-37")
                .take(AUTHORITY, new PublicationStep.HoldLifted(hold, "It is over"))
                .shut(By.CHAIR, new PublicationStep.RestrictionLifted(restriction, "None"), "MOVE-PUBLICATION")
                .take(By.CHAIR, made)
                .shut(By.CHAIR, made, "MOVE-PUBLICATION")
                .shut(AUTHORITY, approved, "GATE-43")
                .take(By.CHAIR, new PublicationStep.RestrictionLifted(restriction, "It ended"))
                .take(AUTHORITY, approved)
                .take(AUTHORITY, new PublicationStep.Published(line, w.today()))
                .take(AUTHORITY, new PublicationStep.Removed(line, w.today(), "Read by all"));
    }

    /// A hearing under the contract, a warning, an appeal, a tribunal.
    static void staff(Walk w) {
        toManager(w, Severity.GROSS_MISCONDUCT)
                .shut(MANAGER, new StaffStep.ManagerDecided(StaffStep.StaffRoute.MEETING, "Enough"), "GATE-14")
                .take(MANAGER, new StaffStep.ManagerDecided(StaffStep.StaffRoute.HEARING, "Gross misconduct"))
                .shut(MANAGER, new StaffStep.Held(w.today(), true, false, true), "STAFF")
                .take(MANAGER, new StaffStep.Held(w.today(), true, true, true))
                .shut(MANAGER, given(w, StaffStep.StaffOutcome.DISMISSAL, false), "STAFF")
                .shut(MANAGER, given(w, StaffStep.StaffOutcome.WOULD_HAVE_BEEN_DISMISSED, true), "GATE-18")
                .take(MANAGER, given(w, StaffStep.StaffOutcome.DISMISSAL, true))
                .take(By.SUBJECT, new StaffStep.AppealLodged("Too harsh"))
                .take(By.APPEAL_BODY, new StaffStep.AppealDecided(false, null, "It stands"))
                .take(By.SUBJECT, new StaffStep.TribunalClaimed("3300/2026"))
                .take(MANAGER, new StaffStep.TribunalEnded(false, "Dismissed"))
                .take(MANAGER, new StaffStep.Finalised("All is decided"));
    }

    private static StaffStep.OutcomeGiven given(Walk w, StaffStep.StaffOutcome outcome, boolean mayDismiss) {
        return new StaffStep.OutcomeGiven(
                Finding.GROSS_MISCONDUCT, outcome, mayDismiss, null, w.today(), "Trust is gone");
    }

    /// Staff whose case ends in reflective practice.
    static void staffReflected(Walk w) {
        toManager(w, Severity.MISCONDUCT)
                .take(MANAGER, new StaffStep.ManagerDecided(StaffStep.StaffRoute.REFLECTIVE_PRACTICE, "Enough"))
                .shut(MANAGER, new StaffStep.Held(w.today(), true, true, true), "STAFF")
                .take(MANAGER, new StaffStep.ReflectionReported("Done"));
    }

    /// Staff who leave in the course of the case.
    static void staffLeft(Walk w) {
        toManager(w, Severity.MISCONDUCT)
                .shut(MANAGER, new StaffStep.ClosedOnLeaving(null, "Left"), "STAFF")
                .take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, w.today()))
                .take(MANAGER, new StaffStep.ClosedOnLeaving(null, "Left"));
    }

    private static Walk toManager(Walk w, Severity severity) {
        Walks.referred(w)
                .take(By.DIRECTOR_GENERAL, Walks.form(InvestigationForm.LOCAL))
                .shut(By.INVESTIGATOR, new MatterStep.InvestigationStarted(), "PACK")
                .take(MANAGER, Walks.severity(severity))
                .take(MANAGER, new StaffStep.FactFindOpened("The messages"))
                .shut(MANAGER, new StaffStep.AllegationNotified(w.today(), false), "STAFF")
                .take(MANAGER, new StaffStep.AllegationNotified(w.today(), true))
                .shut(MANAGER, new StaffStep.InvestigationOpened("Another department"), "GATE-3");
        return Walks.investigator(w, MANAGER)
                .take(MANAGER, new StaffStep.InvestigationOpened("Another department"))
                .later(30)
                .take(By.INVESTIGATOR, new StaffStep.Reported("What was found"));
    }
}
