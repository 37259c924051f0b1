package plumbline.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.web.Choice;
import plumbline.web.DateParts;
import plumbline.web.NotFound;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// The form that raises an allegation or corrects one, as it was sent, right or wrong.
record AllegationForm(MultiValueMap<String, String> fields) {

    /// The choice that says that no referral criterion applies, so that silence is never an answer.
    static final String NONE = "none";

    /// The form filled with what an allegation says.
    static AllegationForm of(RaiseAllegation facts) {
        var form = new AllegationForm(new LinkedMultiValueMap<>());
        form.fields.add("kind", facts.kind().name());
        form.fields.add("description", facts.description());
        facts.standards().forEach(one -> form.fields.add("standard", Integer.toString(one.number())));
        facts.criteriaMet().forEach(one -> form.fields.add("criterion", one.name()));
        if (facts.criteriaMet().isEmpty()) {
            form.fields.add("criterion", NONE);
        }
        form.fields.add("gross", facts.grossMisconductAlleged() ? "yes" : "no");
        form.put("behaviourFrom", facts.behaviourFrom());
        form.put("behaviourTo", facts.behaviourTo());
        form.put("attention", facts.attentionOn());
        form.put("referralClear", facts.referralClearOn());
        form.put("tied", facts.tiedToAttentionOn());
        return form;
    }

    /// Fills in a date; null leaves it empty.
    void put(String name, @Nullable LocalDate date) {
        if (date != null) {
            var parts = DateParts.of(date);
            fields.add(name + "-day", parts.day());
            fields.add(name + "-month", parts.month());
            fields.add(name + "-year", parts.year());
        }
    }

    @Nullable
    String text(String name) {
        return fields.getFirst(name);
    }

    List<String> chosen(String name) {
        return fields.getOrDefault(name, List.of());
    }

    DateParts date(String name) {
        return new DateParts(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    /// An id that we chose with the form, so that a form sent twice counts once.
    UUID id(String name) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text(name), ""));
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    List<CitedMessage> messages() {
        try {
            return chosen("message").stream().map(CitedMessage::parse).toList();
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    /// What the form asks for; empty, with the problems told, where it cannot be read.
    Optional<RaiseAllegation> wanted(
            UUID allegationId, UUID operationId, UUID personId, List<CitedMessage> messages, Problems problems) {
        if (text("kind") == null) {
            problems.add("kind", "Choose whether it came as a complaint");
        }
        problems.require("description", text("description"), "Describe the behaviour alleged, not the evidence for it");
        if (chosen("standard").isEmpty()) {
            problems.add("standard", "Choose at least one standard");
        }
        LocalDate from = optional("behaviourFrom", problems);
        LocalDate to = optional("behaviourTo", problems);
        LocalDate attention = optional("attention", problems);
        if (attention == null) {
            problems.add("attention", "Enter the day on which it came to attention, such as 27 3 2026");
        }
        if (chosen("criterion").isEmpty()) {
            problems.add("criterion", "Choose every criterion that is met, or \"None of these\"");
        }
        if (chosen("criterion").contains(NONE) && chosen("criterion").size() > 1) {
            problems.add("criterion", "Choose the criteria that are met, or \"None of these\", not both");
        }
        LocalDate clear = optional("referralClear", problems);
        LocalDate tied = optional("tied", problems);
        if (text("gross") == null) {
            problems.add("gross", "Choose whether it could amount to gross misconduct");
        }
        if (problems.any() || attention == null) {
            return Optional.empty();
        }
        return Optional.of(new RaiseAllegation(
                allegationId,
                operationId,
                personId,
                MatterKind.valueOf(Objects.requireNonNull(text("kind"))),
                Typed.text(text("description")),
                chosen("standard").stream()
                        .map(number -> Standard.of(Integer.parseInt(number)))
                        .collect(Collectors.toSet()),
                from,
                to,
                attention,
                criteria(),
                clear,
                tied,
                "yes".equals(text("gross")),
                messages));
    }

    static List<Choice> standardChoices() {
        return Stream.of(Standard.values())
                .map(standard -> Choice.of(Integer.toString(standard.number()), standard.label())
                        .hinting(standard.core()))
                .toList();
    }

    static List<Choice> criterionChoices() {
        return Stream.concat(
                        Stream.of(ReferralCriterion.values())
                                .map(criterion -> Choice.of(criterion.name(), criterion.label())
                                        .hinting(criterion.explanation())),
                        Stream.of(Choice.of(NONE, "None of these")))
                .toList();
    }

    private Set<ReferralCriterion> criteria() {
        return chosen("criterion").stream()
                .filter(letter -> !letter.equals(NONE))
                .map(ReferralCriterion::valueOf)
                .collect(Collectors.toSet());
    }

    private @Nullable LocalDate optional(String name, Problems problems) {
        var typed = date(name);
        if (typed.blank()) {
            return null;
        }
        if (typed.date().isEmpty()) {
            problems.add(name, "Enter a real date as day, month and year, such as 27 3 2026");
        }
        return typed.date().orElse(null);
    }
}
