/// The outside organisation's own small application: its people make their passkeys here, and sign here what they read
/// here. It has no database, no accounts and nothing but the Java platform and the ledger's library under it, so that
/// the organisation can read all of it.
module plumbline.reviewer {
    requires static org.jspecify;
    requires plumbline.ledger;
    requires jdk.httpserver;

    exports plumbline.reviewer;
}
