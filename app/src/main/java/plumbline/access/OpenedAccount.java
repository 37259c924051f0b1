package plumbline.access;

import java.util.UUID;

/// What came of asking for an account.
public sealed interface OpenedAccount {
    /// The account exists and waits for its holder to choose a password.
    record Opened(UUID accountId) implements OpenedAccount {}

    /// Nothing was opened; the words are for the form.
    record Refused(String reason) implements OpenedAccount {}
}
