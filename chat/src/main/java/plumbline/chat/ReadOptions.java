package plumbline.chat;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person knows about the export that the file does not say.
///
/// @param zone the zone of the handset that wrote local times
/// @param zoneKnown whether the zone was established (device report) or only assumed
/// @param dateOrder the told order of day and month, used only where the file does not decide
public record ReadOptions(
        ZoneId zone, boolean zoneKnown, @Nullable DateOrder dateOrder) {

    /// Reads local times in a zone that nobody has established.
    public static ReadOptions assuming(ZoneId zone) {
        return new ReadOptions(zone, false, null);
    }

    /// The same, with the order of day and month told.
    public ReadOptions with(DateOrder order) {
        return new ReadOptions(zone, zoneKnown, order);
    }
}
