package plumbline.aftercare;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.casework.Casework;
import plumbline.casework.FilesOnRecord;
import plumbline.casework.OpenFile;
import plumbline.casework.RecordedStep;
import plumbline.casework.StepRecorded;
import plumbline.forms.Labels;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.Opening;
import plumbline.law.lane.Taken;
import plumbline.law.vetting.after.Event;

/// Hears each step of each case and opens what it means for a clearance, in the transaction of the step: either both
/// stand or neither.
@Component
class CaseWatch {
    private final Casework casework;
    private final FilesOnRecord onRecord;
    private final CourseOpenings openings;
    private final SystemActs system;

    CaseWatch(Casework casework, FilesOnRecord onRecord, CourseOpenings openings, SystemActs system) {
        this.casework = casework;
        this.onRecord = onRecord;
        this.openings = openings;
        this.system = system;
    }

    @EventListener
    void after(StepRecorded step) {
        boolean matters = StepEvents.KINDS.contains(step.kind())
                || StepEvents.LEAVING.contains(step.kind())
                || StepEvents.ENDING.contains(step.kind());
        if (matters) {
            var open = casework.file(step.operationId(), step.allegationId());
            open.steps().stream()
                    .map(RecordedStep::taken)
                    .filter(taken -> taken.id().equals(step.stepId()))
                    .forEach(taken -> {
                        follow(open, open.file(), taken);
                        followInOthers(open, taken);
                    });
        }
    }

    /// A step of the person stands in their other files too, and one of those may be assessed as gross misconduct.
    private void followInOthers(OpenFile open, Taken taken) {
        if (taken.step().kind().lane().isOfPerson()) {
            onRecord.of(open.operationId()).stream()
                    .filter(other -> other.file()
                            .opening()
                            .person()
                            .equals(open.file().opening().person()))
                    .filter(other -> !other.allegationId().equals(open.allegationId()))
                    .forEach(other -> StepEvents.begun(other.file(), taken)
                            .ifPresent(event -> open(other, other.file().opening(), taken, event)));
        }
    }

    /// Asks every step of an operation again, each as the file stood then. What was opened already stays as it is.
    @Transactional
    public void again(UUID operationId) {
        onRecord.of(operationId).forEach(this::again);
    }

    private void again(OpenFile open) {
        List<Taken> steps = open.steps().stream().map(RecordedStep::taken).toList();
        for (int place = 0; place < steps.size(); place++) {
            var taken = steps.get(place);
            if (StepEvents.KINDS.contains(taken.step().kind())) {
                follow(open, CaseFile.replay(open.file().opening(), steps.subList(0, place + 1)), taken);
            }
        }
    }

    private void follow(OpenFile open, CaseFile then, Taken taken) {
        var opening = then.opening();
        var kind = taken.step().kind();
        StepEvents.of(then, taken.step()).ifPresent(event -> open(open, opening, taken, event));
        StepEvents.begun(then, taken).ifPresent(event -> open(open, opening, taken, event));
        if (StepEvents.LEAVING.contains(kind)) {
            system.left(opening.person(), taken);
        }
        if (StepEvents.ENDING.contains(kind) && !then.criminal().isActive()) {
            system.criminalEnded(opening.person(), taken);
        }
    }

    private void open(OpenFile open, Opening opening, Taken taken, Event event) {
        openings.follow(new Happened(
                taken.id(),
                event,
                opening.person(),
                opening.kind(),
                taken.day(),
                Labels.of(taken.step().kind()) + ", allegation "
                        + open.allegation().reference(),
                opening.rules().orElse(null),
                open.operationId(),
                open.allegationId()));
    }
}
