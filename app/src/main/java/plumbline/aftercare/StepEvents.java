package plumbline.aftercare;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.Suspicion;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.StaffState;
import plumbline.law.lane.StaffStep;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.Taken;
import plumbline.law.vetting.after.Event;

/// What a step of a case means for the clearance of the person.
final class StepEvents {
    /// Steps that can mean something; the others are not looked at.
    static final Set<StepKind> KINDS = EnumSet.of(
            StepKind.SEVERITY_ASSESSED,
            StepKind.ROUTE_DECIDED,
            StepKind.CRIMINAL_INVESTIGATION_OPENED,
            StepKind.ARRESTED,
            StepKind.CHARGED,
            StepKind.CONVICTED,
            StepKind.OUTCOME_DECIDED,
            StepKind.STAFF_OUTCOME_GIVEN);

    /// Steps with which somebody leaves.
    static final Set<StepKind> LEAVING = EnumSet.of(StepKind.LEFT, StepKind.SERVICE_ENDED);

    /// Steps with which a criminal strand may end.
    static final Set<StepKind> ENDING = EnumSet.of(
            StepKind.ACQUITTED,
            StepKind.NO_FURTHER_ACTION,
            StepKind.CRIME_CONCLUDED,
            StepKind.CONVICTION_APPEAL_DECIDED);

    private StepEvents() {}

    /// @param file as it stood right after the step
    static Optional<Event> of(CaseFile file, Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case AllegationStep.SeverityAssessed assessed ->
                        new Event.SeverityAssessed(
                                assessed.severity(),
                                file.criminal().isUnderInvestigation(),
                                assessed.aggravators(),
                                assessed.destination() == Route.VETTING);
                    case AllegationStep.RouteDecided decided ->
                        decided.route() == Route.VETTING
                                ? new Event.SeverityAssessed(Severity.NO_BREACH, false, Set.of(), true)
                                : null;
                    case CriminalStep.Arrested arrested -> new Event.Arrested(suspicion(arrested.offences()));
                    case CriminalStep.Charged charged -> new Event.Charged(suspicion(charged.offences()));
                    case CriminalStep.Convicted convicted ->
                        new Event.Convicted(suspicion(convicted.offences()).isListed());
                    case ProceedingsStep.OutcomeDecided decided -> new Event.OutcomeDecided(decided.outcome());
                    case StaffStep.OutcomeGiven given -> new Event.OutcomeDecided(StaffState.outcome(given.outcome()));
                    default -> null;
                });
    }

    /// That the person came under criminal investigation with this step, while the conduct of this file stood assessed
    /// as gross misconduct. A correction begins nothing.
    ///
    /// @param file as it stood right after the step
    static Optional<Event> begun(CaseFile file, Taken taken) {
        var last = file.history().size() - 1;
        if (!(taken.step() instanceof CriminalStep)
                || !file.history().get(last).id().equals(taken.id())
                || !file.criminal().isUnderInvestigation()
                || file.allegation()
                        .severity()
                        .filter(Severity.GROSS_MISCONDUCT::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        var before = CaseFile.replay(file.opening(), file.history().subList(0, last));
        return before.criminal().isUnderInvestigation()
                ? Optional.empty()
                : Optional.of(new Event.InvestigatedAfterGross());
    }

    private static Suspicion suspicion(List<CriminalStep.Offence> offences) {
        return new Suspicion(
                offences.stream()
                        .map(CriminalStep.Offence::listed)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                offences.stream().anyMatch(CriminalStep.Offence::domesticAbuse));
    }
}
