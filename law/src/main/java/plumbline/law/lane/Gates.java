package plumbline.law.lane;

import java.time.Instant;
import java.util.stream.Collectors;
import plumbline.law.Verdict;

/// Whether a step may be taken: its place in the course of the case, who takes it, and the gates of the law.
public final class Gates {

    private Gates() {}

    /// Whether this step may be taken now, in this role.
    public static Verdict may(CaseFile file, Step step, By by, Instant now) {
        return role(step.kind(), by).and(() -> Transitions.may(file, step));
    }

    /// What can be said of a step of this kind before its particulars are known: for the list of what is allowed now,
    /// what is not, and why.
    public static Verdict open(CaseFile file, StepKind kind) {
        return Transitions.open(file, kind);
    }

    private static Verdict role(StepKind kind, By by) {
        return kind.by().contains(by)
                ? Verdict.allowed()
                : Verdict.refused(
                        "ROLE",
                        "\"" + kind.label() + "\" is not for " + by.label() + " to do.",
                        "It is for: " + kind.by().stream().map(By::label).collect(Collectors.joining("; ")) + ".",
                        kind.lane().citation());
    }
}
