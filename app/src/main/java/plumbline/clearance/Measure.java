package plumbline.clearance;

import java.util.Locale;

/// What clearances are held against.
enum Measure {
    AUDIT("Audit", "Each clearance out of a register, against the rules of the day on which it was granted."),
    RULES("Change of rules", "Every clearance, against the rules that hold now.");

    private final String label;
    private final String words;

    Measure(String label, String words) {
        this.label = label;
        this.words = words;
    }

    String label() {
        return label;
    }

    String words() {
        return words;
    }

    String path() {
        return "/clearances/evaluations/" + name().toLowerCase(Locale.ROOT);
    }
}
