package plumbline.parameters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.clock.Force;
import plumbline.law.conduct.Parameter;
import plumbline.law.conduct.ParameterDecision;
import plumbline.web.DateParts;
import plumbline.web.NotFound;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// The form of a decision, as it was sent, right or wrong.
record DecisionForm(MultiValueMap<String, String> fields) {

    /// The form as it is first shown, with the value in use.
    static DecisionForm on(Parameter parameter, LocalDate today) {
        var form = new DecisionForm(new LinkedMultiValueMap<>());
        form.fields.add("decisionId", UUID.randomUUID().toString());
        form.fields.add("value", parameter.value());
        form.put("decided", today);
        return form;
    }

    @Nullable
    String text(String name) {
        return fields.getFirst(name);
    }

    DateParts date(String name) {
        return new DateParts(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    UUID id() {
        try {
            return UUID.fromString(Typed.text(text("decisionId")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    /// The decision that was entered; empty, with the problems told, where it is not whole.
    Optional<ParameterDecision> wanted(Parameter parameter, LocalDate today, Problems problems) {
        var value = required("value", 20, "Enter " + parameter.allowed().words(), problems);
        var mark = mark(parameter);
        if (mark.isEmpty()) {
            problems.add("mark", "Choose whether counsel has read the text");
        }
        var by = required("by", 120, "Enter who decided, such as the chief constable", problems);
        var on = date("decided").date().filter(day -> !day.isAfter(today));
        if (on.isEmpty()) {
            problems.add("decided", "Enter the day of the decision, not later than today");
        }
        var reason = required("reason", 2000, "Enter why it was so decided", problems);
        var instrument =
                required("instrument", 300, "Enter what it rests on, such as counsel's advice and its date", problems);
        var provision = limited("provision", 200, problems);
        var note = limited("note", 1000, problems);
        var review = date("review").date().filter(day -> day.isAfter(today));
        if (review.isEmpty()) {
            problems.add("review", "Enter the day by which it must be looked at again, later than today");
        }
        return problems.any()
                ? Optional.empty()
                : Optional.of(new ParameterDecision(
                        parameter.id(),
                        value,
                        clause(reason),
                        new Citation(instrument, provision, mark.orElseThrow(), note),
                        by,
                        on.orElseThrow(),
                        review.orElseThrow()));
    }

    /// Whether what the decision rests on was read. A policy or target is what the force says it is; only of law can
    /// somebody say that the text is still to be read.
    private Optional<Mark> mark(Parameter parameter) {
        return parameter.force() == Force.STATUTORY
                ? Arrays.stream(Mark.values())
                        .filter(mark -> mark.name().equals(text("mark")))
                        .findAny()
                : Optional.of(Mark.CONFIRMED);
    }

    /// Such as fits after "because", within a sentence.
    private static String clause(String reason) {
        var open = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return open.toLowerCase(Locale.UK).startsWith("because ") ? open.substring("because ".length()) : open;
    }

    private String required(String field, int most, String remedy, Problems problems) {
        problems.require(field, text(field), remedy);
        return limited(field, most, problems);
    }

    private String limited(String field, int most, Problems problems) {
        var typed = Typed.text(text(field));
        if (typed.length() > most) {
            problems.add(field, "Enter at most " + most + " characters");
        }
        return typed;
    }

    private void put(String name, LocalDate date) {
        var parts = DateParts.of(date);
        fields.add(name + "-day", parts.day());
        fields.add(name + "-month", parts.month());
        fields.add(name + "-year", parts.year());
    }
}
