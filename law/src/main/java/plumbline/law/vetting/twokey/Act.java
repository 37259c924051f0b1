package plumbline.law.vetting.twokey;

import java.util.Set;
import plumbline.law.Labelled;
import plumbline.law.Verdict;
import plumbline.law.vetting.Side;

/// What can be done to a person's clearance. What protects the public takes one key, what opens a door takes
/// two.
public enum Act implements Labelled {
    SUSPEND("suspend", false),
    RESTRICT("restrict", false),
    REFUSE("refuse", false),
    DISCONTINUE("discontinue", false),
    CLEAR("clear", true),
    RETAIN("retain", true),
    LIFT("lift", true),
    OVERTURN("overturn", true);

    private final String label;
    private final boolean permissive;

    Act(String label, boolean permissive) {
        this.label = label;
        this.permissive = permissive;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it opens a door.
    public boolean isPermissive() {
        return permissive;
    }

    /// How many keys it takes.
    public int keys() {
        return permissive ? 2 : 1;
    }

    /// Whether these keys suffice for it.
    public Verdict may(Set<Side> turned) {
        boolean enough = permissive ? turned.containsAll(Set.of(Side.FORCE, Side.OUTSIDE)) : !turned.isEmpty();
        return TwoKeys.need(
                enough,
                "TWO-KEYS",
                "To " + label + " takes " + (permissive ? "both keys" : "a key") + "; turned: "
                        + (turned.isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        turned.stream()
                                                .sorted()
                                                .map(Side::label)
                                                .toList()))
                        + ".",
                permissive ? "The force's key and the outside key, each turned by its own holder." : "One key.",
                TwoKeys.KEYS);
    }
}
