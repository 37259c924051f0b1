package plumbline.law.conduct.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Instruments;

/// The time during which a person served.
///
/// @param from the first day
/// @param to the last day; null if the person still serves
public record Service(LocalDate from, @Nullable LocalDate to) {

    private static final Citation SCOPE = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 4", "the regulations reach conduct while serving, not before or after");

    /// Whether a message sent then can be conduct under the regulations; if its time is ambiguous, on each
    /// reading.
    public Verdict reaches(SentAt sent) {
        List<LocalDate> days = sent.candidates().stream().map(London::day).toList();
        LocalDate last = to;
        for (LocalDate day : days) {
            if (day.isBefore(from) || (last != null && day.isAfter(last))) {
                return Verdict.refused(
                        "SCOPE",
                        "The message was sent on " + London.words(day) + ", outside the person's service.",
                        "Nothing under the conduct regulations; criminal law and vetting may reach it.",
                        SCOPE);
            }
        }
        return Verdict.allowed();
    }
}
