package plumbline.law.vetting.holding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;

/// Which level does for which post. Police and non-police levels are two ladders; on each, what is higher does for what
/// is lower, and nothing on one does for anything on the other.
public final class Coverage {
    /// Where the ladders come from.
    public static final Citation SOURCE = Citation.unconfirmed(
            "Authorised Professional Practice: Vetting",
            "",
            "The levels were read about; that a higher one does for a lower post is our reading");

    private static final List<List<Level>> LADDERS = List.of(
            List.of(Level.RV, Level.MV, Level.MV_ENHANCED),
            List.of(Level.NPPV1, Level.NPPV2A, Level.NPPV2F, Level.NPPV3));

    private Coverage() {}

    /// Whether somebody with `held` may hold a post that takes `required`.
    public static boolean covers(Level held, Level required) {
        return ladder(held).equals(ladder(required)) && held.compareTo(required) >= 0;
    }

    /// The least that a person must hold whatever their post: recruitment vetting, or for contractors the first of
    /// their levels.
    public static Level least(Applicant applicant) {
        return applicant == Applicant.CONTRACTOR ? Level.NPPV1 : Level.RV;
    }

    /// What a post takes of a person: what it says, what being designated or with the vulnerable adds, and never less
    /// than the least on the person's own ladder.
    public static Level required(Applicant applicant, Set<Level> post) {
        var least = least(applicant);
        return post.stream()
                .filter(level -> ladder(level).equals(ladder(least)))
                .max(Comparator.naturalOrder())
                .orElse(least);
    }

    private static List<Level> ladder(Level level) {
        return LADDERS.stream()
                .filter(steps -> steps.contains(level))
                .findFirst()
                .orElseThrow();
    }
}
