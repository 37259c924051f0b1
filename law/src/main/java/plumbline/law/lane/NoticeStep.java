package plumbline.law.lane;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;

/// One notice, from draft to service.
public sealed interface NoticeStep extends Step {

    /// The notice that the step belongs to.
    UUID notice();

    /// It was drafted.
    ///
    /// @param code which of the notices N1 to N31
    /// @param template the version of its template
    record Drafted(UUID notice, String code, String template) implements NoticeStep {}

    /// It was approved for service.
    record Approved(UUID notice) implements NoticeStep {}

    /// It was sent.
    ///
    /// @param bundle the hash of what was served
    record Sent(UUID notice, Channel channel, String bundle) implements NoticeStep {}

    /// It is deemed served on a day; clocks run from that day.
    record Deemed(UUID notice, LocalDate on, String rule) implements NoticeStep {}

    /// Its receipt was acknowledged.
    record Acknowledged(UUID notice, LocalDate on) implements NoticeStep {}

    /// It came back, or never arrived.
    record Undelivered(UUID notice, String reason, @Nullable LocalDate returnedOn) implements NoticeStep {}

    /// How a notice travels.
    enum Channel implements Labelled {
        IN_PERSON("In person"),
        LEFT_AT_ADDRESS("Left at the last known address"),
        RECORDED_DELIVERY("Recorded delivery"),
        POLICE_FRIEND("Through the police friend, as agreed"),
        EMAIL("E-mail"),
        OTHER_AGREED("In another agreed manner");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
