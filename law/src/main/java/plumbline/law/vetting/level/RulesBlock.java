package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.law.Citation;
import plumbline.law.Mark;

/// One block of the rules' text: its heading, and its lines by their first word.
///
/// @param kind figure, level, check or matrix
/// @param name of what it is about; empty for the matrix
/// @param title what stands after the heading
record RulesBlock(String kind, String name, String title, Map<String, String> lines, Map<String, String> instruments) {

    private static final Pattern CITED =
            Pattern.compile("(.+?) \\| (\\S+)(?: (.+?))? \\| (confirmed|unconfirmed) \\| (.+)");
    private static final Pattern LAW = Pattern.compile("(\\S+)(?: (.+?))? \\| (confirmed|unconfirmed) \\| (.+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /// The same block from a later day, saying what differs.
    RulesBlock later() {
        return new RulesBlock(kind, name, title, new LinkedHashMap<>(lines), instruments);
    }

    LocalDate from() {
        return lines.containsKey("from") ? LocalDate.parse(lines.get("from")) : LocalDate.MIN;
    }

    boolean isOf(String otherKind, String otherName) {
        return kind.equals(otherKind) && name.equals(otherName);
    }

    /// The figure on a line; empty where the line is not there or says "none".
    Optional<Figure> figure(String line) {
        if (!lines.containsKey(line)) {
            return Optional.empty();
        }
        Matcher cited = cited(line);
        Matcher number = NUMBER.matcher(cited.group(1));
        return number.find()
                ? Optional.of(new Figure(Integer.parseInt(number.group()), cited.group(1), citation(cited, 2)))
                : Optional.empty();
    }

    Figure needed(String line) {
        return figure(line).orElseThrow(() -> wrong("no " + line));
    }

    /// The words of a line that is cited.
    String words(String line) {
        return cited(line).group(1);
    }

    Citation citation(String line) {
        return citation(cited(line), 2);
    }

    /// The law line, which holds a citation alone.
    Citation law() {
        Matcher law = LAW.matcher(lines.getOrDefault("law", ""));
        if (!law.matches()) {
            throw wrong("law");
        }
        return citation(law, 1);
    }

    private Matcher cited(String line) {
        Matcher cited = CITED.matcher(lines.getOrDefault(line, ""));
        if (!cited.matches()) {
            throw wrong(line);
        }
        return cited;
    }

    private Citation citation(Matcher matcher, int first) {
        String instrument = instruments.get(matcher.group(first));
        if (instrument == null) {
            throw wrong("an instrument that is not listed: " + matcher.group(first));
        }
        String provision = matcher.group(first + 1);
        return new Citation(
                instrument,
                provision == null ? "" : provision,
                "confirmed".equals(matcher.group(first + 2)) ? Mark.CONFIRMED : Mark.UNCONFIRMED,
                matcher.group(first + 3));
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException("the rules of vetting, [" + kind + " " + name + "]: " + what);
    }
}
