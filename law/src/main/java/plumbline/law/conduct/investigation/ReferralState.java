package plumbline.law.conduct.investigation;

/// Where a matter stands with the IOPC.
public enum ReferralState {
    /// The criteria have not been answered, or not again since an arrest.
    NOT_ASSESSED,
    /// No criterion is met and nothing was referred.
    NOT_REQUIRED,
    /// A criterion is met and the matter is not referred.
    OUTSTANDING,
    /// It was referred or called in, and the Director General has not returned it.
    REFERRED
}
