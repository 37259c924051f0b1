package plumbline.demo;

import java.time.Duration;

/// Decides what becomes of a message after it is sent.
final class Fates {

    private final Dice dice;

    Fates(Dice dice) {
        this.dice = dice;
    }

    /// The message as first sent and what its author then did. An edited message was first sent with a slip.
    Sent settle(Draft draft) {
        if (dice.chance(draft.meaning().label().offends() ? 45 : 8)) {
            return new Sent(draft.body(), new Fate.Withdrawn(Duration.ofSeconds(dice.between(8, 3000))));
        }
        if (draft.body() instanceof Body.Words(var text) && text.length() > 12 && dice.chance(14)) {
            Duration after = Duration.ofSeconds(dice.between(10, 700));
            return new Sent(new Body.Words(Spelling.slip(text, dice)), new Fate.Edited(after, text));
        }
        return new Sent(draft.body(), new Fate.Kept());
    }

    record Sent(Body body, Fate fate) {}
}
