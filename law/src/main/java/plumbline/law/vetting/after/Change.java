package plumbline.law.vetting.after;

import java.util.Set;
import plumbline.law.Labelled;

/// What a holder tells the vetting authority about. The list is one force's; anything that may reasonably affect
/// suitability counts.
public enum Change implements Labelled {
    NAME("A new name", Recheck.NAMES),
    ADDRESS("A new address", Recheck.PLACES),
    HOUSEHOLD("Somebody over 10 moved in or out", Set.of("FAM")),
    PARTNER("A change of partner", Set.of("FAM")),
    FINANCES("A big change in finances: a windfall, a default, a judgment, a debt plan", Set.of("FIN")),
    CRIMINAL_PROCEEDINGS("Criminal proceedings against me, motoring included", Recheck.PLACES),
    CIVIL_FINDING("An adverse civil finding: contact limits, an order, bankruptcy", Set.of("CIV", "FIN")),
    ASSOCIATE("Somebody named on my form was convicted, cautioned or investigated", Set.of("FAM", "ASC")),
    OTHER("Anything else that may affect whether I am suitable", Set.of());

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // sets of strings
    private final Set<String> stale;

    Change(String label, Set<String> stale) {
        this.label = label;
        this.stale = stale;
    }

    @Override
    public String label() {
        return label;
    }

    /// The codes of the checks whose results rest on what has changed, so that they are stale from that day.
    public Set<String> stale() {
        return stale;
    }

    /// Whether the next comparison with national records must search for what is new.
    public boolean entersWash() {
        return this == NAME;
    }

    private static final class Recheck {
        static final Set<String> NAMES = Set.of("PNC", "PND", "LOC");
        static final Set<String> PLACES = Set.of("PND", "LOC");
    }
}
