package plumbline.clearance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import plumbline.law.vetting.after.Overlay;

/// What lies over somebody's clearances by the day alone, and since when: worked out by a later feature, set by nobody.
public interface OverlayByDay {
    Map<Overlay, LocalDate> on(UUID subjectId, LocalDate day);
}
