package plumbline.clearance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;
import plumbline.audit.Workroom;

/// Makes the evaluations that were asked for; one that a crash cut off begins again.
@Component
class EvaluationRoom extends Workroom {
    private final EvaluationRepository evaluations;
    private final Evaluator evaluator;

    EvaluationRoom(EvaluationRepository evaluations, Evaluator evaluator) {
        super("evaluation-room", Duration.ofSeconds(10));
        this.evaluations = evaluations;
        this.evaluator = evaluator;
    }

    @Override
    protected void work(BooleanSupplier stopped) {
        for (var job : evaluations.waiting()) {
            Acting.as(Acting.system("evaluating clearances"), () -> {
                evaluator.evaluate(job, stopped);
                return job;
            });
        }
    }
}
