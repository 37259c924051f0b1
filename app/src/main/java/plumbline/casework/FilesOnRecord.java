package plumbline.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.cases.AllegationsOnRecord;

/// Every file there is, for a feature that makes again what it derives from their steps.
///
/// It asks nobody who they are: what it answers is worked with and never shown. Whatever is shown goes through
/// [Casework].
@Service
public class FilesOnRecord {
    private final AllegationsOnRecord allegations;
    private final StepRepository steps;

    FilesOnRecord(AllegationsOnRecord allegations, StepRepository steps) {
        this.allegations = allegations;
        this.steps = steps;
    }

    /// The operations that have any.
    public List<UUID> operations() {
        return allegations.operations();
    }

    /// The files of an operation, in the order in which its allegations were raised.
    @Transactional(readOnly = true)
    public List<OpenFile> of(UUID operationId) {
        return allegations.of(operationId).stream()
                .map(allegation -> OpenFile.of(
                        allegation, steps.of(operationId, allegation.concerned().personId())))
                .toList();
    }
}
