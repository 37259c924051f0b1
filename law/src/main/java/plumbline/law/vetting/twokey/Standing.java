package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody from outside brings to a panel.
///
/// @param legal legally qualified, or a former judge: may chair
/// @param safeguarding a specialist in safeguarding and violence against women
/// @param leftPolice the last day of any police employment; null if there never was one
public record Standing(
        boolean legal, boolean safeguarding, @Nullable LocalDate leftPolice) {

    /// Whether the person never worked for the police.
    public boolean isNeverPolice() {
        return leftPolice == null;
    }

    /// Whether no police employment lies within so many years before this day.
    boolean isOutsidePolice(int years, LocalDate on) {
        return leftPolice == null || !leftPolice.isAfter(on.minusYears(years));
    }
}
