package plumbline.law.conduct.chat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.law.clock.London;

/// Whether a person could see a message.
///
/// To be in the group is not to have seen: membership carries an inference and no more, and the absence of a
/// receipt proves nothing.
public sealed interface Visibility {

    /// Why, in a sentence.
    String reason();

    /// The person was a member, or a recipient, when it was sent.
    record AsMember(String reason) implements Visibility {}

    /// The person was not, but is shown to have seen it.
    record ShownOtherwise(String reason) implements Visibility {}

    /// The person was not, and nothing shows that the person saw it.
    record NotShown(String reason) implements Visibility {}

    /// It depends on which moment the displayed time means.
    record DependsOnTime(String reason) implements Visibility {}

    /// Whether this person could see this message of the group.
    static Visibility of(Message message, ChatGroup group, String person, Set<Evidence> evidence) {
        if (message.sender().equals(person) || message.recipients().contains(person)) {
            return new AsMember(person + " sent or received the message.");
        }
        List<Instant> moments = message.sent().candidates();
        long within = moments.stream()
                .filter(at -> group.membershipsOf(person).stream().anyMatch(membership -> membership.includes(at)))
                .count();
        if (!moments.isEmpty() && within == moments.size()) {
            return new AsMember(person + " was a member when the message was sent.");
        }
        if (!evidence.isEmpty()) {
            return new ShownOtherwise(person + " is not known to have been a member when it was sent, but "
                    + evidence.stream().sorted().map(Evidence::label).collect(Collectors.joining(", and ")) + ".");
        }
        if (within > 0) {
            return new DependsOnTime("The displayed time can mean "
                    + moments.stream().map(Instant::toString).collect(Collectors.joining(" or ")) + "; " + person
                    + " was a member at one of them and not at the other.");
        }
        return new NotShown(person + " was not a member when the message was sent" + day(moments)
                + ", and nothing shows that earlier history was shared, quoted or scrolled.");
    }

    private static String day(List<Instant> moments) {
        return moments.isEmpty() ? "" : " on " + London.words(London.day(moments.getFirst()));
    }
}
