package plumbline.casework;

import static plumbline.casework.Walks.AUTHORITY;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.ProceedingsStep.AppealBody;
import plumbline.law.lane.SubjectStep;

/// Officers whose cases go to a hearing, a meeting or an accelerated hearing, with what is refused on the way.
final class HearingWalks {
    private HearingWalks() {}

    /// A hearing for gross misconduct, dismissal, an appeal, and the end of the record: the longest way.
    static void hearing(Walk w) {
        beforeTheForm(w);
        investigation(w);
        caseToAnswer(w);
        panel(w);
        var proceedings = w.thread("proceedings");
        w.shut(By.SYSTEM, new ProceedingsStep.SilenceFlagged(proceedings), "CLK-33")
                .take(By.SUBJECT, Walks.response(w))
                .take(By.CHAIR, new ProceedingsStep.WitnessesSet(proceedings, List.of("One"), "It is disputed"))
                .shut(By.CHAIR, new ProceedingsStep.PreHeard(proceedings, List.of()), "CLK-35")
                .take(AUTHORITY, new ProceedingsStep.ChairSupplied(proceedings))
                .take(By.CHAIR, new ProceedingsStep.PreHeard(proceedings, List.of()))
                .shut(By.CHAIR, Walks.listed(w, 400), "CLK-37")
                .take(By.CHAIR, Walks.listed(w, 30));
        var publicised = new ProceedingsStep.Publicised(proceedings, w.today());
        w.shut(AUTHORITY, publicised, "GATE-43")
                .take(By.CHAIR, Walks.nothingWithheld(w))
                .take(AUTHORITY, publicised)
                .shut(By.PANEL, new ProceedingsStep.Heard(proceedings, w.today(), false, null, true), "HEARD")
                .later(30)
                .take(By.PANEL, Walks.heard(w));
        dismissal(w);
        end(w);
    }

