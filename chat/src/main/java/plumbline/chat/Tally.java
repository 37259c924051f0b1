package plumbline.chat;

import java.util.ArrayList;
import java.util.List;

/// Counts what becomes of every unit of an export.
final class Tally {

    private long messages;
    private long systemEvents;
    long continuations;
    long blank;
    private long rejected;
    private long bytes;
    private final List<Reject> rejects = new ArrayList<>();

    void reject(Reject reject, Sink sink) {
        rejected += reject.lines();
        if (rejects.size() < Account.KEPT_REJECTS) {
            rejects.add(reject);
        }
        sink.reject(reject);
    }

    void count(Event event) {
        switch (event) {
            case Message message -> messages++;
            case SystemEvent system -> systemEvents++;
        }
    }

    void covered(Locator locator) {
        bytes += locator.length();
    }

    long events() {
        return messages + systemEvents;
    }

    long bytes() {
        return bytes;
    }

    Account account(Account.Unit unit, long in, long size, int conversations, List<String> notes) {
        return new Account(
                unit, in, messages, systemEvents, continuations, blank, rejected, size, conversations, rejects, notes);
    }
}
