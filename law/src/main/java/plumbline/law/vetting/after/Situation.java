package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.RuleSet;

/// What is open about a person and calls for a restriction meanwhile: the least that is ordered and who may lift it.
public enum Situation implements Labelled {
    CHARGED_LISTED(
            "charged with a listed offence or domestic abuse",
            Need.MANDATORY,
            EnumSet.of(Rung.SUSPENDED),
            Lift.ENDED_AND_OUTSIDE,
            RuleSet.RS_2026.from(),
            Citation.unconfirmed(
                    Instruments.AMENDMENT_2026, "", "mandatory, from one summary; two keys to lift is our rule")),
    ARRESTED_LISTED(
            "arrested for a listed sexual offence or domestic abuse",
            Need.UNLESS_EXCEPTIONAL,
            EnumSet.of(Rung.SUSPENDED),
            Lift.OUTSIDE,
            RuleSet.RS_2026.from(),
            Citation.unconfirmed(
                    Instruments.AMENDMENT_2026, "reg 11C", "from one professional summary; concurrence is our rule")),
    CRIMINAL_AND_GROSS(
            "under criminal investigation, and the conduct assessed as gross misconduct",
            Need.AT_LEAST,
            EnumSet.of(Rung.NO_PUBLIC_FACING),
            Lift.OUTSIDE,
            RuleSet.RS_2026.from(),
            Citation.unconfirmed(
                    Instruments.AMENDMENT_2026, "reg 11B", "from one summary; the least order is our rule")),
    GROSS_AGAINST_WOMEN(
            "gross misconduct of a sexual kind, not under criminal investigation",
            Need.AT_LEAST,
            EnumSet.of(Rung.NO_PUBLIC_FACING, Rung.NO_LONE_CONTACT_VULNERABLE),
            Lift.OUTSIDE,
            LocalDate.of(2020, 2, 1),
            VettingLaw.LADDER),
    VETTING_RED(
            "a red vetting matter is open",
            Need.AT_LEAST,
            EnumSet.of(Rung.NO_PUBLIC_FACING),
            Lift.ENDED,
            LocalDate.of(2020, 2, 1),
            VettingLaw.LADDER),
    CLEARANCE_LAPSED(
            "the clearance has expired or lapsed",
            Need.AT_LEAST,
            EnumSet.of(Rung.NO_SYSTEMS),
            Lift.ENDED,
            LocalDate.of(2020, 2, 1),
            VettingLaw.LADDER);

    /// How binding the least order is.
    public enum Need {
        /// Nothing less will do while it lasts.
        MANDATORY,
        /// Presumed; exceptional circumstances need written reasons.
        UNLESS_EXCEPTIONAL,
        /// A floor under what the authority decides.
        AT_LEAST
    }

    /// What lifting takes.
    public enum Lift {
        /// A key from outside beside that of the authority.
        OUTSIDE,
        /// That it is over.
        ENDED,
        /// Both.
        ENDED_AND_OUTSIDE
    }

    private final String label;
    private final Need need;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out but as a copy
    private final Set<Rung> least;

    private final Lift lift;
    private final LocalDate from;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    Situation(String label, Need need, Set<Rung> least, Lift lift, LocalDate from, Citation citation) {
        this.label = label;
        this.need = need;
        this.least = Set.copyOf(least);
        this.lift = lift;
        this.from = from;
        this.citation = citation;
    }

    @Override
    public String label() {
        return label;
    }

    /// How binding the least order is.
    public Need need() {
        return need;
    }

    /// The least that is ordered.
    public Set<Rung> least() {
        return least;
    }

    /// What lifting takes.
    public Lift lift() {
        return lift;
    }

    /// The first day on which it calls for this.
    public LocalDate from() {
        return from;
    }

    /// Whether it calls for this on that day: what came with the amendments of 2026 binds only where they do.
    ///
    /// @param rules the conduct rules of the allegation behind it; null where there is none, or none apply
    public boolean holds(LocalDate day, @Nullable RuleSet rules) {
        boolean of2026 = from.equals(RuleSet.RS_2026.from());
        return of2026 && rules != null ? rules.isAmended2026() : !day.isBefore(from);
    }

    /// Where it is written.
    public Citation citation() {
        return citation;
    }
}
