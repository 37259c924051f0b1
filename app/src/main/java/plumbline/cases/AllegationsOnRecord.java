package plumbline.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every allegation there is, for a feature that makes again what it derives from them.
///
/// It asks nobody who they are: what it answers is worked with and never shown. Whatever is shown goes through [Cases].
@Service
public class AllegationsOnRecord {
    private final AllegationRepository allegations;
    private final ConcernedRepository concerned;

    AllegationsOnRecord(AllegationRepository allegations, ConcernedRepository concerned) {
        this.allegations = allegations;
        this.concerned = concerned;
    }

    /// The operations in which any was raised.
    @Transactional(readOnly = true)
    public List<UUID> operations() {
        return allegations.operations();
    }

    /// The allegations of an operation, oldest first.
    @Transactional(readOnly = true)
    public List<AllegationAgainst> of(UUID operationId) {
        return allegations.of(operationId, concerned.all(operationId));
    }
}
