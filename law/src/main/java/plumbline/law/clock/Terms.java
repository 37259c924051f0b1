package plumbline.law.clock;

import java.util.List;

/// What stands beside the count of a deadline: its force, who may extend it, what follows when it passes, and
/// what about it is not certain.
///
/// @param force statutory, policy or target
/// @param extension who may extend it and how, or that nobody may
/// @param exceeded what to do, and what follows, when it passes undone
/// @param unconfirmed each thing about it that was not confirmed, as a sentence
public record Terms(Force force, String extension, String exceeded, List<String> unconfirmed) {

    /// Copies the list.
    public Terms {
        unconfirmed = List.copyOf(unconfirmed);
    }

    /// Terms about which nothing is uncertain.
    public Terms(Force force, String extension, String exceeded) {
        this(force, extension, exceeded, List.of());
    }

    /// The same terms with these doubts in place of the former.
    Terms doubting(List<String> doubts) {
        return new Terms(force, extension, exceeded, doubts);
    }
}
