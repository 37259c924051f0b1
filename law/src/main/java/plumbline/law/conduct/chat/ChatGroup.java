package plumbline.law.conduct.chat;

import java.util.List;

/// A chat group with who was in it and what was said.
///
/// @param name as it is called in the matter
public record ChatGroup(String name, List<Membership> memberships, List<Message> messages) {

    /// Copies the lists.
    public ChatGroup {
        memberships = List.copyOf(memberships);
        messages = List.copyOf(messages);
    }

    /// Whether the person is or was a member.
    public boolean hadMember(String person) {
        return memberships.stream().anyMatch(membership -> membership.person().equals(person));
    }

    /// Whether the person sent or received a message.
    public boolean reached(String person) {
        return messages.stream()
                .anyMatch(message ->
                        message.sender().equals(person) || message.recipients().contains(person));
    }

    /// Whether the person is named in a message.
    public boolean names(String person) {
        return messages.stream().anyMatch(message -> message.named().contains(person));
    }

    /// The times during which the person was a member.
    public List<Membership> membershipsOf(String person) {
        return memberships.stream()
                .filter(membership -> membership.person().equals(person))
                .toList();
    }
}
