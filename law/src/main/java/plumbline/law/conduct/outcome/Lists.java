package plumbline.law.conduct.outcome;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;

/// Who is reported to the barred and the advisory list, and when an entry ends.
public final class Lists {

    private static final Citation BARRED =
            Citation.confirmed(Instruments.BARRED_LIST, "Part 2", "who is reported was read");
    private static final Citation ADVISORY = Citation.unconfirmed(
            Instruments.BARRED_LIST, "Part 3", "the triggers of the advisory list are from its note and from memory");
    private static final Citation SEARCH =
            Citation.unconfirmed(Instruments.BARRED_LIST, "publication", "the exceptions are from secondary sources");

    private Lists() {}

    /// What is due once proceedings have ended.
    ///
    /// @param kind in what capacity the person serves or served
    /// @param outcome what was decided
    /// @param advised whether the person stands on the advisory list from leaving during the case
    public static ListEntry entry(PersonKind kind, Outcome outcome, boolean advised) {
        if (!reportable(kind)) {
            return new ListEntry.None(kind.label() + ": not among those reported to the barred list.", BARRED);
        }
        return switch (outcome) {
            case DISMISSAL -> new ListEntry.Barred("The person was dismissed.", BARRED);
            case WOULD_HAVE_BEEN_DISMISSED ->
                new ListEntry.Barred(
                        "It was found that the person would have been dismissed"
                                + (advised ? "; the advisory entry is converted." : "."),
                        BARRED);
            case NO_ACTION, REFLECTIVE_PRACTICE, WRITTEN_WARNING, FINAL_WRITTEN_WARNING, REDUCTION_IN_RANK ->
                advised
                        ? new ListEntry.Removal(
                                "Proceedings ended without dismissal; the advisory entry is removed.", ADVISORY)
                        : new ListEntry.None(
                                "The person was not dismissed, and it was not found that the person would have been.",
                                BARRED);
        };
    }

    /// What is due when the person leaves.
    ///
    /// @param gross whether gross misconduct is alleged, or comes to be alleged, and is not decided
    public static ListEntry leaving(PersonKind kind, boolean gross) {
        if (!reportable(kind)) {
            return new ListEntry.None(kind.label() + ": not reported on leaving.", ADVISORY);
        }
        return gross
                ? new ListEntry.Advisory("The person left while gross misconduct was alleged.", ADVISORY)
                : new ListEntry.None("Gross misconduct is not alleged.", ADVISORY);
    }

    /// What is due when a volunteer's designation is withdrawn, or a contractor's is.
    public static ListEntry designationWithdrawn(PersonKind kind) {
        return switch (kind) {
            case DESIGNATED_VOLUNTEER -> new ListEntry.Advisory("The volunteer's designation was withdrawn.", ADVISORY);
            case CONTRACTOR ->
                new ListEntry.Advisory(
                        "A contractor's designation was withdrawn; in some cases only: take advice.", ADVISORY);
            case REGULAR_OFFICER,
                    SPECIAL_CONSTABLE,
                    FORMER_OFFICER,
                    FORMER_SPECIAL_CONSTABLE,
                    POLICE_STAFF,
                    COMMUNITY_SUPPORT_OFFICER,
                    DETENTION_OFFICER,
                    OTHER_VOLUNTEER -> new ListEntry.None("Nothing follows from a designation alone.", ADVISORY);
        };
    }

    /// What is due when an appeal tribunal or an employment tribunal reinstates the person.
    public static ListEntry reinstated() {
        return new ListEntry.Removal("The person was reinstated; the barred entry is removed.", BARRED);
    }

    /// Whether an entry of the barred list may be kept from public search.
    public static Verdict keepFromSearch(
            boolean nationalSecurity, boolean ongoingInvestigation, boolean significantHarm) {
        return nationalSecurity || ongoingInvestigation || significantHarm
                ? Verdict.allowed()
                : Verdict.refused(
                        "LISTS",
                        "None of the exceptions to publication applies.",
                        "National security, an ongoing investigation, or significant harm.",
                        SEARCH);
    }

    private static boolean reportable(PersonKind kind) {
        return switch (kind) {
            case REGULAR_OFFICER,
                    SPECIAL_CONSTABLE,
                    FORMER_OFFICER,
                    FORMER_SPECIAL_CONSTABLE,
                    POLICE_STAFF,
                    COMMUNITY_SUPPORT_OFFICER,
                    DETENTION_OFFICER -> true;
            case DESIGNATED_VOLUNTEER, OTHER_VOLUNTEER, CONTRACTOR -> false;
        };
    }
}
