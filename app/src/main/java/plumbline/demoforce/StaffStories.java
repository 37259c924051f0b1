package plumbline.demoforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.CriminalStep.BailCondition;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.StaffStep;

/// The two members of staff: their contract and the force's policy, not the conduct regulations.
final class StaffStories {
    private static final By MANAGER = By.EMPLOYER_MANAGER;

    private static final CriminalStep.Offence PERVERTING = new CriminalStep.Offence(
            "Perverting the course of justice", CriminalStep.Trial.INDICTABLE_ONLY, true, null, false, Passages.LAST);

    private StaffStories() {}

    /// Told the group what was in a call log: a meeting, a written warning, and an appeal that is undecided.
    static Story dispatcher(Telling t) {
        t.alleged(
                0,
                "Told a group of colleagues what a call log said of a caller.",
                Set.of(Standard.CONFIDENTIALITY),
                LocalDate.of(2026, 2, 11),
                LocalDate.of(2026, 2, 11),
                false,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(3);
        Passages.form(t, InvestigationForm.LOCAL, "With the others.");
        Passages.redeployed(t, MANAGER, "Works in the archive; no access to call logs.", 31)
                .on(5);
        Passages.assessed(t, MANAGER, Severity.MISCONDUCT, "Once, and no name was given.")
                .step(MANAGER, new StaffStep.FactFindOpened("What was told, and from which log."))
                .on(8)
                .step(MANAGER, new StaffStep.AllegationNotified(t.today(), true))
                .step(
                        MANAGER,
                        new MatterStep.InvestigatorAppointed(
                                t.investigator(), false, false, false, "Of another department."))
                .step(MANAGER, new MatterStep.TermsSet("The message of 11 February and the log behind it.", true, null))
                .on(10)
                .step(MANAGER, new StaffStep.InvestigationOpened("Of another department"))
                .on(52)
                .step(By.INVESTIGATOR, new StaffStep.Reported("The log was read on duty and told off duty."))
                .on(58)
                .step(
                        MANAGER,
                        new StaffStep.ManagerDecided(StaffStep.StaffRoute.MEETING, "Misconduct under the policy."))
                .on(76)
                .step(MANAGER, new StaffStep.Held(t.today(), true, true, true))
                .on(78)
                .step(
                        MANAGER,
                        new StaffStep.OutcomeGiven(
                                Finding.MISCONDUCT,
                                StaffStep.StaffOutcome.WRITTEN_WARNING,
                                false,
                                12,
                                t.today(),
                                "What a caller says is told to nobody."))
                .on(84)
                .step(By.SUBJECT, new StaffStep.AppealLodged("A warning is too much for one remark."));
        return t.story();
    }

    /// Told the others to delete: arrested for it and on bail, which the roster does not know; the facts are being
    /// looked into, and the rest is left for whoever takes the tour.
    ///
    /// @param colleague whom bail forbids to meet, as the register has the name
    static Story analyst(Telling t, String colleague) {
        UUID strand = t.thread("strand");
        t.alleged(
                104,
                "Wrote that messages can be recovered from phones and told the others to delete them.",
                Set.of(Standard.HONESTY_AND_INTEGRITY, Standard.DUTIES_AND_RESPONSIBILITIES),
                Passages.LAST,
                Passages.LAST,
                true,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(107);
        Passages.form(t, InvestigationForm.LOCAL, "With the others.").on(109);
        Passages.assessed(t, MANAGER, Severity.GROSS_MISCONDUCT, "Knowledge of the post used to hide evidence.")
                .step(MANAGER, new StaffStep.FactFindOpened("What was written, and who deleted what after it."))
                .on(111)
                .step(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(strand, List.of(PERVERTING), true, "Marchbury"))
                .step(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Bailed(
                                strand,
                                t.day(200),
                                Set.of(BailCondition.NO_CONTACT_WITH_COLLEAGUES, BailCondition.CURFEW),
                                List.of(colleague),
                                List.of(),
                                "22:00 to 06:00",
                                "No contact with a witness; at home at night."))
                .on(112)
                .step(
                        MANAGER,
                        new CriminalStep.PrejudiceDecided(
                                strand,
                                false,
                                true,
                                true,
                                null,
                                null,
                                "The prosecutor has no objection to the employer's inquiry."));
        return t.story();
    }
}
