package plumbline.oversight;

import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// Who took a copy of the record.
@Repository
class TakenBundleRepository {
    private final Audit audit;

    TakenBundleRepository(Audit audit) {
        this.audit = audit;
    }

    void add() {
        audit.fact("oversight.taken_bundle").record();
    }
}
