package plumbline.law.lane;

import java.util.Set;
import plumbline.law.Verdict;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.outcome.StaffProcedure;

/// The gates of the staff procedure. They are policy, and the citation says so.
final class StaffGates {

    private StaffGates() {}

    /// What can be said before the particulars are known.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind) {
            case FACT_FIND_OPENED -> ReferralGates.referred(file);
            case STAFF_INVESTIGATION_OPENED ->
                Need.that(
                        file.last(MatterStep.InvestigatorAppointed.class).isPresent(),
                        "GATE-3",
                        "No independent investigator is appointed.",
                        "Appoint one.",
                        Law.STAFF);
            case MANAGER_DECIDED ->
                ReferralGates.referred(file)
                        .and(() -> Need.that(
                                !file.allegation().severityOpen(),
                                "GATE-10",
                                "The severity was not assessed, or the form of investigation changed since.",
                                "Assess it.",
                                Law.STAFF));
            case STAFF_HELD ->
                CriminalGates.prejudiceDecided(file)
                        .and(() -> CriminalGates.notPausing(file))
                        .and(() -> Need.that(
                                file.staff().route() != null
                                        && file.staff().route().isHeard(),
                                "STAFF",
                                "The case was not sent to a meeting or hearing.",
                                "The manager's decision to hold one.",
                                Law.STAFF));
            case STAFF_REFLECTION_REPORTED -> routed(file, StaffStep.StaffRoute.REFLECTIVE_PRACTICE);
            case STAFF_CLOSED_ON_LEAVING ->
                Need.that(
                        file.subject().service() == Service.LEFT,
                        "STAFF",
                        "The person still serves.",
                        "Record that the person left.",
                        Law.STAFF);
            case STAFF_FINALISED ->
                file.staff().stage() == StaffStage.DECIDED
                        ? routed(file, StaffStep.StaffRoute.NO_ACTION)
                        : Verdict.allowed();
            default -> Verdict.allowed();
        };
    }

    static Verdict may(CaseFile file, StaffStep step) {
        return switch (step) {
            case StaffStep.AllegationNotified notified -> companion(notified.companionOffered());
            case StaffStep.ManagerDecided decided -> decided(file, decided);
            case StaffStep.Held held -> StaffProcedure.hold(held.companionOffered(), held.panelIndependent());
            case StaffStep.OutcomeGiven given -> outcome(file, given);
            case StaffStep.FactFindOpened _,
                    StaffStep.InvestigationOpened _,
                    StaffStep.Reported _,
                    StaffStep.ReflectionReported _,
                    StaffStep.AppealLodged _,
                    StaffStep.AppealDecided _,
                    StaffStep.TribunalClaimed _,
                    StaffStep.TribunalEnded _,
                    StaffStep.ClosedOnLeaving _,
                    StaffStep.Finalised _ -> Verdict.allowed();
        };
    }

    private static Verdict routed(CaseFile file, StaffStep.StaffRoute route) {
        return Need.that(
                file.staff().route() == route,
                "STAFF",
                "The manager did not send the case there.",
                "The manager's decision: " + route.label() + ".",
                Law.STAFF);
    }

    private static Verdict companion(boolean offered) {
        return Need.that(
                offered,
                "STAFF",
                "The person was not offered a companion.",
                "Offer a trade-union representative or a colleague.",
                Law.STAFF);
    }

    private static Verdict decided(CaseFile file, StaffStep.ManagerDecided decided) {
        boolean gross = file.allegation()
                .severity()
                .filter(Severity.GROSS_MISCONDUCT::equals)
                .isPresent();
        return Need.reasons("STAFF", decided.reason(), Law.STAFF)
                .and(() -> Need.that(
                        !gross || decided.route() != StaffStep.StaffRoute.MEETING,
                        "GATE-14",
                        "It is assessed as gross misconduct, which policy sends to a hearing, not a meeting.",
                        "A hearing.",
                        Law.STAFF));
    }

    private static Verdict outcome(CaseFile file, StaffStep.OutcomeGiven given) {
        boolean nothing = Set.of(StaffStep.StaffOutcome.NO_ACTION, StaffStep.StaffOutcome.REFLECTIVE_PRACTICE)
                .contains(given.outcome());
        boolean former = file.subject().service() == Service.LEFT;
        return Need.that(
                        nothing || given.finding() != Finding.NOT_PROVEN,
                        "GATE-18",
                        "Nothing was found.",
                        "No action, or reflective practice.",
                        Law.STAFF)
                .and(() -> given.outcome() == StaffStep.StaffOutcome.DISMISSAL
                        ? StaffProcedure.dismiss(given.mayDismiss())
                        : Verdict.allowed())
                .and(() -> Need.that(
                        given.outcome() != StaffStep.StaffOutcome.DISMISSAL || !former,
                        "GATE-18",
                        "The person has left.",
                        "That the person would have been dismissed, or nothing.",
                        Law.STAFF))
                .and(() -> Need.that(
                        given.outcome() != StaffStep.StaffOutcome.WOULD_HAVE_BEEN_DISMISSED
                                || former && given.finding() == Finding.GROSS_MISCONDUCT,
                        "GATE-18",
                        "The person still serves, or gross misconduct was not found.",
                        "An outcome for a serving member of staff.",
                        Law.STAFF))
                .and(() -> Need.reasons("GATE-18", given.reason(), Pack.PACK_STAFF.citation()));
    }
}
