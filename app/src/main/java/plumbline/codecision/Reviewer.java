package plumbline.codecision;

import java.util.UUID;
import plumbline.law.vetting.twokey.Standing;
import plumbline.law.vetting.twokey.Term;

/// Somebody on the outside roster, as last recorded.
///
/// @param vettedBy who cleared the reviewer; empty while nobody has
public record Reviewer(
        UUID reviewerId,
        UUID accountId,
        Part part,
        String name,
        String organisation,
        Standing standing,
        String vettedBy,
        Term term) {

    /// What somebody on the roster is for.
    public enum Part {
        /// Gives an opinion from outside.
        REVIEWER,
        /// Another force's vetting authority, for cases that the force may not decide itself.
        HOST_AUTHORITY
    }
}
