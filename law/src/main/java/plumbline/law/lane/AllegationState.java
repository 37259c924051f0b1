package plumbline.law.lane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// Where the allegation stands.
///
/// @param severities every assessment, the last one counting
/// @param severityOpen whether it must be assessed again, because the form changed
/// @param noticeOpen whether notice must be given, or given again
/// @param caseToAnswer null until decided
/// @param route null until decided
/// @param certified whether an accelerated hearing is certified or directed
/// @param finding null until found
/// @param outcome null until decided
/// @param strands parts that have a course of their own
public record AllegationState(
        AllegationStage stage,
        List<AllegationStep.SeverityAssessed> severities,
        boolean severityOpen,
        boolean noticeOpen,
        @Nullable CaseToAnswer caseToAnswer,
        @Nullable Route route,
        boolean certified,
        @Nullable Finding finding,
        @Nullable Outcome outcome,
        Map<UUID, StrandStatus> strands) {

    static final AllegationState FRESH =
            new AllegationState(AllegationStage.RAISED, List.of(), true, true, null, null, false, null, null, Map.of());

    /// What became of a part of the allegation.
    public enum StrandStatus implements Labelled {
        OPEN("open"),
        WITHDRAWN_BUT_OPEN("withdrawn from proceedings and still open"),
        CLOSED("closed"),
        MERGED("merged");

        private final String label;

        StrandStatus(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /// Whether something may still come of it.
        public boolean isOpen() {
            return this == OPEN || this == WITHDRAWN_BUT_OPEN;
        }
    }

    /// Copies the list.
    public AllegationState {
        severities = List.copyOf(severities);
    }

    /// The assessment that counts, if there is one.
    public Optional<AllegationStep.SeverityAssessed> assessment() {
        return severities.isEmpty() ? Optional.empty() : Optional.of(severities.getLast());
    }

    /// The severity that counts, if it was assessed.
    public Optional<Severity> severity() {
        return assessment().map(AllegationStep.SeverityAssessed::severity);
    }

    /// @param reported whether the report was received, so that a case sent back goes back to it
    AllegationState after(Step step, boolean reported) {
        return switch (step) {
            case AllegationStep own -> own(own, reported);
            case MatterStep.FormChanged _ ->
                new AllegationState(
                        stage, severities, true, true, caseToAnswer, route, certified, finding, outcome, strands);
            case MatterStep.ReportSubmitted _ -> atLeast(AllegationStage.EVIDENCED);
            case ProceedingsStep other -> follow(other, reported);
            case StaffStep other -> follow(other);
            case SubjectStep.ListReported _ -> stage == AllegationStage.ACTED ? at(AllegationStage.LISTED) : this;
            case MatterStep _,
                    SubjectStep _,
                    RestrictionStep _,
                    CriminalStep _,
                    NoticeStep _,
                    PublicationStep _,
                    EvidenceStep _ -> this;
        };
    }

    /// Notice of the investigation was served.
    AllegationState notified() {
        return told().atLeast(AllegationStage.NOTIFIED);
    }

    /// The assessment that counts was notified.
    AllegationState told() {
        return new AllegationState(
                stage, severities, severityOpen, false, caseToAnswer, route, certified, finding, outcome, strands);
    }

    private AllegationState own(AllegationStep step, boolean reported) {
        return switch (step) {
            case AllegationStep.SeverityAssessed assessed -> assessed(assessed, reported);
            case AllegationStep.WithholdingReviewed reviewed -> reviewed.still() ? this : at(AllegationStage.ASSESSED);
            case AllegationStep.AcceleratedDetermined determined -> determined.isCertified() ? accelerated() : this;
            case AllegationStep.AcceleratedDirected _ -> accelerated();
            case AllegationStep.CaseToAnswerDecided decided -> answered(decided.result());
            case AllegationStep.RouteDecided decided -> routed(decided.route(), certified);
            case AllegationStep.StrandSplit split -> strand(split.strand(), StrandStatus.OPEN);
            case AllegationStep.StrandWithdrawn withdrawn ->
                strand(withdrawn.strand(), StrandStatus.WITHDRAWN_BUT_OPEN);
            case AllegationStep.StrandClosed closed -> strand(closed.strand(), StrandStatus.CLOSED);
            case AllegationStep.StrandMerged merged -> strand(merged.strand(), StrandStatus.MERGED);
            case AllegationStep.NoticeWithheld _,
                    AllegationStep.RepresentationsMade _,
                    AllegationStep.InterviewArranged _,
                    AllegationStep.InterviewHeld _,
                    AllegationStep.SilenceConsidered _,
                    AllegationStep.AcceleratedStated _,
                    AllegationStep.DowngradeStated _,
                    AllegationStep.ReflectionStarted _,
                    AllegationStep.ReflectionAccountGiven _,
                    AllegationStep.ReflectionReported _ -> at(AllegationStage.MOVES.after(step.kind(), stage));
        };
    }

    private AllegationState assessed(AllegationStep.SeverityAssessed assessed, boolean reported) {
        List<AllegationStep.SeverityAssessed> all =
                Stream.concat(severities.stream(), Stream.of(assessed)).toList();
        AllegationState next =
                new AllegationState(stage, all, false, true, caseToAnswer, route, certified, finding, outcome, strands);
        if (stage != AllegationStage.ROUTED) {
            return next.atLeast(AllegationStage.ASSESSED);
        }
        return caseToAnswer == null ? next.ordinary(reported) : unrouted(next.answered(caseToAnswer));
    }

    private AllegationState answered(CaseToAnswer result) {
        AllegationStage next = switch (result) {
            case NONE -> AllegationStage.NO_CASE;
            case MISCONDUCT -> AllegationStage.CASE_MISCONDUCT;
            case GROSS_MISCONDUCT -> AllegationStage.CASE_GROSS;
        };
        return new AllegationState(
                next, severities, severityOpen, noticeOpen, result, route, certified, finding, outcome, strands);
    }

    private AllegationState accelerated() {
        return routed(Route.ACCELERATED_HEARING, true);
    }

    private AllegationState routed(@Nullable Route chosen, boolean certified) {
        return new AllegationState(
                AllegationStage.ROUTED,
                severities,
                severityOpen,
                noticeOpen,
                caseToAnswer,
                chosen,
                certified,
                finding,
                outcome,
                strands);
    }

    private AllegationState follow(ProceedingsStep step, boolean reported) {
        return switch (step) {
            case ProceedingsStep.Found found -> result(AllegationStage.FOUND, found.finding(), outcome);
            case ProceedingsStep.OutcomeDecided decided -> result(AllegationStage.ACTED, finding, decided.outcome());
            case ProceedingsStep.AppealDecided decided -> decided.allowed() ? appealed(decided.substituted()) : this;
            case ProceedingsStep.Withdrawn withdrawn ->
                withdrawn.instead() == null ? ordinary(reported) : routed(withdrawn.instead(), false);
            case ProceedingsStep.Returned _ -> ordinary(reported);
            case ProceedingsStep other -> this;
        };
    }

    private AllegationState ordinary(boolean reported) {
        return unrouted(at(reported ? AllegationStage.EVIDENCED : AllegationStage.NOTIFIED));
    }

    private static AllegationState unrouted(AllegationState from) {
        AllegationState open = from.routed(null, false);
        return open.at(from.stage);
    }

    private AllegationState appealed(@Nullable Outcome substituted) {
        return result(
                AllegationStage.ACTED,
                substituted == null ? Finding.NOT_PROVEN : finding,
                substituted == null ? Outcome.NO_ACTION : substituted);
    }

    private AllegationState follow(StaffStep step) {
        return switch (step) {
            case StaffStep.AllegationNotified _ -> notified();
            case StaffStep.Reported _ -> atLeast(AllegationStage.EVIDENCED);
            case StaffStep.ManagerDecided decided -> routed(route(decided.route()), false);
            case StaffStep.OutcomeGiven given ->
                result(AllegationStage.ACTED, given.finding(), StaffState.outcome(given.outcome()));
            case StaffStep.AppealDecided decided -> decided.allowed() ? appealed(outcome(decided)) : this;
            case StaffStep.FactFindOpened _,
                    StaffStep.InvestigationOpened _,
                    StaffStep.Held _,
                    StaffStep.ReflectionReported _,
                    StaffStep.AppealLodged _,
                    StaffStep.TribunalClaimed _,
                    StaffStep.TribunalEnded _,
                    StaffStep.ClosedOnLeaving _,
                    StaffStep.Finalised _ -> this;
        };
    }

    private static @Nullable Outcome outcome(StaffStep.AppealDecided decided) {
        StaffStep.StaffOutcome substituted = decided.substituted();
        return substituted == null ? null : StaffState.outcome(substituted);
    }

    private static Route route(StaffStep.StaffRoute to) {
        return switch (to) {
            case MEETING -> Route.MEETING;
            case HEARING -> Route.HEARING;
            case REFLECTIVE_PRACTICE -> Route.REFLECTIVE_PRACTICE;
            case NO_ACTION -> Route.NO_ACTION;
        };
    }

    private AllegationState result(AllegationStage next, @Nullable Finding found, @Nullable Outcome decided) {
        return new AllegationState(
                next, severities, severityOpen, noticeOpen, caseToAnswer, route, certified, found, decided, strands);
    }

    private AllegationState strand(UUID strand, StrandStatus status) {
        return new AllegationState(
                stage,
                severities,
                severityOpen,
                noticeOpen,
                caseToAnswer,
                route,
                certified,
                finding,
                outcome,
                Keyed.with(strands, strand, status));
    }

    private AllegationState atLeast(AllegationStage least) {
        return stage.compareTo(least) < 0 ? at(least) : this;
    }

    private AllegationState at(AllegationStage next) {
        return new AllegationState(
                next, severities, severityOpen, noticeOpen, caseToAnswer, route, certified, finding, outcome, strands);
    }
}
