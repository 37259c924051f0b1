package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;

/// A version of the conduct regulations, as dated data.
///
/// The dates are those between which an allegation must have come to attention for the set to be the ordinary
/// choice; [RuleSets] knows the exceptions.
public enum RuleSet {
    RS_2012(
            "RS-2012",
            "2012 Regulations",
            "The rules before the 2020 reform.",
            LocalDate.of(2012, 11, 22),
            LocalDate.of(2020, 1, 31),
            Citation.confirmed(
                    Instruments.COMPLAINTS_2020, "reg 2", "transitional: a matter known before 1 February 2020 stays")),
    RS_2020(
            "RS-2020",
            "2020 Regulations",
            "The 2020 Regulations before the 2025 amendments: no statutory default of dismissal.",
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2025, 5, 27),
            Citation.confirmed(Instruments.CONDUCT_2020, "", "in force 1 February 2020")),
    RS_2020_2024_PANEL(
            "RS-2020-2024-PANEL",
            "2020 Regulations, 2024 panel",
            "As RS-2020, but the hearing is chaired by the chief officer or a delegate, with two independent members.",
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2025, 5, 27),
            Citation.unconfirmed(
                    Instruments.CONDUCT_2024,
                    "reg 3",
                    "composition read, in force 7 May 2024; the transitional test for panels already formed was not read")),
    RS_2025(
            "RS-2025",
            "2020 Regulations as amended in 2025",
            "Dismissal is the default for gross misconduct; disciplinary action is compulsory once misconduct is found.",
            LocalDate.of(2025, 5, 28),
            LocalDate.of(2026, 7, 12),
            Citation.confirmed(Instruments.AMENDMENT_2025, "reg 64(1)", "in force 28 May 2025")),
    RS_2025_FORMER_AMH(
            "RS-2025-FORMER-AMH",
            "2020 Regulations with the 2025 rule for former officers",
            "As RS-2020, but an accelerated hearing is the presumed route for the former officer.",
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2025, 5, 27),
            Citation.confirmed(
                    Instruments.AMENDMENT_2025,
                    "reg 64(3)",
                    "applies if no notice under reg 30(1) or reg 51(1) was given before 28 May 2025")),
    RS_2026(
            "RS-2026",
            "2020 Regulations as amended in 2026",
            "As RS-2025, with the new rules on suspension: a duty to suspend in defined cases, a decision clock and a longer"
                    + " review interval.",
            LocalDate.of(2026, 7, 13),
            null,
            Citation.unconfirmed(
                    Instruments.AMENDMENT_2026,
                    "",
                    "in force 13 July 2026; known from two professional summaries, the instrument itself was not read"));

    private final String id;
    private final String title;
    private final String meaning;
    private final LocalDate from;
    private final @Nullable LocalDate to;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    RuleSet(String id, String title, String meaning, LocalDate from, @Nullable LocalDate to, Citation citation) {
        this.id = id;
        this.title = title;
        this.meaning = meaning;
        this.from = from;
        this.to = to;
        this.citation = citation;
    }

    /// The short name, such as "RS-2025".
    public String id() {
        return id;
    }

    /// A name in words.
    public String title() {
        return title;
    }

    /// What is particular to it, in a sentence.
    public String meaning() {
        return meaning;
    }

    /// The first day on which an allegation that comes to attention falls under it.
    public LocalDate from() {
        return from;
    }

    /// The last such day; empty while it is the law of today.
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    /// Where it comes from, and whether that was read.
    public Citation citation() {
        return citation;
    }

    /// Whether it contains the general amendments of 28 May 2025: dismissal by default, compulsory action,
    /// acting rank.
    public boolean isAmended2025() {
        return switch (this) {
            case RS_2012, RS_2020, RS_2020_2024_PANEL, RS_2025_FORMER_AMH -> false;
            case RS_2025, RS_2026 -> true;
        };
    }

    /// Whether it contains the amendments of 13 July 2026: the duty to suspend.
    public boolean isAmended2026() {
        return switch (this) {
            case RS_2012, RS_2020, RS_2020_2024_PANEL, RS_2025, RS_2025_FORMER_AMH -> false;
            case RS_2026 -> true;
        };
    }

    /// Whether an accelerated hearing is the presumed route for a former officer.
    public boolean presumesAcceleratedHearing() {
        return isAmended2025() || this == RS_2025_FORMER_AMH;
    }
}
