package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import plumbline.law.conduct.publication.HarmGround;

/// Something that is kept from the person when they are given the reasons.
///
/// @param about the finding that is kept back, wholly or in part
/// @param grounds of the harm test
/// @param necessity why it is necessary and proportionate to keep it back
/// @param gist what they are told instead; blank if nothing can be told
/// @param whyNoGist why nothing can be told; blank if there is a gist
/// @param reviewOn when it is asked again
public record Withholding(
        UUID about, Set<HarmGround> grounds, String necessity, String gist, String whyNoGist, LocalDate reviewOn) {

    /// Copies the set.
    public Withholding {
        grounds = Set.copyOf(grounds);
    }
}
