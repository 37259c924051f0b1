package plumbline.demoforce;

import static plumbline.demoforce.Passages.AUTHORITY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.ProceedingsStep.Capacity;
import plumbline.law.lane.ProceedingsStep.Member;
import plumbline.law.lane.ProceedingsStep.Seat;
import plumbline.law.lane.RestrictionStep;
import plumbline.law.lane.SubjectStep;

/// The three who are, or will be, heard for gross misconduct.
final class HearingStories {
    private static final Set<Standard> STANDARDS =
            Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.DISCREDITABLE_CONDUCT);

    private HearingStories() {}

    /// Wrote most of it: independent investigation, accelerated hearing, dismissed; all is over.
    static Story ringleader(Telling t) {
        t.alleged(
                0,
                "Wrote and passed on discriminatory messages in two groups of colleagues, and told others to delete them.",
                STANDARDS,
                Passages.FIRST,
                Passages.LAST,
                true,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(3);
        Passages.form(t, InvestigationForm.INDEPENDENT, "By its gravity and public concern.");
        Passages.suspended(t, true, "Others were told to delete messages, and more could follow.")
                .on(4)
                .step(AUTHORITY, new RestrictionStep.SuspensionConfirmed());
        Passages.investigated(
                t,
                By.DIRECTOR_GENERAL,
                By.DIRECTOR_GENERAL,
                Severity.GROSS_MISCONDUCT,
                "Repeated, about race, religion and disability, and led by the officer.");
        Passages.notice(t, "N3", By.DIRECTOR_GENERAL)
                .on(21)
                .step(
                        By.SUBJECT,
                        new AllegationStep.RepresentationsMade("Humour among colleagues under strain.", List.of()))
                .on(31)
                .step(
                        AUTHORITY,
                        new RestrictionStep.SuspensionReviewed(true, true, "The reasons stand; nothing has changed."))
                .step(AUTHORITY, new RestrictionStep.SuspensionReviewNotified())
                .on(35)
                .step(
                        By.DIRECTOR_GENERAL,
                        new AllegationStep.InterviewHeld(t.today(), false, true, "Accepts having written them."))
                .on(45);
        Passages.report(t, By.DIRECTOR_GENERAL, "A case to answer for gross misconduct.")
                .on(50)
                .step(
                        By.DIRECTOR_GENERAL,
                        new AllegationStep.AcceleratedStated("The messages are admitted; no witness is needed."))
                .on(52);
        accelerated(t, "Rowan Estersmith", 70)
                .on(64)
                .step(
                        By.SUBJECT,
                        new ProceedingsStep.Responded(
                                t.thread("proceedings"),
                                true,
                                "Fourteen years without complaint.",
                                "Nothing.",
                                "None.",
                                List.of("Statement")));
        return dismissed(t);
    }

    private static Story dismissed(Telling t) {
        UUID proceedings = t.thread("proceedings");
        publicised(t, 70).on(70).step(By.CHAIR, new ProceedingsStep.Heard(proceedings, t.today(), true, null, true));
        Passages.found(t, Finding.GROSS_MISCONDUCT, STANDARDS, "The messages are admitted and speak for themselves.")
                .step(
                        By.PANEL,
                        new ProceedingsStep.OutcomeDecided(
                                proceedings,
                                Outcome.DISMISSAL,
                                null,
                                null,
                                false,
                                new ProceedingsStep.Reasons(
                                        "High: deliberate, repeated, over six months.",
                                        "To those spoken of, and to trust in the force.",
                                        "Discrimination; leading others; telling them to delete.",
                                        "Long service without complaint.",
                                        "To keep public confidence in the police.",
                                        "Nothing short of dismissal would.")))
                .on(74)
                .step(By.CHAIR, new ProceedingsStep.OutcomeReported(proceedings, false))
                .on(75)
                .step(
                        AUTHORITY,
                        new ProceedingsStep.OutcomeServed(
                                proceedings, t.today(), "To a police appeals tribunal, within ten working days."))
                .step(AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, t.today()))
                .step(AUTHORITY, new RestrictionStep.SuspensionEnded(true, "The officer is dismissed."))
                .on(77)
                .step(
                        AUTHORITY,
                        new SubjectStep.ListReported(
                                SubjectStep.ListKind.BARRED, t.today(), "Dismissed for discriminatory messages."))
                .step(AUTHORITY, new ProceedingsStep.OutcomePublished(proceedings, t.thread("publication")))
                .on(105)
                .step(AUTHORITY, new MatterStep.Finalised("No appeal was made in time."))
                .step(AUTHORITY, new MatterStep.LearningLogged("Supervisors leave no group without reporting why."))
                .step(
                        AUTHORITY,
                        new MatterStep.RetentionStarted(t.today().plusYears(10), "Conduct, proven: ten years"));
        return t.story();
    }

    /// Shared the footage and resigned: would the officer have been dismissed? The hearing is to come.
    static Story filmer(Telling t) {
        t.alleged(
                0,
                "Shared footage of a member of the public from a body-worn camera, for others to mock a disability.",
                Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.CONFIDENTIALITY, Standard.DISCREDITABLE_CONDUCT),
                Passages.FIRST,
                Passages.LAST,
                true,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(3);
        Passages.form(t, InvestigationForm.INDEPENDENT, "With the others; police footage was shared.")
                .on(5);
        Passages.investigated(
                t,
                By.DIRECTOR_GENERAL,
                By.DIRECTOR_GENERAL,
                Severity.GROSS_MISCONDUCT,
                "Police footage used to mock a vulnerable man.");
        Passages.notice(t, "N3", By.DIRECTOR_GENERAL)
                .on(24)
                .step(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, t.today()))
                .on(26)
                .step(
                        AUTHORITY,
                        new SubjectStep.ListReported(
                                SubjectStep.ListKind.ADVISORY, t.day(24), "Resigned under an allegation."))
                .on(94);
        Passages.report(t, By.DIRECTOR_GENERAL, "A case to answer for gross misconduct.")
                .on(100)
                .step(
                        By.DIRECTOR_GENERAL,
                        new AllegationStep.AcceleratedStated("The footage and who sent it are not disputed."))
                .on(106);
        accelerated(t, "Rowan Estersmith", 124);
        return publicised(t, 124).story();
    }

    /// Joined in and says so: a full hearing, whose panel is seated.
    static Story echo(Telling t) {
        UUID proceedings = t.thread("proceedings");
        t.alleged(
                0,
                "Answered discriminatory messages with more of the same, and mocked a disability.",
                STANDARDS,
                Passages.FIRST,
                Passages.LAST,
                true,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(3);
        Passages.form(t, InvestigationForm.INDEPENDENT, "With the others.");
        Passages.redeployed(t, AUTHORITY, "Works in the property store; no contact with the public.", 31)
                .on(5);
        Passages.investigated(
                t,
                By.DIRECTOR_GENERAL,
                By.DIRECTOR_GENERAL,
                Severity.GROSS_MISCONDUCT,
                "Repeated, about race and disability.");
        Passages.notice(t, "N3", By.DIRECTOR_GENERAL)
                .on(25)
                .step(
                        By.DIRECTOR_GENERAL,
                        new MatterStep.FormChanged(InvestigationForm.LOCAL, "Returned to the force to finish."));
        Passages.assessed(t, By.INVESTIGATOR, Severity.GROSS_MISCONDUCT, "As before: repeated, and about disability.");
        Passages.notice(t, "N4", By.INVESTIGATOR)
                .on(31)
                .step(
                        AUTHORITY,
                        new RestrictionStep.RestrictionVaried(
                                t.thread("restriction"),
                                Set.of(RestrictionStep.Limit.NO_PUBLIC_CONTACT, RestrictionStep.Limit.REDEPLOYMENT),
                                "Works in the property store; may answer internal calls.",
                                t.day(126),
                                "Works well there; the risk is the same."))
                .on(60);
        Passages.report(t, By.INVESTIGATOR, "A case to answer for gross misconduct.")
                .on(72)
                .step(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(
                                CaseToAnswer.GROSS_MISCONDUCT, false, "A reasonable panel could find it."))
                .step(
                        AUTHORITY,
                        new AllegationStep.RouteDecided(
                                Route.HEARING, false, null, "What was meant is disputed and must be heard."))
                .on(74);
        Passages.referredTo(t, Forum.HEARING, "Gross misconduct, with facts in dispute.")
                .on(78)
                .step(By.LOCAL_POLICING_BODY, new ProceedingsStep.Named(proceedings, panel(t), "List 7", "In rotation"))
                .on(80)
                .step(
                        By.SUBJECT,
                        new ProceedingsStep.ObjectionMade(
                                proceedings, t.outsider("Morgan Tellwright"), "A neighbour of the officer."))
                .on(83)
                .step(
                        By.LOCAL_POLICING_BODY,
                        new ProceedingsStep.ObjectionDecided(
                                proceedings, t.outsider("Morgan Tellwright"), false, "They live in other towns."))
                .on(88)
                .step(AUTHORITY, new ProceedingsStep.Constituted(proceedings))
                .on(96)
                .step(
                        By.SUBJECT,
                        new ProceedingsStep.Responded(
                                proceedings,
                                false,
                                "Under the influence of an older colleague.",
                                "That the second message was about the man in the footage.",
                                "None.",
                                List.of("Statement", "Character reference")))
                .on(100)
                .step(
                        By.SUBJECT,
                        new ProceedingsStep.WitnessesProposed(
                                proceedings, By.SUBJECT, List.of("A colleague, on what was meant")));
        return t.story();
    }

    private static List<Member> panel(Telling t) {
        return List.of(
                new Member(
                        t.outsider("Linden Hathersage"),
                        Seat.CHAIR,
                        Capacity.OFFICER,
                        Rank.ASSISTANT_CHIEF_CONSTABLE,
                        true,
                        null,
                        false,
                        false,
                        null),
                independent(t, "Perrin Oakshotte", Seat.INDEPENDENT_QUALIFIED),
                independent(t, "Morgan Tellwright", Seat.INDEPENDENT),
                independent(t, "Ashby Venn", Seat.LEGAL_ADVISER));
    }

    private static Member independent(Telling t, String name, Seat seat) {
        return new Member(t.outsider(name), seat, Capacity.INDEPENDENT, null, false, null, true, false, null);
    }

    /// Certified, referred, and the day set.
    private static Telling accelerated(Telling t, String chair, int heardOn) {
        UUID proceedings = t.thread("proceedings");
        t.step(
                AUTHORITY,
                new AllegationStep.AcceleratedDetermined(
                        true,
                        true,
                        null,
                        t.outsider("Linden Hathersage"),
                        true,
                        "Clear on paper, and confidence asks for an end without delay."));
        Passages.referredTo(t, Forum.ACCELERATED_HEARING, "Certified.");
        int served = heardOn - 18;
        return Passages.namedAlone(t, chair, Rank.CHIEF_CONSTABLE)
                .on(served + 9)
                .step(AUTHORITY, new ProceedingsStep.Constituted(proceedings));
    }

    private static Telling publicised(Telling t, int heardOn) {
        UUID proceedings = t.thread("proceedings");
        return t.step(
                        By.CHAIR,
                        new ProceedingsStep.Listed(proceedings, t.day(heardOn), "Force headquarters, Marchbury", null))
                .step(
                        By.CHAIR,
                        new ProceedingsStep.WithholdingDecided(
                                proceedings, true, true, Set.of(), "Nobody asked for anything to be withheld."))
                .step(AUTHORITY, new ProceedingsStep.Publicised(proceedings, t.today()));
    }
}
