package plumbline.demo;

import java.time.Duration;

/// What its author did to a message after sending it.
sealed interface Fate {

    /// Nothing.
    record Kept() implements Fate {}

    /// Changed the words to `text`, `after` sending.
    record Edited(Duration after, String text) implements Fate {}

    /// Deleted it for everyone, `after` sending.
    record Withdrawn(Duration after) implements Fate {}
}
