package plumbline.law.lane;

import java.time.Instant;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.investigation.Forms;
import plumbline.law.conduct.investigation.ReferralState;

/// The gates of the matter: referral before form, an independent investigator, a complete report, nothing left open.
final class MatterGates {

    private static final Citation FORM = Citation.unconfirmed(
            Instruments.POLICE_REFORM_ACT, "Sch 3 para 15", "the Director General chooses the form");
    private static final Citation RECORDING =
            Citation.confirmed(Instruments.COMPLAINTS_2020, "reg 7(1)", "which conduct is recordable was read");
    private static final Citation INVESTIGATOR = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 15", "who may investigate; read in a near-identical text");
    private static final Citation REPORT =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 21(2)", "what the report contains");
    private static final Citation WITHDRAWAL = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 27", "before proceedings start, with written notice; from a copy");
    private static final Citation HOUSE =
            Citation.confirmed(Instruments.POLICY, "the end of a case", "our rule, not the Regulations'");

    private MatterGates() {}

    /// What can be said before the particulars are known.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind) {
            case FORM_SET -> classified(file).and(() -> ReferralGates.referred(file));
            case FORM_CHANGED, CLOSED_WITHDRAWN -> ReferralGates.referred(file);
            case INVESTIGATION_STARTED -> ready(file);
            case REPORT_SUBMITTED -> noticed(file);
            case FINALISED -> settled(file);
            case RETENTION_STARTED -> file.matter().stage() == MatterStage.FINAL ? done(file) : Verdict.allowed();
            default -> Verdict.allowed();
        };
    }

    static Verdict may(Times times, MatterStep step, By by, Instant now) {
        CaseFile file = times.file();
        return switch (step) {
            case MatterStep.Triaged triaged -> triaged(triaged);
            case MatterStep.Recorded recorded -> recorded(file, recorded);
            case MatterStep.ReferralAssessed assessed -> ReferralGates.assessed(assessed);
            case MatterStep.VoluntaryReferralConsidered considered -> ReferralGates.considered(considered);
            case MatterStep.ReferredToIopc referral -> ReferralGates.referring(times, referral, now);
            case MatterStep.FormSet set -> form(file, set, by);
            case MatterStep.FormChanged changed -> changed(file, changed, by);
            case MatterStep.InvestigatorAppointed appointed -> independent(appointed);
            case MatterStep.TermsSet terms ->
                Need.that(
                        !terms.terms().isBlank() && (terms.given() || terms.whyNotGiven() != null),
                        "GATE-3",
                        "The terms are blank, or were not given and no reason is recorded.",
                        "Write the terms, and give them to the person or record why not.",
                        INVESTIGATOR);
            case MatterStep.ReportSubmitted report ->
                Need.that(
                        !report.summary().isBlank()
                                && !report.opinion().isBlank()
                                && !report.documents().isEmpty(),
                        "GATE-4",
                        "The report lacks its summary of evidence, its documents or the opinion on a case to answer.",
                        "Complete the report.",
                        REPORT);
            case MatterStep.LimitVaried varied ->
                Need.that(
                                !varied.agreedBy().isEmpty() && !varied.reason().isBlank(),
                                varied.clock(),
                                "It is not recorded who agreed to the other day, or why.",
                                "Name everyone who agreed, and the reason.",
                                Law.MATTER)
                        .and(() -> movable(times, varied));
            case MatterStep.ClosedWithdrawn withdrawn -> withdrawn(file, withdrawn);
            case MatterStep.CalledIn _,
                    MatterStep.InvestigationStarted _,
                    MatterStep.ProgressGiven _,
                    MatterStep.ComplainantInformed _,
                    MatterStep.DelayReported _,
                    MatterStep.LateDecisionExplained _,
                    MatterStep.LearningLogged _,
                    MatterStep.Finalised _,
                    MatterStep.RetentionStarted _ -> Verdict.allowed();
        };
    }

    /// Whether the clock runs, and whether those who agreed may move its last day.
    private static Verdict movable(Times times, MatterStep.LimitVaried varied) {
        return RunningClock.open(RunningClocks.of(times.file(), times.book(), times.workingDays())).stream()
                .filter(running -> running.duty().clock().equals(varied.clock()))
                .reduce((_, second) -> second)
                .map(running -> running.duty().may(Times.variation(running.duty(), varied), running.deadline()))
                .orElseGet(() -> Verdict.refused(
                        varied.clock(),
                        "That clock does not run in this case.",
                        "Nothing would: there is no last day to move.",
                        Law.MATTER));
    }

    private static Verdict classified(CaseFile file) {
        return Need.that(
                file.last(MatterStep.Recorded.class).isPresent(),
                "GATE-2",
                "The matter was not recorded and classified.",
                "Record it as what it is.",
                RECORDING);
    }

    private static Verdict triaged(MatterStep.Triaged triaged) {
        return Need.that(
                        triaged.interestsCleared(),
                        "C10",
                        "Somebody who handles it has an interest that bars them, or has declared none either way.",
                        "Hand it to people who have declared that they have no interest.",
                        HOUSE)
                .and(() -> Need.that(
                        triaged.duplicateOf() == null,
                        "GATE-2",
                        "It duplicates " + triaged.duplicateOf() + ".",
                        "Nothing would: go on with the matter that is there already.",
                        HOUSE));
    }

    private static Verdict recorded(CaseFile file, MatterStep.Recorded recorded) {
        boolean criterion = file.last(MatterStep.ReferralAssessed.class)
                .filter(assessed -> !assessed.met().isEmpty() || assessed.deathOrSeriousInjury())
                .isPresent();
        boolean recordable = isRecordable(recorded.classification());
        return Need.reasons("GATE-2", recorded.reason(), RECORDING)
                .and(() -> Need.that(
                        recordable || !criterion,
                        "GATE-2",
                        "A description of regulation 7(1) is met: it is recordable.",
                        "Record it as a complaint, a recordable conduct matter or a death or serious injury.",
                        RECORDING));
    }

    private static boolean isRecordable(Classification classification) {
        return switch (classification) {
            case COMPLAINT, RECORDABLE_CONDUCT_MATTER, DEATH_OR_SERIOUS_INJURY -> true;
            case CONDUCT_MATTER, INTERNAL -> false;
        };
    }

    private static Verdict form(CaseFile file, MatterStep.FormSet set, By by) {
        boolean recordable = file.last(MatterStep.Recorded.class)
                .filter(recorded -> isRecordable(recorded.classification()))
                .isPresent();
        return Forms.set(set.form(), AllegationGates.decider(by), state(file))
                .and(() -> chosen(file.matter().withIopc() || set.form().isDirectorGenerals(), by))
                .and(() -> Need.that(
                        set.form().isUnderPoliceReformAct() == recordable
                                || file.matter().withIopc(),
                        "GATE-2",
                        recordable
                                ? "A recorded matter is investigated under the Police Reform Act, or not at all."
                                : "What is not recordable is handled under the conduct regulations or policy alone.",
                        recordable ? "Choose local, or not investigated." : "Choose internal.",
                        FORM))
                .and(() -> Need.reasons("GATE-2", set.reason(), FORM));
    }

    private static ReferralState state(CaseFile file) {
        if (file.matter().withIopc()) {
            return ReferralState.REFERRED;
        }
        return ReferralGates.isOutstanding(file) ? ReferralState.OUTSTANDING : ReferralState.NOT_REQUIRED;
    }

    private static Verdict changed(CaseFile file, MatterStep.FormChanged changed, By by) {
        return chosen(true, by)
                .and(() -> Need.that(
                        changed.form() != file.matter().form(),
                        "GATE-10",
                        "The form is the same as before.",
                        "Nothing would: there is no change to record.",
                        FORM))
                .and(() -> Need.reasons("GATE-10", changed.reason(), FORM));
    }

    private static Verdict chosen(boolean directorGenerals, By by) {
        return Need.that(
                directorGenerals == (by == By.DIRECTOR_GENERAL),
                "GATE-1",
                directorGenerals
                        ? "The form is for the Director General to decide; the authority may not set it."
                        : "The matter was not referred, so the form is not the Director General's to decide.",
                directorGenerals
                        ? "Record the Director General's decision."
                        : "A decision of the appropriate authority.",
                FORM);
    }

    private static Verdict independent(MatterStep.InvestigatorAppointed appointed) {
        return Need.that(
                        !appointed.inManagementChain(),
                        "C1",
                        "The investigator is, or was at the time, in the person's management chain.",
                        "An investigator from outside it.",
                        INVESTIGATOR)
                .and(() -> Need.that(
                        !appointed.inGroup(),
                        "C2",
                        "The investigator is or was in the chat group, received its messages or is named in them.",
                        "Another investigator, and a disclosure of the interest.",
                        INVESTIGATOR))
                .and(() -> Need.that(
                        !appointed.otherConcern(),
                        "GATE-3",
                        "There is a ground on which the investigator's impartiality could reasonably be doubted.",
                        "Another investigator.",
                        INVESTIGATOR));
    }

    private static Verdict ready(CaseFile file) {
        return Need.that(
                        file.pack() != Pack.PACK_STAFF,
                        "PACK",
                        "The person is police staff; the employer's investigation is opened in the staff procedure.",
                        "Open the employer's investigation.",
                        Pack.PACK_STAFF.citation())
                .and(() -> Need.that(
                        file.last(MatterStep.InvestigatorAppointed.class).isPresent(),
                        "GATE-3",
                        "No independent investigator is appointed.",
                        "Appoint one.",
                        INVESTIGATOR))
                .and(() -> Need.that(
                        file.last(MatterStep.TermsSet.class).isPresent(),
                        "GATE-3",
                        "There are no terms of reference.",
                        "Set them.",
                        INVESTIGATOR));
    }

    private static Verdict noticed(CaseFile file) {
        AllegationStage stage = file.allegation().stage();
        return Need.that(
                stage != AllegationStage.RAISED && stage != AllegationStage.ASSESSED,
                "GATE-12",
                "The person was neither given notice of the investigation, nor is a decision to withhold it recorded.",
                "Serve the notice, or record why it is withheld and when that is looked at again.",
                Citation.confirmed(Instruments.CONDUCT_2020, "reg 17", "notice as soon as reasonably practicable"));
    }

    private static Verdict withdrawn(CaseFile file, MatterStep.ClosedWithdrawn withdrawn) {
        return Need.that(
                        !file.matter().isDirectorGenerals(),
                        "WITHDRAWAL",
                        "The Director General controls the investigation.",
                        "The Director General's decision to return the matter to the force.",
                        WITHDRAWAL)
                .and(() -> Need.that(
                        file.allegation().noticeOpen() || withdrawn.extractGiven(),
                        "WITHDRAWAL",
                        "The person knows of the matter, and has no written notice of the withdrawal.",
                        "Give written notice with an extract of the report.",
                        WITHDRAWAL))
                .and(() -> Need.reasons("WITHDRAWAL", withdrawn.reason(), WITHDRAWAL));
    }

    private static Verdict settled(CaseFile file) {
        return Need.that(
                file.allegation().strands().values().stream().noneMatch(AllegationState.StrandStatus::isOpen),
                "GATE-20",
                "A strand of the allegation is still open.",
                "Close each strand, or merge it, with reasons.",
                HOUSE);
    }

    private static boolean published(CaseFile file) {
        boolean withheld = file.last(ProceedingsStep.WithholdingDecided.class)
                .filter(decided -> decided.withheld().contains(ProceedingsStep.Withheld.PUBLICATION))
                .isPresent();
        return withheld
                || file.proceedings().all().values().stream()
                        .noneMatch(each -> each.forum() != Forum.MEETING
                                && each.stage().compareTo(ProceedingsStage.OUTCOME_SERVED) >= 0
                                && each.stage().compareTo(ProceedingsStage.APPEAL_NOTIFIED) <= 0
                                && !each.published());
    }

    private static Verdict done(CaseFile file) {
        return SubjectGates.listed(file)
                .and(() -> Need.that(
                        published(file),
                        "CLK-48",
                        "The report of the outcome was not published.",
                        "Publish it, or record the decision to withhold it.",
                        Law.PUBLICATION))
                .and(() -> Need.that(
                        file.last(MatterStep.LearningLogged.class).isPresent(),
                        "RETENTION",
                        "What the force learns from the case was not written down.",
                        "Write it down, even if it is nothing.",
                        HOUSE));
    }
}
