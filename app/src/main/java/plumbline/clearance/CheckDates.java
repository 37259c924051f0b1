package plumbline.clearance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.law.vetting.level.Check;

/// The days of checks as the database keeps them: `{"PNC": "2021-03-04"}`.
final class CheckDates {
    private static final Pattern ONE = Pattern.compile("\"([A-Z0-9_]+)\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})\"");

    private CheckDates() {}

    static String write(Map<Check, LocalDate> checks) {
        return new TreeMap<>(checks)
                .entrySet().stream()
                        .map(check -> "\"" + check.getKey() + "\": \"" + check.getValue() + "\"")
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    static Map<Check, LocalDate> read(String json) {
        var checks = new EnumMap<Check, LocalDate>(Check.class);
        var one = ONE.matcher(json);
        while (one.find()) {
            checks.put(Check.valueOf(one.group(1)), LocalDate.parse(one.group(2)));
        }
        return checks;
    }
}
