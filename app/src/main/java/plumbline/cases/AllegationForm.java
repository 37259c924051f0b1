package plumbline.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.web.DateParts;
import plumbline.web.MomentParts;
import plumbline.web.NotFound;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// The form that raises an allegation, as it was sent, right or wrong.
record AllegationForm(MultiValueMap<String, String> fields) {

    /// The choice that says that no referral criterion applies, so that silence is never an answer.
    static final String NONE = "none";

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

    MomentParts moment(String name) {
        return new MomentParts(name, date(name), text(name + "Time"));
    }

    /// Chosen by us with the empty form, so that a form sent twice raises one allegation.
    UUID allegationId() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text("allegationId"), ""));
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
    Optional<RaiseAllegation> wanted(UUID operationId, UUID personId, Problems problems) {
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
                allegationId(),
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
                messages()));
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
