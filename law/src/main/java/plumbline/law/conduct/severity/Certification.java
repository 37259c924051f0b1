package plumbline.law.conduct.severity;

import java.util.Set;

/// An accelerated hearing that somebody proposes to certify.
///
/// @param trigger what allows it to be considered
/// @param evidenceSuffices documents and statements are enough, without more, to show gross misconduct
/// @param leavingIsUrgent it is in the public interest that the person ceases to be an officer without delay
/// @param bars what stands in the way in a matter under the Police Reform Act
/// @param inappropriateNow the conditions are met but circumstances make it inappropriate at present
public record Certification(
        Trigger trigger, boolean evidenceSuffices, boolean leavingIsUrgent, Set<Bar> bars, boolean inappropriateNow) {

    /// Copies the set.
    public Certification {
        bars = Set.copyOf(bars);
    }
}
