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
    /// @param agreement who agreed to the channel, and when; null where it needs no agreement
    /// @param proof what shows that it was sent: a signature, a tracking number; null if nothing does
    /// @param bundle the hash of what was served
    record Sent(
            UUID notice,
            Channel channel,
            @Nullable String agreement,
            @Nullable String proof,
            String bundle) implements NoticeStep {
        /// By a channel that needs no agreement.
        public Sent(UUID notice, Channel channel, String bundle) {
            this(notice, channel, null, null, bundle);
        }
    }

    /// It is deemed served on a day; clocks run from that day.
    ///
    /// @param rule by which rule of service, in a sentence
    /// @param proof what shows that it arrived; null where the rule asks for no delivery
    record Deemed(
            UUID notice,
            LocalDate on,
            String rule,
            @Nullable String proof) implements NoticeStep {
        /// By a rule that asks for no delivery.
        public Deemed(UUID notice, LocalDate on, String rule) {
            this(notice, on, rule, null);
        }
    }

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