    private static void beforeTheForm(Walk w) {
        w.shut(By.INTAKE, new MatterStep.Triaged(false, null, "New"), "C10")
                .take(By.INTAKE, Walks.TRIAGED)
                .shut(
                        AUTHORITY,
                        new MatterStep.ReferralAssessed(Walks.criterion(w).met(), false, null, "(d)"),
                        "GATE-1")
                .take(AUTHORITY, new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "(d)"))
                .shut(AUTHORITY, Walks.form(InvestigationForm.LOCAL), "GATE-2")
                .shut(AUTHORITY, Walks.severity(Severity.GROSS_MISCONDUCT), "MOVE-MATTER")
                .take(AUTHORITY, Walks.criterion(w))
                .shut(AUTHORITY, Walks.form(InvestigationForm.LOCAL), "GATE-1")
                .shut(AUTHORITY, new MatterStep.ReferredToIopc(true, "IOPC/1", null), "GATE-1")
                .take(AUTHORITY, new MatterStep.ReferredToIopc(false, "IOPC/1", null))
                .shut(AUTHORITY, Walks.form(InvestigationForm.LOCAL), "GATE-2")
                .take(By.DIRECTOR_GENERAL, Walks.form(InvestigationForm.LOCAL))
                .shut(By.INVESTIGATOR, new MatterStep.InvestigationStarted(), "GATE-3")
                .shut(AUTHORITY, appointed(true, false, false), "C1")
                .shut(AUTHORITY, appointed(false, true, false), "C2")
                .shut(AUTHORITY, appointed(false, false, true), "GATE-3")
                .shut(AUTHORITY, Walks.severity(Severity.GROSS_MISCONDUCT), "GATE-10")
                .take(By.INVESTIGATOR, Walks.severity(Severity.GROSS_MISCONDUCT));
    }

    private static MatterStep.InvestigatorAppointed appointed(boolean chain, boolean group, boolean other) {
        return new MatterStep.InvestigatorAppointed(UUID.randomUUID(), chain, group, other, "Free");
    }

    private static void investigation(Walk w) {
        Walks.investigator(w, AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .shut(By.INVESTIGATOR, new AllegationStep.InterviewHeld(w.today(), false, true, "Account"), "GATE-13")
                .shut(By.INVESTIGATOR, Walks.report(List.of("Bundle")), "GATE-12")
                .shut(AUTHORITY, new AllegationStep.NoticeWithheld("It would alert others", w.today()), "GATE-12")
                .take(AUTHORITY, new AllegationStep.NoticeWithheld("It would alert others", w.in(28)))
                .take(AUTHORITY, new AllegationStep.WithholdingReviewed(false, null, "No longer"));
        Walks.served(w, "N3", By.INVESTIGATOR)
                .shut(By.INVESTIGATOR, Walks.report(List.of()), "GATE-4")
                .later(30)
                .take(By.INVESTIGATOR, Walks.report(List.of("Bundle")))
                .shut(AUTHORITY, Walks.to(Route.HEARING), "GATE-40");
    }

    private static void caseToAnswer(Walk w) {
        w.take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, false, "Sufficient"))
                .shut(AUTHORITY, Walks.to(Route.MEETING), "GATE-14")
                .shut(AUTHORITY, Walks.to(Route.ACCELERATED_HEARING), "GATE-16")
                .shut(AUTHORITY, Walks.referral(w, Forum.HEARING), "GATE-40")
                .take(AUTHORITY, Walks.to(Route.HEARING))
                .shut(AUTHORITY, Walks.referral(w, Forum.MEETING), "GATE-40")
                .take(AUTHORITY, Walks.referral(w, Forum.HEARING))
                .shut(
                        AUTHORITY,
                        new ProceedingsStep.ReferralServed(
                                w.thread("proceedings"), w.today(), List.of("Bundle"), false),
                        "GATE-40")
                .take(AUTHORITY, Walks.papers(w));
    }

    /// GATE-6, that the panel is legal, is asked as GATE-41 and C4 when it is named and seated.
    private static void panel(Walk w) {
        var proceedings = w.thread("proceedings");
        var objection = new ProceedingsStep.ObjectionMade(proceedings, Walks.MEMBER, "A neighbour");
        var rejected = new ProceedingsStep.ObjectionDecided(proceedings, Walks.MEMBER, false, "Never met");
        var seated = new ProceedingsStep.Constituted(proceedings);
        w.shut(AUTHORITY, seated, "GATE-41")
                .shut(By.LOCAL_POLICING_BODY, Walks.alone(w, Rank.SUPERINTENDENT), "C4")
                .shut(By.LOCAL_POLICING_BODY, Walks.alone(w, Rank.ASSISTANT_CHIEF_CONSTABLE), "GATE-41")
                .shut(By.SUBJECT, objection, "GATE-41")
                .take(By.LOCAL_POLICING_BODY, Walks.panel(w))
                .shut(AUTHORITY, seated, "GATE-41")
                .shut(By.LOCAL_POLICING_BODY, rejected, "GATE-41")
                .take(By.SUBJECT, objection)
                .shut(AUTHORITY, seated, "GATE-41")
                .take(By.LOCAL_POLICING_BODY, rejected)
                .take(AUTHORITY, seated);
    }

    private static void dismissal(Walk w) {
        var proceedings = w.thread("proceedings");
        w.take(By.PANEL, Walks.found(w, Finding.GROSS_MISCONDUCT))
                .shut(By.PANEL, Walks.outcome(w, Outcome.DISMISSAL, null), "GATE-18")
                .take(By.PANEL, new ProceedingsStep.OutcomeRepresentations(proceedings, "Heard"))
                .shut(By.PANEL, Walks.outcome(w, Outcome.FINAL_WRITTEN_WARNING, 24), "GATE-18")
                .shut(AUTHORITY, ended(w, SubjectStep.Ending.DISMISSED), "GATE-18")
                .take(By.PANEL, Walks.outcome(w, Outcome.DISMISSAL, null))
                .later(4)
                .take(By.CHAIR, new ProceedingsStep.OutcomeReported(proceedings, false))
                .take(AUTHORITY, new ProceedingsStep.OutcomeServed(proceedings, w.today(), "As the notice says"))
                .shut(AUTHORITY, ended(w, SubjectStep.Ending.WOULD_HAVE_BEEN_DISMISSED), "GATE-18")
                .take(AUTHORITY, ended(w, SubjectStep.Ending.DISMISSED))
                .shut(
                        AUTHORITY,
                        new SubjectStep.ListReported(SubjectStep.ListKind.ADVISORY, w.today(), "Dismissed"),
                        "LIST")
                .take(AUTHORITY, new SubjectStep.ListReported(SubjectStep.ListKind.BARRED, w.today(), "Dismissed"));
    }

    private static SubjectStep.ServiceEnded ended(Walk w, SubjectStep.Ending how) {
        return new SubjectStep.ServiceEnded(how, w.today());
    }

    private static void end(Walk w) {
        var proceedings = w.thread("proceedings");
        w.shut(By.SUBJECT, Walks.appeal(w, AppealBody.APPEAL_MEETING), "APPEAL");
        appealed(w, AppealBody.POLICE_APPEALS_TRIBUNAL, null)
                .take(AUTHORITY, new MatterStep.Finalised("The appeal is decided"))
                .shut(By.SYSTEM, new MatterStep.RetentionStarted(w.in(2000), "Ten years"), "CLK-48")
                .shut(AUTHORITY, new ProceedingsStep.OutcomePublished(proceedings, UUID.randomUUID()), "MOVE-MATTER");
    }

    private static Walk appealed(Walk w, AppealBody body, @Nullable Rank decidedBy) {
        var proceedings = w.thread("proceedings");
        return w.take(By.SUBJECT, Walks.appeal(w, body))
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealAdmitted(proceedings, true, "Arguable"))
                .later(20)
                .take(
                        By.APPEAL_BODY,
                        new ProceedingsStep.AppealDecided(proceedings, false, decidedBy, null, "Dismissed"))
                .take(AUTHORITY, new ProceedingsStep.AppealNotified(proceedings));
    }

    /// A meeting for misconduct, a warning, an appeal meeting, and retention.
    static void meeting(Walk w) {
        toMeeting(w);
        var proceedings = w.thread("proceedings");
        w.take(By.CHAIR, Walks.listed(w, 14)).later(14).take(By.CHAIR, Walks.heard(w));
        w.shut(By.PANEL, Walks.found(w, Finding.GROSS_MISCONDUCT), "GATE-14");
        Walks.concluded(w, Finding.MISCONDUCT, Outcome.WRITTEN_WARNING, 18)
                .take(By.SUBJECT, Walks.appeal(w, AppealBody.APPEAL_MEETING))
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealAdmitted(proceedings, true, "Arguable"))
                .shut(
                        By.APPEAL_BODY,
                        new ProceedingsStep.AppealDecided(proceedings, false, Rank.SERGEANT, null, "Dismissed"),
                        "C7")
                .take(
                        By.APPEAL_BODY,
                        new ProceedingsStep.AppealDecided(proceedings, false, Rank.CHIEF_INSPECTOR, null, "Dismissed"))
                .take(AUTHORITY, new ProceedingsStep.AppealNotified(proceedings))
                .take(AUTHORITY, new MatterStep.Finalised("The appeal is decided"))
                .take(AUTHORITY, new MatterStep.LearningLogged("A briefing"))
                .take(By.SYSTEM, new MatterStep.RetentionStarted(w.in(2000), "Six years"));
    }

    /// A meeting that is withdrawn.
    static void withdrawnMeeting(Walk w) {
        toMeeting(w);
        w.shut(AUTHORITY, Walks.withdrawn(w, null, true), "WITHDRAWAL")
                .shut(AUTHORITY, Walks.withdrawn(w, Route.NO_ACTION, false), "WITHDRAWAL")
                .take(AUTHORITY, Walks.withdrawn(w, Route.NO_ACTION, true));
    }

    private static void toMeeting(Walk w) {
        Walks.reported(w, Walks.severity(Severity.MISCONDUCT))
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.MISCONDUCT, false, "Sufficient"))
                .take(AUTHORITY, Walks.to(Route.MEETING))
                .take(AUTHORITY, Walks.referral(w, Forum.MEETING))
                .take(AUTHORITY, Walks.papers(w))
                .take(AUTHORITY, Walks.alone(w, Rank.INSPECTOR))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(w.thread("proceedings")))
                .take(By.SUBJECT, Walks.response(w))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.WitnessesSet(w.thread("proceedings"), List.of(), "Nothing is disputed"));
    }

    /// A hearing that is withdrawn.
    static void withdrawnHearing(Walk w) {
        Walks.reported(w, Walks.severity(Severity.GROSS_MISCONDUCT))
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, false, "Enough"))
                .take(AUTHORITY, Walks.to(Route.HEARING))
                .take(AUTHORITY, Walks.referral(w, Forum.HEARING))
                .take(AUTHORITY, Walks.withdrawn(w, Route.NO_ACTION, true));
    }

    /// An accelerated hearing of somebody who resigned, with an appeal.
    static void accelerated(Walk w) {
        Walks.independent(w, Severity.GROSS_MISCONDUCT)
                .shut(AUTHORITY, Walks.severity(Severity.GROSS_MISCONDUCT), "GATE-10")
                .shut(AUTHORITY, Walks.certified(), "GATE-16")
                .shut(AUTHORITY, new MatterStep.ClosedWithdrawn("No longer needed", true), "WITHDRAWAL")
                .take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, w.today()));
        toAccelerated(w);
        publicised(w);
        Walks.concluded(w, Finding.GROSS_MISCONDUCT, Outcome.WOULD_HAVE_BEEN_DISMISSED, null)
                .take(AUTHORITY, ended(w, SubjectStep.Ending.WOULD_HAVE_BEEN_DISMISSED));
        appealed(w, AppealBody.POLICE_APPEALS_TRIBUNAL, null);
    }

    /// An accelerated hearing that finds less than gross misconduct and sends the case back.
    static void returned(Walk w) {
        toAccelerated(Walks.independent(w, Severity.GROSS_MISCONDUCT));
        publicised(w).take(By.CHAIR, new ProceedingsStep.Returned(w.thread("proceedings"), "Not gross misconduct"));
    }

    /// An accelerated hearing that is withdrawn.
    static void withdrawnAccelerated(Walk w) {
        toAccelerated(Walks.independent(w, Severity.GROSS_MISCONDUCT)).take(AUTHORITY, Walks.withdrawn(w, null, true));
    }

    private static Walk toAccelerated(Walk w) {
        return w.take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("The messages are admitted"))
                .take(AUTHORITY, Walks.certified())
                .take(AUTHORITY, Walks.referral(w, Forum.ACCELERATED_HEARING))
                .take(AUTHORITY, Walks.papers(w))
                .shut(
                        AUTHORITY,
                        new ProceedingsStep.Named(
                                w.thread("proceedings"),
                                List.of(new ProceedingsStep.Member(
                                        Walks.CERTIFIER,
                                        ProceedingsStep.Seat.CHAIR,
                                        ProceedingsStep.Capacity.OFFICER,
                                        Rank.CHIEF_CONSTABLE,
                                        true,
                                        null,
                                        false,
                                        false,
                                        null)),
                                null,
                                null),
                        "C3")
                .take(AUTHORITY, Walks.alone(w, Rank.CHIEF_CONSTABLE))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(w.thread("proceedings")))
                .take(By.SUBJECT, Walks.response(w))
                .take(By.CHAIR, Walks.listed(w, 9));
    }

    private static Walk publicised(Walk w) {
        return w.shut(By.CHAIR, new ProceedingsStep.Heard(w.thread("proceedings"), w.in(9), true, null, true), "DAY")
                .take(By.CHAIR, Walks.nothingWithheld(w))
                .take(AUTHORITY, new ProceedingsStep.Publicised(w.thread("proceedings"), w.today()))
                .later(9)
                .take(By.CHAIR, Walks.heard(w));
    }
}
