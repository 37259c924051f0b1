package plumbline.evidence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event of an exhibit as the conversation page and the search show it.
///
/// @param kind what it is: TEXT, MEDIA, DELETED, CALL, LOCATION, POLL, CONTACT, UNAVAILABLE, or SYSTEM
/// @param body as exported, invisible marks included
/// @param shown what a reader sees: the words, or what stands in their place
/// @param rawSha256 of the bytes at the locator, hexadecimal
public record Entry(
        UUID exhibitId,
        long ordinal,
        int conversation,
        String kind,
        @Nullable String sender,
        @Nullable String senderId,
        @Nullable LocalDateTime localTime,
        String zone,
        String zoneBasis,
        String fold,
        @Nullable Instant utcEarliest,
        @Nullable Instant utcLatest,
        String body,
        String shown,
        @Nullable String file,
        boolean edited,
        @Nullable Instant editedAt,
        boolean forwarded,
        @Nullable String forwardedFrom,
        @Nullable String platformId,
        @Nullable String replyTo,
        List<String> subjects,
        List<String> warnings,
        String part,
        long byteOffset,
        long byteLength,
        long line,
        String rawSha256) {
    public boolean system() {
        return kind.equals("SYSTEM");
    }

    public boolean deleted() {
        return kind.equals("DELETED");
    }
}
