package plumbline.law.conduct.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A whole panel as proposed.
///
/// @param chair who chairs or conducts
/// @param members the others who decide
/// @param adviser the legally qualified adviser, who does not vote; null if none
public record Panel(
        Official chair, List<Member> members, @Nullable Member adviser) {

    /// Copies the list.
    public Panel {
        members = List.copyOf(members);
    }

    /// Someone who sits alone.
    public static Panel alone(Official chair) {
        return new Panel(chair, List.of(), null);
    }

    Optional<Member> advice() {
        return Optional.ofNullable(adviser);
    }
}
