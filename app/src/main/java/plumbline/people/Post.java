package plumbline.people;

import java.util.EnumSet;
import java.util.Set;
import plumbline.law.vetting.Level;

/// What a post takes of whoever holds it.
///
/// @param designated whether it gives access to sensitive intelligence, assets or vulnerable people
/// @param enhanced whether it is with the vulnerable and takes strengthened checks
/// @param publicFacing whether its holder meets the public
public record Post(
        String code, String title, Level requiredLevel, boolean designated, boolean enhanced, boolean publicFacing) {
    /// Everything that it asks for; the highest on the holder's own ladder counts.
    public Set<Level> levels() {
        var levels = EnumSet.of(requiredLevel);
        if (designated) {
            levels.add(Level.MV);
        }
        if (enhanced) {
            levels.add(Level.MV_ENHANCED);
        }
        return levels;
    }
}
