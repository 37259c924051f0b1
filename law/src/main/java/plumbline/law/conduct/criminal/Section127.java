package plumbline.law.conduct.criminal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.chat.SentAt;

/// Until when a message can be prosecuted under section 127: three years from sending, and six months from
/// evidence that the prosecutor thinks sufficient (GATE-36). Both run for each message by itself.
///
/// @param fromOffence three years from the day of sending
/// @param fromEvidence six months from sufficient evidence; empty until there is some
/// @param citation where both are written
public record Section127(Deadline fromOffence, Optional<Deadline> fromEvidence, Citation citation) {

    /// The clock that holds both times.
    public static final String CLOCK = "CLK-76";

    /// The limits for a message.
    ///
    /// @param clock the duty of [#CLOCK]
    /// @param sent when it was sent; if that is ambiguous, the earlier moment counts
    /// @param sufficient when the prosecutor had sufficient evidence; null if not yet
    /// @throws IllegalArgumentException if the time of sending never existed, or for another clock
    public static Section127 limits(Duty clock, SentAt sent, @Nullable Instant sufficient, WorkingDays workingDays) {
        if (!clock.clock().equals(CLOCK)) {
            throw new IllegalArgumentException(clock.clock() + " is not " + CLOCK);
        }
        if (sent.isImpossible()) {
            throw new IllegalArgumentException("the displayed time of sending never existed");
        }
        return new Section127(
                clock.ceiling(London.day(sent.candidates().getFirst()), workingDays),
                Optional.ofNullable(sufficient).map(at -> clock.deadline(clock.start(at), workingDays)),
                clock.timeCitation());
    }

    /// Whether a prosecution may still be begun at this moment.
    public Verdict prosecute(Instant now) {
        if (fromOffence.isOver(now)) {
            return passed("Three years from sending", fromOffence);
        }
        return fromEvidence
                .filter(limit -> limit.isOver(now))
                .map(limit -> passed("Six months from sufficient evidence", limit))
                .orElse(Verdict.allowed());
    }

    private Verdict passed(String which, Deadline limit) {
        return Verdict.refused(
                "GATE-36",
                which + " ended on " + London.words(limit.lastDay().orElseThrow()) + ".",
                "Nothing under this section; another offence without such a limit, or discipline.",
                citation);
    }
}
