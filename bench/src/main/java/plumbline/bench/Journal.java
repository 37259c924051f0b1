package plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// What was sent, and what of it was acknowledged: the client's own account, which the server's must agree with.
final class Journal {
    private final Map<UUID, Act> sent = new LinkedHashMap<>();
    private final Map<UUID, Act> acknowledged = new LinkedHashMap<>();
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

    /// Any acknowledged act of a kind.
    synchronized Optional<Act> any(Act.Kind kind, Random random) {
        var all =
                acknowledged.values().stream().filter(act -> act.kind() == kind).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
