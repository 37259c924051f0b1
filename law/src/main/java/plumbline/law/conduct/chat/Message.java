package plumbline.law.conduct.chat;

import java.util.Set;

/// One message, as far as the law asks.
///
/// @param id its reference
/// @param sent when, or what its displayed time can mean
/// @param sender who sent it
/// @param recipients who is known to have received it
/// @param named who is named in it
public record Message(String id, SentAt sent, String sender, Set<String> recipients, Set<String> named) {

    /// Copies the sets.
    public Message {
        recipients = Set.copyOf(recipients);
        named = Set.copyOf(named);
    }
}
