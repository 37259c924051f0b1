package plumbline.evidence;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import plumbline.vault.Sha256;
import plumbline.web.Dates;

/// How an exhibit came into the force's hands.
///
/// @param reference the exhibit's reference, such as JM/1
/// @param power under which it was seized or given
/// @param seizedTimeKnown false where only the day is known
/// @param labSha256 the hash on the lab's paperwork, if there is one; equal to the exhibit's own
/// @param zone in which the handset's clock ran
/// @param zoneKnown whether that was established (a device report) or is only assumed
public record Custody(
        String reference,
        String seizedBy,
        String seizedFrom,
        String power,
        Instant seizedAt,
        boolean seizedTimeKnown,
        @Nullable String place,
        @Nullable Sha256 labSha256,
        ZoneId zone,
        boolean zoneKnown) {
    String seized() {
        return seizedTimeKnown ? Dates.dateTime(seizedAt) : Dates.date(seizedAt);
    }
}
