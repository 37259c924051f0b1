package plumbline.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One entry of the navigation, contributed by a feature as a bean.
///
/// @param order from left to right
/// @param label sentence case, a noun
/// @param href the feature's first page; pages below it mark the entry as the current one
/// @param roles whoever holds one of these sees it; empty means everyone signed in
public record NavigationEntry(int order, String label, String href, Set<String> roles) {
    boolean shownTo(Visitor visitor) {
        return roles.isEmpty() || visitor.roles().stream().anyMatch(roles::contains);
    }

    /// The entry under which a page at `path` belongs: the one whose address is nearest to it.
    public static Optional<NavigationEntry> current(List<NavigationEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> entry.leadsTo(path))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
    }

    private boolean leadsTo(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
