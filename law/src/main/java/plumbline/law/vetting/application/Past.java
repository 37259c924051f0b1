package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every contact with the law, spent, minor, dropped or not: what is told here can be weighed, what is left out counts
/// as left out.
public record Past(@Nullable YesNo anything, List<Matter> matters) {

    static final Past BLANK = new Past(null, List.of());

    /// Copies the list.
    public Past {
        matters = List.copyOf(matters);
    }

    /// One contact.
    ///
    /// @param running whether it is still being looked into, bail included
    public record Matter(
            @Nullable MatterKind matterKind,
            @Nullable LocalDate on,
            @Nullable String force,
            @Nullable String what,
            @Nullable String outcome,
            @Nullable YesNo running) {}
}
