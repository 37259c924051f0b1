package plumbline.law.clock;

import java.util.List;

/// What stands beside the count of a deadline: its force, who may extend it, and what about it is not certain.
///
/// @param force statutory, policy or target
/// @param extension who may extend it and how, or that nobody may
/// @param unconfirmed each thing about it that was not confirmed, as a sentence
public record Terms(Force force, String extension, List<String> unconfirmed) {

    /// Copies the list.
    public Terms {
        unconfirmed = List.copyOf(unconfirmed);
    }

    /// Terms about which nothing is uncertain.
    public Terms(Force force, String extension) {
        this(force, extension, List.of());
    }
}
