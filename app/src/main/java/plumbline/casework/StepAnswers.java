package plumbline.casework;

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

/// The answers of a step's form as they were sent, right or wrong.
record StepAnswers(MultiValueMap<String, String> sent) {
    /// More repetitions of a group than any form needs; what is beyond was not sent by a form of ours.
    private static final int MOST_ROWS = 40;

    @Nullable
    String text(String name) {
        return sent.getFirst(name);
    }

    Set<String> chosen(String name) {
        return Set.copyOf(sent.getOrDefault(name, List.of()));
    }

    DateParts date(String name) {
        return new DateParts(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    MomentParts moment(String name) {
        return new MomentParts(name, date(name), text(name + "Time"));
    }

    /// How many repetitions of a group were sent; at least one is shown.
    int rows(String group) {
        var count = text(group + "-rows");
        try {
            return Math.clamp(Integer.parseInt(count == null ? "1" : count), 1, MOST_ROWS);
        } catch (NumberFormatException notOurs) {
            return 1;
        }
    }

    /// The identity that the empty form gave the step, so that a form sent twice takes it once.
    UUID stepId() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text("stepId"), ""));
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    /// The step that this one is to stand in the place of, if any.
    @Nullable
    UUID corrects() {
        try {
            return text("corrects") == null ? null : UUID.fromString(text("corrects"));
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    /// The same answers with room for one more of a group.
    StepAnswers withOneMore(String group) {
        var more = new LinkedMultiValueMap<>(sent);
        more.set(group + "-rows", Integer.toString(Math.min(rows(group) + 1, MOST_ROWS)));
        return new StepAnswers(more);
    }

    /// Whether anything was entered under a name that begins so.
    boolean any(String prefix) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(value -> value != null && !value.isBlank()));
    }
}
