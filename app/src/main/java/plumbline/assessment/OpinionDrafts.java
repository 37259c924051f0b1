package plumbline.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.forms.Answers;

/// Opinions that are still being written. Each is its author's alone: nobody else reads it, the other side least of
/// all.
@Service
public class OpinionDrafts {
    private final OpinionDraftRepository drafts;
    private final InstantSource clock;

    OpinionDrafts(OpinionDraftRepository drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// A draft as it was last saved.
    public record Draft(Answers answers, Instant savedAt) {}

    /// What whoever is signed in has written so far. The caller has asked whether they may know of the application.
    @Transactional(readOnly = true)
    public Optional<Draft> mine(UUID applicationId) {
        return drafts.find(applicationId, Access.current().userId());
    }

    /// Keeps it in the place of what was kept before.
    @Transactional
    public void save(UUID applicationId, Answers answers) {
        drafts.save(applicationId, Access.current().userId(), clock.instant(), answers);
    }

    /// Throws it away: it was sealed, or is not wanted.
    @Transactional
    public void discard(UUID applicationId) {
        drafts.delete(applicationId, Access.current().userId());
    }
}
