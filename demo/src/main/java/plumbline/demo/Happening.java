package plumbline.demo;

import java.time.Instant;

/// One thing that happened in a conversation: the truth, of which each handset shows its own part.
sealed interface Happening {

    /// `<conversation>:<key>`, unique in the world.
    String id();

    Instant at();

    Person actor();

    /// Somebody said something.
    record Said(String id, Instant at, Person actor, Body body, Fate fate, Meaning meaning, Link link)
            implements Happening {

        /// When the author edited or withdrew it; the moment of sending if never.
        Instant settled() {
            return switch (fate) {
                case Fate.Kept() -> at;
                case Fate.Edited(var after, var _) -> at.plus(after);
                case Fate.Withdrawn(var after) -> at.plus(after);
            };
        }
    }

    /// The conversation was opened under a title.
    record Created(String id, Instant at, Person actor, String title) implements Happening {}

    /// `actor` added `whom`.
    record Added(String id, Instant at, Person actor, Person whom) implements Happening {}

    /// `actor` left.
    record Left(String id, Instant at, Person actor) implements Happening {}

    /// `actor` changed the title.
    record Renamed(String id, Instant at, Person actor, String from, String to) implements Happening {}
}
