package plumbline.ledger.certificate;

/// On what a decision rests (vetting specification 4.8.3 and 4.8.5).
public enum Basis {
    /// The opinions of both sides, taken together by the table.
    COMBINED,

    /// An appeal panel, which alone can open a door that one side closed.
    APPEAL,

    /// The chief officer's own departure from what the outside reviewers said.
    DEPARTURE
}
