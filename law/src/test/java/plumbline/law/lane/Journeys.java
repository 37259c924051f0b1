package plumbline.law.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;

/// Ten people of one chat group, each from the first report to the end.
final class Journeys {

    private static final By AUTHORITY = By.APPROPRIATE_AUTHORITY;
    private static final UUID HEARING = Course.id("proceedings");
    private static final UUID STRAND = Course.id("strand");

    private Journeys() {}

    static List<Course> all() {
        return List.of(
                dismissed(),
                warned(),
                reflected(),
                special(),
                staffDismissed(),
                staffWarned(),
                resigned(),
                charged(),
                silent(),
                heard());
    }

    /// Posted the worst of it; independent investigation, accelerated hearing, dismissed.
    static Course dismissed() {
        Course course = accelerated(
                independent(PersonKind.REGULAR_OFFICER).take(AUTHORITY, suspension(Measure.SUSPENDED, true)));
        outcome(course, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null);
        course.take(AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, course.today()))
                .take(AUTHORITY, new RestrictionStep.SuspensionEnded(true, "dismissed"))
                .later(2)
                .take(
                        AUTHORITY,
                        new SubjectStep.ListReported(SubjectStep.ListKind.BARRED, course.today(), "dismissed"));
        return published(course);
    }

    /// One message, forwarded; local investigation, misconduct meeting, written warning.
    static Course warned() {
        Course course = local(PersonKind.REGULAR_OFFICER, Severity.MISCONDUCT);
        course.take(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(CaseToAnswer.MISCONDUCT, false, "sufficient evidence"))
                .take(AUTHORITY, new AllegationStep.RouteDecided(Route.MEETING, false, null, "misconduct alone"));
        meeting(course, List.of(Course.chair(Rank.INSPECTOR)));
        outcome(course, Finding.MISCONDUCT, Outcome.WRITTEN_WARNING, 18);
        return course.take(AUTHORITY, new MatterStep.Finalised("no appeal"))
                .take(AUTHORITY, new MatterStep.LearningLogged("a briefing on group chats"))
                .take(By.SYSTEM, new MatterStep.RetentionStarted(LocalDate.of(2033, 1, 1), "six years"));
    }

    /// A clumsy remark; below misconduct, reflective practice.
    static Course reflected() {
        return Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03")
                .internal()
                .take(AUTHORITY, Course.severity(Severity.PRACTICE_REQUIRING_IMPROVEMENT, Route.REFLECTIVE_PRACTICE))
                .take(AUTHORITY, new AllegationStep.RouteDecided(Route.REFLECTIVE_PRACTICE, false, null, "as assessed"))
                .take(By.LINE_MANAGER, new AllegationStep.ReflectionStarted("language in a work group"))
                .later(5)
                .take(By.SUBJECT, new AllegationStep.ReflectionAccountGiven("what I meant, and how it read"))
                .later(10)
                .take(
                        By.LINE_MANAGER,
                        new AllegationStep.ReflectionReported(
                                "language",
                                "how it read to others",
                                List.of("a talk with the team"),
                                "for the team",
                                LocalDate.of(2027, 8, 1)))
                .take(AUTHORITY, new MatterStep.Finalised("reflective practice is complete"));
    }

    /// A special constable; local investigation, a meeting before a sergeant, final written warning.
    static Course special() {
        Course course = local(PersonKind.SPECIAL_CONSTABLE, Severity.MISCONDUCT);
        course.take(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(CaseToAnswer.MISCONDUCT, false, "sufficient evidence"))
                .take(AUTHORITY, new AllegationStep.RouteDecided(Route.MEETING, false, null, "misconduct alone"));
        meeting(course, List.of(Course.chair(Rank.SERGEANT)));
        outcome(course, Finding.MISCONDUCT, Outcome.FINAL_WRITTEN_WARNING, 24);
        return course.take(AUTHORITY, new MatterStep.Finalised("no appeal"));
    }

    /// A detention officer who posted; hearing under the contract, dismissed, barred list.
    static Course staffDismissed() {
        Course course = staff(PersonKind.DETENTION_OFFICER, Severity.GROSS_MISCONDUCT);
        course.take(By.EMPLOYER_MANAGER, new StaffStep.ManagerDecided(StaffStep.StaffRoute.HEARING, "gross misconduct"))
                .later(20)
                .take(By.PANEL, new StaffStep.Held(course.today(), true, true, true))
                .take(
                        By.PANEL,
                        new StaffStep.OutcomeGiven(
                                Finding.GROSS_MISCONDUCT,
                                StaffStep.StaffOutcome.DISMISSAL,
                                true,
                                null,
                                course.today(),
                                "trust is gone"))
                .take(By.EMPLOYER_MANAGER, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, course.today()))
                .take(
                        By.EMPLOYER_MANAGER,
                        new SubjectStep.ListReported(SubjectStep.ListKind.BARRED, course.today(), "dismissed"))
                .later(30);
        return course.take(By.EMPLOYER_MANAGER, new StaffStep.Finalised("no appeal"));
    }

    /// A call handler who reacted; meeting, written warning, internal appeal refused.
    static Course staffWarned() {
        Course course = staff(PersonKind.POLICE_STAFF, Severity.MISCONDUCT);
        course.take(By.EMPLOYER_MANAGER, new StaffStep.ManagerDecided(StaffStep.StaffRoute.MEETING, "misconduct"))
                .later(15)
                .take(By.EMPLOYER_MANAGER, new StaffStep.Held(course.today(), true, true, true))
                .take(
                        By.EMPLOYER_MANAGER,
                        new StaffStep.OutcomeGiven(
                                Finding.MISCONDUCT,
                                StaffStep.StaffOutcome.WRITTEN_WARNING,
                                false,
                                12,
                                course.today(),
                                "reactions encourage"))
                .later(5)
                .take(By.SUBJECT, new StaffStep.AppealLodged("too harsh"))
                .later(10)
                .take(By.APPEAL_BODY, new StaffStep.AppealDecided(false, null, "the warning stands"));
        return course.take(By.EMPLOYER_MANAGER, new StaffStep.Finalised("the appeal is decided"));
    }

    /// Posted and resigned during the case; condition A; would have been dismissed.
    static Course resigned() {
        Course course = independent(PersonKind.REGULAR_OFFICER)
                .on("2026-08-20")
                .take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, LocalDate.of(2026, 8, 20)));
        course.take(
                AUTHORITY,
                new SubjectStep.ListReported(
                        SubjectStep.ListKind.ADVISORY, course.today(), "left under an allegation"));
        accelerated(course);
        outcome(course, Finding.GROSS_MISCONDUCT, Outcome.WOULD_HAVE_BEEN_DISMISSED, null);
        course.take(
                        AUTHORITY,
                        new SubjectStep.ServiceEnded(SubjectStep.Ending.WOULD_HAVE_BEEN_DISMISSED, course.today()))
                .take(AUTHORITY, new SubjectStep.ListEntryEnded(SubjectStep.ListKind.ADVISORY, true, "now barred"))
                .take(
                        AUTHORITY,
                        new SubjectStep.ListReported(
                                SubjectStep.ListKind.BARRED, course.today(), "would have been dismissed"));
        return published(course);
    }

    /// Arrested off duty for a listed offence: suspended as a duty, the pause, the verdict, then the accelerated
    /// hearing.
    static Course charged() {
        CriminalStep.Offence offence = new CriminalStep.Offence(
                "sexual assault", CriminalStep.Trial.EITHER_WAY, true, ListedOffence.SEXUAL_ASSAULT, false, null);
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03")
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, List.of(offence), false, "at home"))
                .referred()
                .take(AUTHORITY, suspension(Measure.SUSPENDED, false))
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Bailed(
                                STRAND,
                                LocalDate.of(2026, 11, 3),
                                Set.of(CriminalStep.BailCondition.NO_CONTACT_WITH_COLLEAGUES),
                                "two named colleagues"))
                .later(3)
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR)
                .take(
                        AUTHORITY,
                        new CriminalStep.PrejudiceDecided(
                                STRAND,
                                true,
                                true,
                                true,
                                LocalDate.of(2026, 11, 1),
                                "the delegate",
                                "a shared witness"))
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "the duty stands"))
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewNotified())
                .later(30)
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(STRAND, "CPS"))
                .take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of(offence)))
                .report()
                .later(60)
                .take(By.PROSECUTOR, new CriminalStep.TrialBegan(STRAND, "Crown Court"))
                .take(By.PROSECUTOR, new CriminalStep.Convicted(STRAND, List.of(offence), "Crown Court"));
        accelerated(course);
        outcome(course, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null);
        return course.take(AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, course.today()))
                .take(AUTHORITY, new CriminalStep.Concluded(STRAND));
    }

    /// In the group and silent; told the poster in private to stop; no case to answer.
    static Course silent() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03")
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR)
                .later(9)
                .take(By.SUBJECT, new AllegationStep.RepresentationsMade("I told him to stop", List.of("screenshot")))
                .take(
                        By.INVESTIGATOR,
                        new AllegationStep.SilenceConsidered(
                                41, 12, 3, true, false, false, "challenged the same evening"))
                .take(
                        By.INVESTIGATOR,
                        new AllegationStep.InterviewHeld(LocalDate.of(2026, 8, 20), false, true, "account given"))
                .report()
                .take(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(CaseToAnswer.NONE, false, "standard 10 was met"));
        return course.take(AUTHORITY, new AllegationStep.RouteDecided(Route.NO_ACTION, false, null, "no case"))
                .take(AUTHORITY, new SubjectStep.Cleared("no case to answer"))
                .take(AUTHORITY, new MatterStep.Finalised("closed"));
    }

    /// Independent at first and returned to the force; a full hearing, exceptional circumstances, an appeal dismissed.
    static Course heard() {
        Course course = independent(PersonKind.REGULAR_OFFICER)
                .later(20)
                .take(By.DIRECTOR_GENERAL, new MatterStep.FormChanged(InvestigationForm.LOCAL, "returned to the force"))
                .take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT))
                .notice("N4", By.INVESTIGATOR)
                .report()
                .later(14);
        course.take(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(CaseToAnswer.GROSS_MISCONDUCT, false, "sufficient"))
                .take(AUTHORITY, new AllegationStep.RouteDecided(Route.HEARING, false, null, "gross misconduct"))
                .take(AUTHORITY, new ProceedingsStep.Referred(HEARING, Forum.HEARING, true, false, "with two others"))
                .take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        By.LOCAL_POLICING_BODY,
                        new ProceedingsStep.Named(HEARING, Course.panel(), "list 7", "in rotation"))
                .later(2)
                .take(By.SUBJECT, new ProceedingsStep.ObjectionMade(HEARING, Course.id("two"), "a neighbour"))
                .take(
                        By.LOCAL_POLICING_BODY,
                        new ProceedingsStep.ObjectionDecided(HEARING, Course.id("two"), false, "never met"))
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(
                        By.SUBJECT,
                        new ProceedingsStep.Responded(
                                HEARING, false, "long service", "two messages", "none", List.of()))
                .take(By.SUBJECT, new ProceedingsStep.WitnessesProposed(HEARING, By.SUBJECT, List.of("a colleague")))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.WitnessesSet(HEARING, List.of("a colleague"), "on the disputed facts"))
                .take(AUTHORITY, new ProceedingsStep.ChairSupplied(HEARING))
                .later(10);
        course.take(
                        By.CHAIR,
                        new ProceedingsStep.PreHeard(
                                HEARING,
                                List.of(new ProceedingsStep.Direction(
                                        "agreed facts",
                                        By.SUBJECT,
                                        course.today().plusDays(7)))))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.Listed(HEARING, course.today().plusDays(30), "County Hall", null))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(), "nothing to withhold"))
                .take(AUTHORITY, new ProceedingsStep.Publicised(HEARING, course.today()))
                .later(30)
                .take(By.PANEL, new ProceedingsStep.Heard(HEARING, course.today(), true, null, true));
        found(course, Finding.GROSS_MISCONDUCT)
                .take(
                        By.PANEL,
                        new ProceedingsStep.OutcomeDecided(
                                HEARING,
                                Outcome.FINAL_WRITTEN_WARNING,
                                60,
                                "coerced, and reported the group",
                                false,
                                Course.REASONS));
        return served(course)
                .later(3)
                .take(
                        By.SUBJECT,
                        new ProceedingsStep.AppealLodged(
                                HEARING,
                                ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL,
                                By.SUBJECT,
                                "unreasonable"))
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealAdmitted(HEARING, true, "arguable"))
                .later(60)
                .take(By.APPEAL_BODY, new ProceedingsStep.AppealDecided(HEARING, false, null, null, "dismissed"))
                .take(AUTHORITY, new ProceedingsStep.AppealNotified(HEARING))
                .take(AUTHORITY, new MatterStep.Finalised("the appeal is decided"));
    }

    // ---- shared passages

    static Course independent(PersonKind kind) {
        return Course.of(kind, "2026-08-03")
                .referred()
                .form(InvestigationForm.INDEPENDENT)
                .take(By.DIRECTOR_GENERAL, Course.severity(Severity.GROSS_MISCONDUCT))
                .investigator(By.DIRECTOR_GENERAL)
                .take(By.DIRECTOR_GENERAL, new MatterStep.InvestigationStarted())
                .notice("N3", By.DIRECTOR_GENERAL);
    }

    static Course local(PersonKind kind, Severity severity) {
        return Course.of(kind, "2026-08-03")
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(severity))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted())
                .notice("N3", By.INVESTIGATOR)
                .later(30)
                .report();
    }

    static Course staff(PersonKind kind, Severity severity) {
        Course course = Course.of(kind, "2026-08-03").referred().form(InvestigationForm.LOCAL);
        return course.take(By.EMPLOYER_MANAGER, Course.severity(severity))
                .take(By.EMPLOYER_MANAGER, new StaffStep.FactFindOpened("the messages"))
                .take(By.EMPLOYER_MANAGER, new StaffStep.AllegationNotified(course.today(), true))
                .investigator(By.EMPLOYER_MANAGER)
                .take(By.EMPLOYER_MANAGER, new StaffStep.InvestigationOpened("another department"))
                .later(30)
                .take(By.INVESTIGATOR, new StaffStep.Reported("what was found"));
    }

    static RestrictionStep.SuspensionDecided suspension(Measure measure, boolean oral) {
        return new RestrictionStep.SuspensionDecided(
                measure,
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
                "the investigation would be prejudiced",
                "an officer has been suspended; that is a neutral act");
    }

    /// An accelerated hearing, up to its end.
    static Course accelerated(Course course) {
        return publicised(course).take(By.CHAIR, new ProceedingsStep.Heard(HEARING, course.today(), true, null, true));
    }

    /// The investigator's statement, the certificate, the papers, the day; the hearing is today.
    static Course publicised(Course course) {
        return course.take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("the messages are admitted"))
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(
                                true, true, null, Course.id("certifier"), true, "clear on paper"))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Referred(HEARING, Forum.ACCELERATED_HEARING, false, false, "certified"))
                .take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .later(8)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(
                        By.SUBJECT,
                        new ProceedingsStep.Responded(HEARING, true, "shame", "nothing", "none", List.of("letter")))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.Listed(HEARING, course.today().plusDays(9), "headquarters", null))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(), "nothing to withhold"))
                .take(AUTHORITY, new ProceedingsStep.Publicised(HEARING, course.today()))
                .later(9);
    }

    static Course meeting(Course course, List<ProceedingsStep.Member> members) {
        course.take(AUTHORITY, new ProceedingsStep.Referred(HEARING, Forum.MEETING, false, false, "a case to answer"))
                .take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(AUTHORITY, new ProceedingsStep.Named(HEARING, members, null, null))
                .later(8)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(By.SUBJECT, new ProceedingsStep.Responded(HEARING, true, "sorry", "nothing", "none", List.of()))
                .take(By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of(), "nothing is disputed"))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.Listed(HEARING, course.today().plusDays(14), "headquarters", null))
                .later(14);
        return course.take(By.CHAIR, new ProceedingsStep.Heard(HEARING, course.today(), true, null, false));
    }

    static Course found(Course course, Finding finding) {
        return course.take(
                        By.PANEL,
                        new ProceedingsStep.Found(
                                HEARING, finding, Set.of(Standard.EQUALITY_AND_DIVERSITY), false, "on the messages"))
                .take(By.PANEL, new ProceedingsStep.OutcomeRepresentations(HEARING, "heard"));
    }

    static Course outcome(Course course, Finding finding, Outcome outcome, @Nullable Integer months) {
        found(course, finding)
                .take(
                        By.PANEL,
                        new ProceedingsStep.OutcomeDecided(HEARING, outcome, months, null, false, Course.REASONS));
        return served(course);
    }

    static Course served(Course course) {
        return course.later(4)
                .take(By.CHAIR, new ProceedingsStep.OutcomeReported(HEARING, false))
                .later(1)
                .take(AUTHORITY, new ProceedingsStep.OutcomeServed(HEARING, course.today(), "as the notice says"));
    }

    static Course published(Course course) {
        return course.take(AUTHORITY, new ProceedingsStep.OutcomePublished(HEARING, Course.id("publication")))
                .take(AUTHORITY, new MatterStep.Finalised("no appeal"))
                .take(AUTHORITY, new MatterStep.LearningLogged("a briefing on group chats"))
                .take(By.SYSTEM, new MatterStep.RetentionStarted(LocalDate.of(2033, 1, 1), "six years"));
    }
}
