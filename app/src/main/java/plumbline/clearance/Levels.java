package plumbline.clearance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plumbline.law.Labelled;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.ExternalClearance;

/// Levels by the code under which they are kept: the force's own, and those of national security.
final class Levels {
    private Levels() {}

    static String code(Labelled level) {
        return switch (level) {
            case Level own -> own.name();
            case ExternalClearance.Kind other -> other.name();
            default -> throw new IllegalArgumentException("No level of clearance: " + level);
        };
    }

    static Labelled named(String code) {
        return find(code).orElseThrow();
    }

    static Optional<Labelled> find(String code) {
        return all().stream().filter(level -> code(level).equals(code)).findFirst();
    }

    /// The force's own first.
    static List<Labelled> all() {
        var all = new ArrayList<Labelled>(Arrays.asList(Level.values()));
        all.addAll(Arrays.asList(ExternalClearance.Kind.values()));
        return all;
    }

    /// As a screen writes it in a table.
    static String shown(String code) {
        return code.equals(Level.MV_ENHANCED.name()) ? "MV+" : code;
    }
}
