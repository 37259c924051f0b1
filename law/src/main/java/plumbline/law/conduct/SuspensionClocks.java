package plumbline.law.conduct;

import java.time.Instant;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Force;
import plumbline.law.clock.From;
import plumbline.law.clock.Period;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;

/// The clocks of suspension that changed on 13 July 2026: when it must be decided, and when it must be reviewed.
public final class SuspensionClocks {

    private static final String NO_EXTENSION = "No power to extend it is known.";

    private static final Duty DECISION = duty(
            "suspension-decision",
            "11B",
            "Decide on suspension",
            new Period.WorkingDaysAfter(3),
            Citation.unconfirmed(
                    Instruments.AMENDMENT_2026,
                    "reg 11B",
                    "from one professional summary; the instrument was not read"));

    private static final Duty REVIEW = duty(
            "suspension-first-review",
            "CLK-14",
            "Review the suspension",
            new Period.Weeks(4, From.NEXT_WORKING_DAY),
            Citation.unconfirmed(Instruments.CONDUCT_2020, "reg 11(8)", "from memory and from the 2012 text"));

    private static final Duty REVIEW_2026 = duty(
            "suspension-first-review",
            "CLK-14",
            "Review the suspension",
            new Period.Weeks(12, From.NEXT_WORKING_DAY),
            Citation.unconfirmed(
                    Instruments.AMENDMENT_2026,
                    "reg 11",
                    "twelve weeks from one professional summary; the pattern is assumed to be that of the old four weeks"));

    private SuspensionClocks() {}

    /// The decision on suspension under RS-2026: three working days from when the officer is under criminal
    /// investigation
    /// **and** the conduct is assessed as gross misconduct, whichever comes second. Empty under older rules.
    public static Optional<Deadline> decision(
            RuleSet rules, Instant assessedAsGross, Instant criminalInvestigation, WorkingDays workingDays) {
        return switch (rules) {
            case RS_2012, RS_2020, RS_2020_2024_PANEL, RS_2025, RS_2025_FORMER_AMH -> Optional.empty();
            case RS_2026 -> {
                boolean severityLast = assessedAsGross.isAfter(criminalInvestigation);
                Start start = new Start(
                        "the conduct was assessed as gross misconduct and a criminal investigation was open, the "
                                + (severityLast ? "assessment" : "investigation") + " coming second",
                        severityLast ? assessedAsGross : criminalInvestigation);
                yield Optional.of(DECISION.deadline(start, workingDays));
            }
        };
    }

    /// The first scheduled review after a suspension: within four weeks, or twelve under RS-2026, beginning with the
    /// first
    /// working day after it.
    public static Deadline firstReview(RuleSet rules, Instant suspended, WorkingDays workingDays) {
        Duty duty = switch (rules) {
            case RS_2012, RS_2020, RS_2020_2024_PANEL, RS_2025, RS_2025_FORMER_AMH -> REVIEW;
            case RS_2026 -> REVIEW_2026;
        };
        return duty.deadline(new Start("the officer was suspended", suspended), workingDays);
    }

    private static Duty duty(String id, String clock, String title, Period period, Citation citation) {
        return new Duty(
                id,
                clock,
                title,
                "Appropriate authority",
                "see the citation",
                period,
                Force.STATUTORY,
                NO_EXTENSION,
                citation,
                citation,
                RuleSets.REFORM_2020,
                null);
    }
}
