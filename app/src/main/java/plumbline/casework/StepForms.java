package plumbline.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.forms.FormWords;
import plumbline.forms.RecordForm;
import plumbline.forms.Told;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import plumbline.web.SummaryRow;

/// The form of each kind of step.
final class StepForms {
    static final FormWords WORDS = FormWords.beside(StepForms.class);

    /// Components that name one of the courses that run side by side.
    private static final Set<String> THREADS =
            Set.of("strand", "into", "proceedings", "restriction", "notice", "publication", "hold");

    private StepForms() {}

    static RecordForm<? extends Step> of(StepKind kind) {
        return new RecordForm<>(kind.step(), kind.id(), WORDS, THREADS);
    }

    /// What a step says, in words.
    static List<SummaryRow> told(Step step, Map<UUID, String> names) {
        return Told.of(of(step.kind()), step, names);
    }

    /// The same name in the same operation is the same person.
    static UUID outsider(UUID operationId, String name) {
        var key = operationId + "/" + name.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
