package plumbline.people;

import java.util.Set;
import java.util.UUID;

/// Engagements, posts or names of these people are others now. Published in the transaction that records it.
public record WorkforceChanged(Set<UUID> personIds) {
    public WorkforceChanged {
        personIds = Set.copyOf(personIds);
    }
}
