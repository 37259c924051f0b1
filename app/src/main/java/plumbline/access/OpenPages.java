package plumbline.access;

import java.util.List;

/// Addresses that anyone may read, contributed as a bean by the feature that has them.
///
/// They know no session and set no cookie: whoever is signed in reads what everybody reads, and nobody can tell from a
/// request who asked.
///
/// @param patterns such as `/hearings/**`
public record OpenPages(List<String> patterns) {
    public OpenPages {
        patterns = List.copyOf(patterns);
    }
}
