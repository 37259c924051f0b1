package plumbline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// A step in words: each question with its answer, in the order of the form. What was left open is left out.
final class Told {
    private final StepKind kind;
    private final Map<UUID, String> names;

    private Told(StepKind kind, Map<UUID, String> names) {
        this.kind = kind;
        this.names = names;
    }

    static List<SummaryRow> of(Step step, Map<UUID, String> names) {
        return new Told(step.kind(), names).rows(step);
    }

    private List<SummaryRow> rows(Object particulars) {
        var rows = new ArrayList<SummaryRow>();
        for (var component : particulars.getClass().getRecordComponents()) {
            if (!StepShape.isThread(component)) {
                var words = words(StepShape.value(component, particulars));
                if (!words.isEmpty()) {
                    rows.add(SummaryRow.of(StepWords.question(kind, component.getName()), words));
                }
            }
        }
        return rows;
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "Yes" : "No";
            case String text -> text;
            case Number number -> number.toString();
            case LocalDate day -> Dates.date(day);
            case Instant at -> Dates.dateTime(at);
            case UUID id -> names.getOrDefault(id, id.toString());
            case Labelled word -> Labels.of(word);
            case Collection<?> several -> several.stream().map(this::words).collect(Collectors.joining("; "));
            case Record part ->
                rows(part).stream().map(row -> row.key() + " " + row.text()).collect(Collectors.joining(", "));
            default -> throw new IllegalStateException("no words for " + value.getClass());
        };
    }
}
