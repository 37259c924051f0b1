/// A tamper-evident log and its offline verifier.
module plumbline.ledger {
    requires static org.jspecify;

    exports plumbline.ledger;
    exports plumbline.ledger.certificate;
}
