package plumbline.law.vetting.twokey;

/// Something between a reviewer and the person that keeps the reviewer off the case.
///
/// @param found how it came to light
/// @param words what it is, in a sentence that names nobody but the reviewer's own tie
public record Conflict(ConflictCode code, Found found, String words) {

    /// How a conflict came to light.
    public enum Found {
        /// In what is on record.
        DETECTED,
        /// The reviewer said so.
        DECLARED
    }
}
