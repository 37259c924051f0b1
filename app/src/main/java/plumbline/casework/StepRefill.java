package plumbline.casework;

import java.util.UUID;
import plumbline.forms.Answers;
import plumbline.forms.Refill;
import plumbline.law.lane.Taken;

/// A step that was taken, as the answers that its form would send: where a correction begins.
final class StepRefill {
    private StepRefill() {}

    static Answers of(Taken taken) {
        return new Refill()
                .with("stepId", UUID.randomUUID())
                .with("corrects", taken.id())
                .with("by", taken.by())
                .with("at", taken.at())
                .with(taken.step())
                .answers();
    }
}
