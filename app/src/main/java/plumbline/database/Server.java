package plumbline.database;

/// Where the database is and who speaks to it.
///
/// Three roles, so that the running application can neither change the schema nor rewrite the ledger's state: `owner`
/// migrates, `app` serves requests, `sequencer` alone advances the ledger.
///
/// @param url a JDBC address, `jdbc:postgresql://host:port/database`
public record Server(String url, Login owner, Login app, Login sequencer) {}
