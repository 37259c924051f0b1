package plumbline.ledger.certificate;

/// What binds a force to the outside reviewers (vetting specification 4.8.5).
public enum LegalMode {
    /// Nothing: the chief officer reads their opinion and decides.
    ADVISORY,

    /// A published policy not to grant without their concurrence, with a narrow power to depart from it.
    UNDERTAKING,

    /// The law: without their concurrence there is no clearance, and no departure.
    STATUTORY
}
