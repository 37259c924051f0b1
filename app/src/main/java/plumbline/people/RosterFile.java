package plumbline.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A roster as a table with commas between the cells, read row by row: every row is understood or rejected.
///
/// Its first line names the columns: who is on duty (the service number), the day, the start, the end, the place, the
/// kind of duty, and the numbers of those who do it together.
///
/// @param rows how many it has below its first line; blank lines are none
public record RosterFile(int rows, List<Duty> understood, List<Rejected> rejected) {
    static final String COLUMNS = "number,date,start,end,place,duty,with";

    public RosterFile {
        understood = List.copyOf(understood);
        rejected = List.copyOf(rejected);
        if (rows != understood.size() + rejected.size()) {
            throw new IllegalStateException("the rows of a roster do not balance");
        }
    }

    /// A row that is not understood.
    ///
    /// @param line its place in the file, from 1
    public record Rejected(int line, String row, String reason) {}

    /// @param register finds the people who have these service numbers
    static RosterFile read(String text, Function<Collection<String>, List<Person>> register) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        var named = !lines.isEmpty()
                && lines.getFirst().replaceAll("\\s", "").toLowerCase(Locale.UK).equals(COLUMNS);
        var rows = new ArrayList<RosterRow>();
        for (int line = named ? 2 : 1; line <= lines.size(); line++) {
            if (!lines.get(line - 1).isBlank()) {
                rows.add(new RosterRow(line, lines.get(line - 1)));
            }
        }
        return named ? read(rows, register) : withoutColumns(rows);
    }

    private static RosterFile read(List<RosterRow> rows, Function<Collection<String>, List<Person>> register) {
        Set<String> numbers = rows.stream().flatMap(RosterRow::numbers).collect(Collectors.toSet());
        var people = register.apply(numbers).stream().collect(Collectors.groupingBy(Person::serviceNumber));
        var understood = new ArrayList<Duty>();
        var rejected = new ArrayList<Rejected>();
        for (var row : rows) {
            switch (row.read(people)) {
                case RosterRow.Read.Understood(var duty) -> understood.add(duty);
                case RosterRow.Read.NotUnderstood(var reason) ->
                    rejected.add(new Rejected(row.line(), row.text(), reason));
            }
        }
        return new RosterFile(rows.size(), understood, rejected);
    }

    private static RosterFile withoutColumns(List<RosterRow> rows) {
        return new RosterFile(
                rows.size(),
                List.of(),
                rows.stream()
                        .map(row -> new Rejected(
                                row.line(), row.text(), "The first line does not name the columns: " + COLUMNS + "."))
                        .toList());
    }
}
