package plumbline.law.conduct.severity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// How strands of an allegation were split and merged: nothing may get lost on the way (GATE-20).
public final class Lineage {

    private static final Citation KEPT = Citation.confirmed(
            Instruments.POLICY, "every strand has a lineage", "our rule; a strand withdrawn can stay open");

    private Lineage() {}

    /// Whether the strands may be recast.
    ///
    /// @param before the strands as they are
    /// @param after each new strand with those it comes from
    public static Verdict recast(Set<String> before, Map<String, Set<String>> after) {
        Set<String> lost = new TreeSet<>(before);
        for (var strand : after.entrySet()) {
            if (strand.getValue().stream().noneMatch(before::contains)) {
                return Verdict.refused(
                        "GATE-20",
                        "Strand " + strand.getKey() + " comes from none of the strands before.",
                        "Name what it comes from, or raise it as an allegation of its own.",
                        KEPT);
            }
            lost.removeAll(strand.getValue());
        }
        return lost.isEmpty()
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-20",
                        "Nothing comes of strand " + String.join(", ", lost) + ".",
                        "Carry it on, or close it with reasons first.",
                        KEPT);
    }
}
