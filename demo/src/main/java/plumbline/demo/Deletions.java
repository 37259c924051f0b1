package plumbline.demo;

/// What the owner of a phone deleted on it, message by message.
final class Deletions {

    private final Dice dice;
    private final int stray;
    private final int guilty;

    /// @param stray  how many of a thousand ordinary messages
    /// @param guilty how many of a thousand messages that offend or laugh at offence
    Deletions(Dice dice, int stray, int guilty) {
        this.dice = dice;
        this.stray = stray;
        this.guilty = guilty;
    }

    /// Decides about the next message. The answers depend on the order of asking, which is the order of time.
    boolean takes(Happening.Said said) {
        Label label = said.meaning().label();
        boolean isGuilty = label.offends() || label == Label.ENDORSEMENT || label == Label.PURGE;
        return dice.chance(isGuilty ? guilty : stray);
    }
}
