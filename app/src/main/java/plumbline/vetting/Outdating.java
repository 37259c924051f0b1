package plumbline.vetting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import plumbline.law.vetting.level.Check;

/// Since when checks of somebody rest on what has changed, told by the later feature that hears of changes.
public interface Outdating {
    Map<Check, LocalDate> since(UUID personId);
}
