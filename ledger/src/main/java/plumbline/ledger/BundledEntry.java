package plumbline.ledger;

/// What a bundle shows for one entry of the log.
public sealed interface BundledEntry permits Fact, MissingFact {

    /// Index of the entry in the log.
    long index();
}
