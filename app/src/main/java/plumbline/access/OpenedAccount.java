package plumbline.access;

import java.util.UUID;

/// What came of asking for an account.
public sealed interface OpenedAccount {
    /// The account exists and waits for its holder to choose a password.
    record Opened(UUID accountId) implements OpenedAccount {}

    /// Nothing was opened.
    ///
    /// @param field the question of the form that it is about
    /// @param reason the words for the form
    record Refused(String field, String reason) implements OpenedAccount {}
}
