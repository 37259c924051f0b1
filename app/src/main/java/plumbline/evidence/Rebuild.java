package plumbline.evidence;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The newest rebuild of an operation: exhibits read again, unless it is of the index only, then the index made anew.
///
/// @param done messages taken into the new index, of `total`
/// @param digestBefore of the index that there was, null where none was complete
/// @param digest of the new index, read back from it; null before the end
/// @param digestFed of the messages that it was fed; null before the end
record Rebuild(
        UUID operationId,
        boolean indexOnly,
        Instant askedAt,
        UUID askedBy,
        long done,
        long total,
        @Nullable Instant endedAt,
        @Nullable String digestBefore,
        @Nullable String digest,
        @Nullable String digestFed) {
    boolean ended() {
        return endedAt != null;
    }

    /// Whether the index holds exactly the messages.
    boolean whole() {
        return digest != null && digest.equals(digestFed);
    }

    /// Whether it holds what the one before held, or none was complete before.
    boolean asBefore() {
        return digest != null && (digestBefore == null || digest.equals(digestBefore));
    }

    /// What came of the index.
    String words() {
        if (!ended()) {
            return total == 0
                    ? "index: begun"
                    : String.format(Locale.UK, "index: %,d of %,d events taken in", done, total);
        }
        var held = String.format(Locale.UK, "index of %,d events", total);
        if (!whole()) {
            return held + ": NOT what it was fed: digest " + digest + " instead of " + digestFed;
        }
        var before = digestBefore == null
                ? "there was no complete one before; it holds exactly the messages"
                : asBefore() ? "identical" : "different from the one before; it holds exactly the messages";
        return held + ": " + before + ", digest " + digest;
    }
}
