package plumbline.law.vetting.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// People with a criminal record, or under suspicion, whom the applicant knows.
public record Associates(@Nullable YesNo knowsAny, List<Associate> associates) {

    static final Associates BLANK = new Associates(null, List.of());

    /// Copies the list.
    public Associates {
        associates = List.copyOf(associates);
    }

    /// One of them.
    public record Associate(
            @Nullable String name,
            @Nullable String howKnown,
            @Nullable String contact) {}
}
