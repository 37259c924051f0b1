package plumbline.forms;

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
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// A record in words: each question with its answer, in the order of the form. What was left open is left out. Of
/// several things of a kind each has its line.
public final class Told {
    private final RecordForm<?> form;
    private final Map<UUID, String> names;

    private Told(RecordForm<?> form, Map<UUID, String> names) {
        this.form = form;
        this.names = names;
    }

    /// @param names the people behind identities; what a page offered is told where it is named here too
    public static List<SummaryRow> of(RecordForm<?> form, Object particulars, Map<UUID, String> names) {
        return new Told(form, names).rows(particulars);
    }

    private List<SummaryRow> rows(Object particulars) {
        var rows = new ArrayList<SummaryRow>();
        for (var component : particulars.getClass().getRecordComponents()) {
            var value = RecordForm.value(component, particulars);
            if (!form.isOffered(component) || value instanceof UUID id && names.containsKey(id)) {
                var words = words(value);
                if (!words.isEmpty()) {
                    rows.add(SummaryRow.of(form.question(component.getName()), words));
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
            case Collection<?> several ->
                several.stream()
                        .map(this::words)
                        .collect(Collectors.joining(several.stream().anyMatch(Record.class::isInstance) ? "\n" : "; "));
            case Record part -> rows(part).stream().map(Told::line).collect(Collectors.joining(" · "));
            default -> throw new IllegalStateException("no words for " + value.getClass());
        };
    }

    private static String line(SummaryRow row) {
        return row.key() + (row.key().endsWith("?") ? " " : ": ") + row.text();
    }
}
