package plumbline.law.conduct.severity;

import java.util.List;
import java.util.Optional;
import plumbline.law.Verdict;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// What the answers point to. A person decides; only a locked severity leaves nothing to decide.
///
/// @param severity the severity that the answers amount to
/// @param locked whether the law itself fixes it
/// @param likelyForm the form that proceedings would take; empty below misconduct
/// @param notes what bears on it, each with its source
public record Suggestion(Severity severity, boolean locked, Optional<Route> likelyForm, List<Verdict.Caution> notes) {

    /// Copies the list.
    public Suggestion {
        notes = List.copyOf(notes);
    }
}
