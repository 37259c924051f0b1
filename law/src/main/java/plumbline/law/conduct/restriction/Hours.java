package plumbline.law.conduct.restriction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours of every day, such as those of a curfew; from 21:00 until 06:00 they run over midnight.
public record Hours(LocalTime from, LocalTime until) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2}[:.]\\d{2})\\s*(?:to|until|-|–)\\s*(\\d{1,2}[:.]\\d{2})");

    /// Hours as people write them: "21:00 to 06:00"; empty if these words are none.
    public static Optional<Hours> of(String words) {
        Matcher written = WRITTEN.matcher(words.strip());
        try {
            return written.matches()
                    ? Optional.of(new Hours(time(written.group(1)), time(written.group(2))))
                    : Optional.empty();
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String written) {
        String colon = written.replace('.', ':');
        return LocalTime.parse(colon.length() == 4 ? "0" + colon : colon);
    }

    /// Whether something from then until then falls into them, on whatever day.
    public boolean meet(LocalDateTime start, LocalDateTime end) {
        LocalDate last = end.toLocalDate();
        return start.toLocalDate()
                .minusDays(1)
                .datesUntil(last.plusDays(1))
                .anyMatch(day -> day.atTime(from).isBefore(end) && endAfter(day).isAfter(start));
    }

    private LocalDateTime endAfter(LocalDate day) {
        return (until.isAfter(from) ? day : day.plusDays(1)).atTime(until);
    }

    @Override
    public String toString() {
        return from + " to " + until;
    }
}
