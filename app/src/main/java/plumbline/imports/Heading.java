package plumbline.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which column of a file is which of ours.
///
/// @param labels our label by the place in the row
/// @param notes what was taken for what, and what is not used
record Heading(Map<Integer, String> labels, List<String> notes, List<String> missing) {
    static Heading of(List<String> first, List<Column> columns) {
        var labels = new LinkedHashMap<Integer, String>();
        var notes = new ArrayList<String>();
        var unused = new ArrayList<String>();
        for (int place = 0; place < first.size(); place++) {
            var heading = first.get(place);
            var column = columns.stream().filter(one -> one.isCalled(heading)).findFirst();
            if (column.isPresent() && !labels.containsValue(column.get().label())) {
                labels.put(place, column.get().label());
                if (!heading.equals(column.get().label())) {
                    notes.add("“" + heading + "” was taken for “" + column.get().label() + "”");
                }
            } else if (!heading.isEmpty()) {
                unused.add(heading);
            }
        }
        if (!unused.isEmpty()) {
            notes.add("Not used: " + String.join(", ", unused));
        }
        var missing = columns.stream()
                .filter(column -> column.required() && !labels.containsValue(column.label()))
                .map(Column::label)
                .toList();
        return new Heading(labels, List.copyOf(notes), missing);
    }

    Row row(long line, List<String> cells) {
        var values = new HashMap<String, String>();
        labels.forEach((place, label) -> {
            if (place < cells.size() && !cells.get(place).isEmpty()) {
                values.put(label, cells.get(place));
            }
        });
        return new Row(line, values);
    }
}
