package plumbline.demo;

import java.time.Instant;

/// What one handset has of one happening.
sealed interface Glimpse {

    Happening happening();

    /// It shows it, at the moment `shown` by its clock.
    record Seen(Happening happening, Instant shown, Look look) implements Glimpse {}

    /// It does not.
    record Missed(Happening happening, Reason reason) implements Glimpse {}

    /// How a happening looks on the phone.
    enum Look {
        /// As it was sent, or a happening that is not a message.
        WHOLE,
        /// With its last wording and a mark that it was changed.
        EDITED,
        /// As a note that there was a message.
        WITHDRAWN
    }

    /// Why a handset does not show a happening.
    enum Reason {
        NOT_A_MEMBER,
        DELETED_ON_PHONE,
        WITHDRAWN_WITHOUT_TRACE,
        AFTER_SEIZURE
    }
}
