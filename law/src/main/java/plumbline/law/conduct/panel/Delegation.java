package plumbline.law.conduct.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.RuleSet;

/// To whom the appropriate authority, or the chief officer, may give a function.
public final class Delegation {

    /// The lowest rank for an ordinary function, as the 2020 text is believed to have it; 2017 guidance said
    /// chief inspector.
    public static final Rank BELIEVED_LOWEST = Rank.INSPECTOR;

    private static final Citation RANK = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 2(3)", "inspector is believed; 2017 guidance said chief inspector");
    private static final Citation AUTHORISED = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 2(4)", "a senior officer authorises the delegate's decision");
    static final Citation CHAIR = Citation.confirmed(
            Instruments.CONDUCT_2024, "reg 3", "reg 2(4A) to (4D): to whom the chief officer's duty may be given");

    private Delegation() {}

    /// Whether the function may be given to this person.
    ///
    /// @param on the day of the delegation
    /// @param operational whether the case is substantially about operational policing
    /// @param lowest the lowest rank that the force allows for an ordinary function
    /// @param authoriser the rank of whoever authorises the delegate's decision; null if nobody does
    public static Verdict may(
            Delegated function,
            Official to,
            LocalDate on,
            boolean operational,
            Rank lowest,
            @Nullable Rank authoriser,
            RuleSet rules) {
        return switch (function) {
            case ORDINARY -> ordinary(to, lowest, rules);
            case SUSPENSION, ACCELERATED_CERTIFICATION ->
                ordinary(to, lowest, rules).and(() -> authorised(function, authoriser));
            case CHAIR, CONDUCT_ACCELERATED -> chair(to, on, operational, rules);
        };
    }

    private static Verdict ordinary(Official to, Rank lowest, RuleSet rules) {
        return switch (to) {
            case Official.Officer officer -> atLeast(officer.ranks().counting(rules), lowest);
            case Official.Staff staff -> atLeast(staff.equivalent(), lowest);
            case Official.FormerSeniorOfficer _, Official.Inspectorate _, Official.Lawyer _ ->
                Verdict.refused(
                        "DELEGATION",
                        "The function can be given only to an officer or a member of staff of the force.",
                        "An officer of at least " + lowest.label() + " rank, or staff of similar seniority.",
                        RANK);
        };
    }

    private static Verdict atLeast(Rank held, Rank lowest) {
        return lowest.isAbove(held)
                ? Verdict.refused(
                        "DELEGATION",
                        "The delegate's rank or seniority is " + held.label() + ", below " + lowest.label() + ".",
                        "An officer of at least " + lowest.label() + " rank, or staff of similar seniority.",
                        RANK)
                : Verdict.allowed();
    }

    private static Verdict authorised(Delegated function, @Nullable Rank authoriser) {
        return authoriser != null && authoriser.isSenior()
                ? Verdict.allowed()
                : Verdict.refused(
                        "DELEGATION",
                        "No senior officer authorised " + function.label() + " by the delegate.",
                        "Authorisation by an officer of at least assistant chief constable or commander rank.",
                        AUTHORISED);
    }

    /// Whether the chief officer's duty to chair or to conduct may be given to this person.
    static Verdict chair(Official to, LocalDate on, boolean operational, RuleSet rules) {
        return switch (to) {
            case Official.Officer officer -> senior(officer.ranks().counting(rules));
            case Official.FormerSeniorOfficer former -> recent(former.left(), on);
            case Official.Staff staff ->
                Chairs.notOperational(operational, CHAIR).and(() -> senior(staff.equivalent()));
            case Official.Inspectorate _, Official.Lawyer _ ->
                Verdict.refused(
                        "GATE-41",
                        "The chief officer's duty cannot be given to a person in this office.",
                        "A senior officer, one who left that status within five years, or staff as senior.",
                        CHAIR);
        };
    }

    private static Verdict senior(Rank held) {
        return held.isSenior()
                ? Verdict.allowed()
                : Verdict.refused(
                        "C4",
                        "The rank or seniority of the person proposed is " + held.label()
                                + ", which is not that of a senior officer.",
                        "The chief officer, or a delegate of at least assistant chief constable or commander rank.",
                        CHAIR);
    }

    private static Verdict recent(LocalDate left, LocalDate on) {
        LocalDate last = left.plusYears(5);
        return on.isAfter(last)
                ? Verdict.refused(
                        "C6",
                        "The person ceased to be a senior officer on " + London.words(left)
                                + ", more than five years before the delegation on " + London.words(on) + ".",
                        "A delegation by " + London.words(last) + ", which has passed: choose someone else.",
                        CHAIR)
                : Verdict.allowed();
    }
}
