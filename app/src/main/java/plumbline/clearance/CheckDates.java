package plumbline.clearance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.law.vetting.level.Check;

/// The days of checks as the database keeps them: `{"PNC": "2021-03-04"}`.
final class CheckDates {
    private CheckDates() {}

    static String write(Map<Check, LocalDate> checks) {
        return new TreeMap<>(checks)
                .entrySet().stream()
                        .map(check -> "\"" + check.getKey() + "\": \"" + check.getValue() + "\"")
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /// An evaluation reads millions of days: they are taken apart by hand, which is several times as fast as any
    /// format.
    static Map<Check, LocalDate> read(String json) {
        var checks = new EnumMap<Check, LocalDate>(Check.class);
        var between = json.split("\"", -1);
        for (int at = 1; at + 2 < between.length; at += 4) {
            checks.put(Check.valueOf(between[at]), day(between[at + 2]));
        }
        return checks;
    }

    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
