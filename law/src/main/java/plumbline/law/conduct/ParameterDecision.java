package plumbline.law.conduct;

import java.time.LocalDate;
import plumbline.law.Citation;
import plumbline.law.clock.London;

/// A force's decision that a number or reading is another than the catalogue's, or that counsel found it to be right.
///
/// @param parameter the id of the parameter
/// @param value what it is from now on
/// @param reason why, as a clause that fits after "because"
/// @param citation what it rests on; it takes the place of the catalogue's own source for the time
/// @param by who decided, in words
/// @param on when it was decided
/// @param reviewBy when it must be looked at again
public record ParameterDecision(
        String parameter, String value, String reason, Citation citation, String by, LocalDate on, LocalDate reviewBy) {

    /// Refuses a decision without reason.
    public ParameterDecision {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision on " + parameter + " needs a reason");
        }
    }

    String sentence() {
        return "Decided by " + by + " on " + London.words(on) + ": " + parameter + " is " + value + ", because "
                + reason + " (" + citation + ").";
    }
}
