package plumbline.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Field;
import plumbline.forms.RecordForm;
import plumbline.law.lane.StepKind;
import plumbline.web.Choice;
import plumbline.web.Dates;

/// The courses that run side by side in a file, such as two criminal strands, or proceedings that followed others: what
/// a form offers where it asks which of them is meant.
final class Threads {
    /// Steps that may begin a course of their own.
    private static final Set<StepKind> BEGINNINGS = EnumSet.of(
            StepKind.CRIME_ASSESSED,
            StepKind.CRIME_REPORTED,
            StepKind.CRIMINAL_INVESTIGATION_OPENED,
            StepKind.ARRESTED,
            StepKind.STRAND_SPLIT,
            StepKind.PROCEEDINGS_REFERRED,
            StepKind.RESTRICTION_DRAFTED,
            StepKind.NOTICE_DRAFTED,
            StepKind.PUBLICATION_PREPARED,
            StepKind.HOLD_PLACED,
            StepKind.REPORTING_RESTRICTED);

    private final Map<String, Map<UUID, String>> begun = new LinkedHashMap<>();

    private Threads() {}

    static Threads of(OpenFile open) {
        var threads = new Threads();
        open.steps().forEach(threads::add);
        return threads;
    }

    private void add(RecordedStep recorded) {
        var step = recorded.taken().step();
        var form = StepForms.of(step.kind());
        for (var component : step.getClass().getRecordComponents()) {
            if (form.isOffered(component) && RecordForm.value(component, step) instanceof UUID id) {
                begun.computeIfAbsent(key(step.kind(), component.getName()), _ -> new LinkedHashMap<>())
                        .putIfAbsent(
                                id,
                                step.kind().label() + ", "
                                        + Dates.date(recorded.taken().day()));
            }
        }
    }

    /// What can be chosen; a course that the step begins has an identity already, so that a form sent twice begins one.
    List<Choice> choices(StepKind kind, Field field, @Nullable String sent) {
        var known = begun.getOrDefault(key(kind, field.name()), Map.of());
        var choices = new ArrayList<Choice>();
        known.forEach((id, label) -> choices.add(Choice.of(id.toString(), "Begun with: " + label)));
        if (BEGINNINGS.contains(kind)) {
            var fresh = sent == null
                            || choices.stream()
                                    .anyMatch(choice -> choice.value().equals(sent))
                    ? UUID.randomUUID().toString()
                    : sent;
            choices.addFirst(Choice.of(fresh, "A new one"));
        }
        return choices;
    }

    /// Restrictions of duty and of reporting are called alike and are not the same; a publication is the same wherever
    /// a step speaks of it, and what strands are merged into is a strand.
    private static String key(StepKind kind, String name) {
        return switch (name) {
            case "publication" -> name;
            case "into" -> key(kind, "strand");
            default -> kind.lane() + "/" + name;
        };
    }
}
