package plumbline.law.vetting.twokey;

import plumbline.law.Labelled;

/// How far one side's opinion has come.
public enum OpinionState implements Labelled {
    NOT_STARTED("not started"),
    SEALED("sealed"),
    REVEALED("opened"),
    /// Said again after both were opened.
    RECONCILED("reconsidered"),
    FINAL("final"),
    /// A conflict or a broken seal: it counts no more.
    VOID("void");

    private final String label;

    OpinionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether somebody whose own opinion is in this state may read what the others concluded.
    public static boolean mayReadOthers(OpinionState own, boolean opened) {
        return opened && own != NOT_STARTED;
    }
}
