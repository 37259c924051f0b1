package plumbline.casework;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import plumbline.cases.AllegationAgainst;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.Taken;
import plumbline.web.NotFound;

/// The file of one person and allegation, open on the desk.
///
/// @param file the state that the steps come to
/// @param steps the steps of this file in the order of recording, corrected ones included
public record OpenFile(AllegationAgainst allegation, CaseFile file, List<RecordedStep> steps) {
    public OpenFile {
        steps = List.copyOf(steps);
    }

    static OpenFile of(AllegationAgainst allegation, List<RecordedStep> ofPerson) {
        var own = ofPerson.stream()
                .filter(step -> step.concerns(allegation.allegationId()))
                .toList();
        var file = CaseFile.replay(
                Openings.of(allegation), own.stream().map(RecordedStep::taken).toList());
        return new OpenFile(allegation, file, own);
    }

    /// The same file with one more step on record.
    OpenFile with(RecordedStep step) {
        return new OpenFile(
                allegation,
                file.after(step.taken()),
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    public UUID operationId() {
        return allegation.facts().operationId();
    }

    public UUID allegationId() {
        return allegation.allegationId();
    }

    /// The step with this id that counts: one that was corrected counts no more.
    ///
    /// @throws NotFound if there is none
    Taken counting(UUID stepId) {
        return file.history().stream()
                .filter(taken -> taken.id().equals(stepId))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /// The address below which the pages of the case lie.
    public String path() {
        return "/operations/" + operationId() + "/allegations/" + allegationId();
    }

    /// Where a step of this kind is taken: notices have screens of their own.
    String path(StepKind kind) {
        return path() + (kind.lane() == Lane.NOTICE ? "/notices" : "/steps/" + kind.id());
    }
}
