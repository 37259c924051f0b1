package plumbline.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.forms.Labels;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.StaffStep;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;

/// How conduct ended for a person, across the operations that the reader has no part in: for vetting, which waits for
/// it.
///
/// Whoever is shut out of an operation is not told of it here either.
@Service
public class ConductEnds {
    private static final Set<StepKind> KINDS = EnumSet.of(
            StepKind.CASE_TO_ANSWER_DECIDED,
            StepKind.OUTCOME_DECIDED,
            StepKind.PROCEEDINGS_WITHDRAWN,
            StepKind.STAFF_OUTCOME_GIVEN,
            StepKind.STAFF_REFLECTION_REPORTED);

    private final StepRepository steps;

    ConductEnds(StepRepository steps) {
        this.steps = steps;
    }

    /// A step with which conduct ended.
    public record End(UUID stepId, LocalDate on, String what) {}

    /// Every one that counts, the newest first.
    @Transactional(readOnly = true)
    public List<End> of(UUID personId) {
        return steps.counting(personId, KINDS, Access.current()).stream()
                .map(RecordedStep::taken)
                .map(taken -> new End(taken.id(), taken.day(), what(taken.step())))
                .filter(end -> !end.what().isEmpty())
                .toList()
                .reversed();
    }

    /// What the step ended conduct with; empty where it did not end it.
    private static String what(Step step) {
        return switch (step) {
            case AllegationStep.CaseToAnswerDecided decided ->
                decided.result() == CaseToAnswer.NONE ? Labels.of(decided.result()) : "";
            case ProceedingsStep.OutcomeDecided decided -> Labels.of(decided.outcome());
            case ProceedingsStep.Withdrawn _ -> "Proceedings withdrawn";
            case StaffStep.OutcomeGiven given -> Labels.of(given.outcome());
            case StaffStep.ReflectionReported _ -> "Reflective practice ended";
            default -> "";
        };
    }
}
