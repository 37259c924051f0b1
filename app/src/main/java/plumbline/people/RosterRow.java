package plumbline.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import plumbline.imports.CsvTable;

/// One row of a roster.
///
/// @param line its place in the file, from 1
/// @param cells empty where the row is no line of a table
record RosterRow(int line, String text, Optional<List<String>> cells) {
    private static final int CELLS = 7;

    RosterRow(int line, String text) {
        this(line, text, CsvTable.line(text));
    }

    /// What comes of it.
    sealed interface Read {
        record Understood(Duty duty) implements Read {}

        record NotUnderstood(String reason) implements Read {}
    }

    /// Every service number that it names.
    Stream<String> numbers() {
        return cells.filter(all -> all.size() == CELLS).stream()
                .flatMap(all -> Stream.concat(Stream.of(all.getFirst()), together(all.getLast())));
    }

    private static Stream<String> together(String cell) {
        return Arrays.stream(cell.split("[;\\s]+")).filter(number -> !number.isEmpty());
    }

    /// @param people of the register, by service number
    Read read(Map<String, List<Person>> people) {
        return cells.map(all -> read(all, people))
                .orElseGet(() ->
                        new Read.NotUnderstood("A quotation mark is opened and not closed, or stands where none may."));
    }

    private static Read read(List<String> cells, Map<String, List<Person>> people) {
        if (cells.size() != CELLS) {
            return new Read.NotUnderstood(
                    "It has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " and not " + CELLS + ".");
        }
        var reasons = new ArrayList<String>();
        var person = person(cells.getFirst(), people, reasons);
        var on = date(cells.get(1), reasons);
        var starts = time("start", cells.get(2), reasons);
        var ends = time("end", cells.get(3), reasons);
        needed("place", cells.get(4), Duty.LONGEST_PLACE, reasons);
        needed("duty", cells.get(5), Duty.LONGEST_KIND, reasons);
        var with = together(cells.getLast())
                .flatMap(number -> person(number, people, reasons).stream())
                .toList();
        if (!reasons.isEmpty()) {
            return new Read.NotUnderstood(String.join(" ", reasons));
        }
        return new Read.Understood(
                duty(person.orElseThrow(), on.orElseThrow(), starts.orElseThrow(), ends.orElseThrow(), cells, with));
    }

    /// The same person has one duty that starts at the same moment: brought again, it is the same duty.
    private static Duty duty(
            UUID person, LocalDate on, LocalTime starts, LocalTime ends, List<String> cells, List<UUID> with) {
        var key = person + "/" + on.atTime(starts);
        return new Duty(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                person,
                on,
                starts,
                ends,
                cells.get(4),
                cells.get(5),
                with);
    }

    private static Optional<UUID> person(String number, Map<String, List<Person>> people, List<String> reasons) {
        var found = people.getOrDefault(number, List.of());
        if (found.size() != 1) {
            reasons.add(
                    found.isEmpty()
                            ? "Nobody in the register has the number \"" + number + "\"."
                            : found.size() + " people in the register have the number \"" + number + "\".");
            return Optional.empty();
        }
        return Optional.of(found.getFirst().personId());
    }

    private static Optional<LocalDate> date(String cell, List<String> reasons) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException wrong) {
            reasons.add("\"" + cell + "\" is no date such as 2026-11-30.");
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String name, String cell, List<String> reasons) {
        try {
            return Optional.of(LocalTime.parse(cell));
        } catch (DateTimeParseException wrong) {
            reasons.add("The " + name + " \"" + cell + "\" is no time such as 07:00.");
            return Optional.empty();
        }
    }

    private static void needed(String name, String cell, int longest, List<String> reasons) {
        if (cell.isEmpty() || cell.length() > longest) {
            reasons.add(
                    cell.isEmpty()
                            ? "The " + name + " is missing."
                            : "The " + name + " has more than " + longest + " characters.");
        }
    }
}
