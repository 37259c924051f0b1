package plumbline.law.conduct.publication;

import java.time.LocalDate;

/// When a restriction ends.
public sealed interface Release {

    /// At the end of a day.
    ///
    /// @param through the last day on which it binds
    record OnDay(LocalDate through) implements Release {}

    /// When the hearing of a person ends.
    record HearingEnds(String person) implements Release {}

    /// Only when whoever made it lifts it.
    record Lifted() implements Release {}

    /// Never: the law protects the person for life.
    record Never() implements Release {}
}
