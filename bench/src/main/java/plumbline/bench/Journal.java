package plumbline.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// What was sent, and what of it was acknowledged: the client's own account, which the server's must agree with.
final class Journal {
    private final Map<UUID, Act> sent = new LinkedHashMap<>();
    private final Map<UUID, Act> acknowledged = new LinkedHashMap<>();
    private final Set<UUID> inCustody = new HashSet<>();
    private final List<Act> again = new ArrayList<>();

    synchronized void sending(Act act) {
        sent.put(act.id(), act);
    }

    synchronized void acknowledge(Act act) {
        acknowledged.put(act.id(), act);
    }

    synchronized long acknowledged() {
        return acknowledged.size();
    }

    synchronized long unanswered() {
        return sent.size() - acknowledged.size();
    }

    synchronized List<Act> allSent() {
        return List.copyOf(sent.values());
    }

    synchronized boolean isAcknowledged(Act act) {
        return acknowledged.containsKey(act.id());
    }

    /// Sends half of what got no answer once more, in the next round.
    synchronized void sendHalfAgain(Random random) {
        again.clear();
        for (var act : sent.values()) {
            if (!acknowledged.containsKey(act.id()) && random.nextBoolean()) {
                again.add(act);
            }
        }
    }

    synchronized Optional<Act> nextAgain() {
        return again.isEmpty() ? Optional.empty() : Optional.of(again.removeLast());
    }

    /// An acknowledged exhibit that nobody has said the custody of; each is given out once.
    synchronized Optional<BringExhibit> withoutCustody() {
        var exhibit = acknowledged.values().stream()
                .filter(BringExhibit.class::isInstance)
                .map(BringExhibit.class::cast)
                .filter(one -> !inCustody.contains(one.id()))
                .findFirst();
        exhibit.ifPresent(one -> inCustody.add(one.id()));
        return exhibit;
    }

    synchronized BringExhibit exhibit(UUID id) {
        return (BringExhibit) Objects.requireNonNull(sent.get(id));
    }

    /// Any acknowledged act of a kind.
    synchronized <T extends Act> Optional<T> any(Class<T> kind, Random random) {
        var all = acknowledged.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
