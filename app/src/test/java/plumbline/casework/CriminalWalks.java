package plumbline.casework;

import static plumbline.casework.Walks.AUTHORITY;

import java.util.Set;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.CriminalStep.Trial;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.PublicationStep;
import plumbline.law.lane.SubjectStep;

/// Criminal strands from the first suspicion to the end, and what they refuse beside them.
final class CriminalWalks {
    private CriminalWalks() {}

    /// Every end that a strand can come to.
    static void strands(Walk w) {
        var strand = w.thread("strand");
        Walks.inquiry(w)
                .take(By.CRIMINAL_INVESTIGATOR, Walks.arrested(w, Trial.EITHER_WAY))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Bailed(strand, w.in(90), Set.of(), "To return"))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(strand, "CPS"))
                .take(By.PROSECUTOR, Walks.charged(w, Trial.EITHER_WAY))
                .take(By.PROSECUTOR, new CriminalStep.TrialBegan(strand, "Crown Court"))
                .take(By.PROSECUTOR, Walks.convicted(w, Trial.EITHER_WAY))
                .take(By.PROSECUTOR, new CriminalStep.AppealLodged(strand))
                .take(By.PROSECUTOR, new CriminalStep.AppealDecided(strand, false))
                .take(AUTHORITY, new CriminalStep.Concluded(strand))
                .another("strand")
                .take(By.CRIMINAL_INVESTIGATOR, Walks.arrested(w, Trial.EITHER_WAY))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.ReleasedUnderInvestigation(w.thread("strand")))
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.NoFurtherAction(w.thread("strand"), "The force", "Nothing in it"));
    }

    /// Proceedings wait for a decision on prejudice and for nothing else: GATE-5 is asked as GATE-30 to GATE-32.
    static void prejudice(Walk w) {
        Walks.reported(w, Walks.severity(Severity.MISCONDUCT))
                .take(AUTHORITY, new AllegationStep.CaseToAnswerDecided(CaseToAnswer.MISCONDUCT, false, "Sufficient"))
                .take(AUTHORITY, Walks.to(Route.MEETING));
        var meeting = Walks.referral(w, Forum.MEETING);
        var strand = w.thread("strand");
        Walks.inquiry(w)
                .shut(AUTHORITY, meeting, "GATE-31")
                .shut(
                        AUTHORITY,
                        new CriminalStep.PrejudiceDecided(strand, false, true, false, null, null, "None"),
                        "GATE-31")
                .shut(AUTHORITY, Walks.prejudice(w, true, null), "GATE-32")
                .take(AUTHORITY, Walks.prejudice(w, true, w.in(28)))
                .shut(AUTHORITY, meeting, "GATE-30")
                .take(AUTHORITY, Walks.prejudice(w, false, null))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(strand, "CPS"))
                .take(By.PROSECUTOR, Walks.charged(w, Trial.SUMMARY_ONLY))
                .shut(AUTHORITY, meeting, "GATE-32")
                .take(By.PROSECUTOR, new CriminalStep.Acquitted(strand, "The bench"))
                .shut(AUTHORITY, new SubjectStep.Cleared("Acquitted"), "GATE-35")
                .take(AUTHORITY, meeting);
    }

    /// The end of a pause asks for the special conditions again.
    static void determinedAgain(Walk w) {
        Walks.reported(w, Walks.severity(Severity.GROSS_MISCONDUCT))
                .take(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, false, "Enough"));
        Walks.inquiry(w)
                .take(AUTHORITY, Walks.prejudice(w, true, w.in(28)))
                .take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(w.thread("strand"), "CPS", "Not enough"))
                .shut(AUTHORITY, Walks.to(Route.HEARING), "GATE-33");
    }

    /// A compelled account is kept apart from a criminal inquiry, and a conviction fixes the severity.
    static void apart(Walk w) {
        Walks.referred(w).take(By.DIRECTOR_GENERAL, Walks.form(InvestigationForm.LOCAL));
        Walks.investigated(w, By.INVESTIGATOR, AUTHORITY, Walks.severity(Severity.MISCONDUCT));
        Walks.inquiry(w)
                .shut(By.INVESTIGATOR, new AllegationStep.InterviewHeld(w.today(), false, true, "Account"), "GATE-34")
                .take(By.CRIMINAL_INVESTIGATOR, Walks.arrested(w, Trial.INDICTABLE_ONLY))
                .take(By.PROSECUTOR, Walks.charged(w, Trial.INDICTABLE_ONLY))
                .take(By.PROSECUTOR, Walks.convicted(w, Trial.INDICTABLE_ONLY))
                .shut(By.INVESTIGATOR, Walks.severity(Severity.MISCONDUCT), "GATE-19");
    }

    /// An arrest asks the referral criteria again and keeps the public untold.
    static void arrested(Walk w) {
        var line = w.thread("publication");
        Walks.internal(w)
                .take(By.CRIMINAL_INVESTIGATOR, Walks.arrested(w, Trial.EITHER_WAY))
                .shut(AUTHORITY, Walks.severity(Severity.MISCONDUCT), "GATE-38")
                .take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "None, asked again"))
                .take(AUTHORITY, new PublicationStep.Prepared(line, PublicationStep.What.MEDIA_LINE, false))
                .shut(AUTHORITY, new PublicationStep.Approved(line, true, "Asked"), "GATE-37");
    }
}
