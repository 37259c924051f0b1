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

/// One row of a roster.
///
/// @param line its place in the file, from 1
record RosterRow(int line, String text) {
    private static final int CELLS = 7;

    /// What comes of it.
    sealed interface Read {
        record Understood(Duty duty) implements Read {}

        record NotUnderstood(String reason) implements Read {}
    }

    /// Every service number that it names.
    Stream<String> numbers() {
        var cells = cells();
        return cells.size() == CELLS
                ? Stream.concat(Stream.of(cells.getFirst()), together(cells.getLast()))
                : Stream.of();
    }

    private static Stream<String> together(String cell) {
        return Arrays.stream(cell.split("[;\\s]+")).filter(number -> !number.isEmpty());
    }

    /// @param people of the register, by service number
    Read read(Map<String, List<Person>> people) {
        var cells = cells();
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

    /// The cells between the commas; a cell in quotation marks may hold commas, and two marks in it are one.
    private List<String> cells() {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (at == '"') {
                quoted = !quoted;
            } else if (at == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
