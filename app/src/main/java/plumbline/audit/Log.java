package plumbline.audit;

import org.springframework.stereotype.Service;
import plumbline.ledger.VerifierKey;

/// The log as its readers see it.
@Service
public class Log {
    private final LogRepository repository;
    private final LogWorker worker;
    private final VerifierKey key;

    Log(LogRepository repository, LogWorker worker, VerifierKey key) {
        this.repository = repository;
        this.worker = worker;
        this.key = key;
    }

    /// Where the log stands now.
    public Standing standing() {
        return new Standing(
                key.name(), repository.state().size(), repository.waiting(), repository.lastSigned(), worker.trouble());
    }

    /// Takes in every fact that is committed, and signs.
    public void bringUpToDate() {
        worker.bringUpToDate();
    }

    /// The key that its checkpoints verify with. A reader should get it by another way than the bundle.
    public VerifierKey key() {
        return key;
    }
}
