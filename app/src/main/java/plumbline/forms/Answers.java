package plumbline.forms;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import plumbline.web.DateParts;
import plumbline.web.MomentParts;
import plumbline.web.NotFound;

/// The answers of a form as they were sent, right or wrong.
public record Answers(MultiValueMap<String, String> sent) {
    /// More repetitions of a group than any form needs; what is beyond was not sent by a form of ours.
    private static final int MOST_ROWS = 40;

    public @Nullable String text(String name) {
        return sent.getFirst(name);
    }

    public Set<String> chosen(String name) {
        return Set.copyOf(sent.getOrDefault(name, List.of()));
    }

    public DateParts date(String name) {
        return new DateParts(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    public MomentParts moment(String name) {
        return new MomentParts(name, date(name), text(name + "Time"));
    }

    /// How many repetitions of a group were sent; at least one is shown.
    public int rows(String group) {
        var count = text(group + "-rows");
        try {
            return Math.clamp(Integer.parseInt(count == null ? "1" : count), 1, MOST_ROWS);
        } catch (NumberFormatException notOurs) {
            return 1;
        }
    }

    /// An identity that the empty form carried, so that a form sent twice records once.
    ///
    /// @throws NotFound where no form of ours was sent
    public UUID id(String name) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text(name), ""));
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    /// The same, of a form that need not carry one.
    public @Nullable UUID idIfAny(String name) {
        return text(name) == null ? null : id(name);
    }

    /// The same answers with room for one more of a group.
    public Answers withOneMore(String group) {
        var more = new LinkedMultiValueMap<>(sent);
        more.set(group + "-rows", Integer.toString(Math.min(rows(group) + 1, MOST_ROWS)));
        return new Answers(more);
    }

    /// Whether anything was entered under a name that begins so.
    public boolean any(String prefix) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(value -> value != null && !value.isBlank()));
    }
}
