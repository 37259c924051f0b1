package plumbline.law.conduct.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// Whether something may be published now: what it is, what binds it and every case linked with it, and the
/// criminal case beside it.
public final class Publications {

    private static final Citation PRIVATE =
            Citation.unconfirmed(Instruments.CONDUCT_2020, "reg 38", "that a meeting is private is from memory");
    private static final Citation STAFF = Citation.unconfirmed(
            Instruments.STAFF_COUNCIL, "", "that no law publishes the outcome of staff discipline is from memory");
    private static final Citation NOTICE = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "regs 36 and 53",
            "the notice of an accelerated hearing was read, reg 36 was not");
    private static final Citation RESTRICTED = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "regs 39(3) and 59",
            "prohibitions of publication exist; the linking rule is ours");
    private static final Citation ACTIVE =
            Citation.unconfirmed(Instruments.CONTEMPT_ACT, "ss 1 and 2", "strict liability while active, from memory");
    private static final Citation REDACTED = Citation.confirmed(
            Instruments.CONDUCT_2020, "regs 43 and 63", "what was public in the proceedings cannot be redacted");

    private Publications() {}

    /// What stands around a publication.
    ///
    /// @param representationsDecided whether representations on withholding were decided
    /// @param requiredByDecisionMaker whether, for an accelerated hearing, its conductor requires the notice
    /// @param officerTold whether the officer was told of the outcome
    /// @param criminalActive whether somebody was arrested, or a warrant or charge issued, in a case not yet
    ///     over
    public record Circumstances(
            boolean representationsDecided,
            boolean requiredByDecisionMaker,
            boolean officerTold,
            boolean criminalActive) {}

    /// Whether it may be published on this day.
    ///
    /// @param restrictions every restriction known, whoever it protects
    /// @param heard the people whose hearings have ended
    public static Verdict may(
            Item item, Circumstances around, List<Restriction> restrictions, Set<String> heard, LocalDate day) {
        return kind(item, around)
                .and(() -> unrestricted(item, restrictions, heard, day))
                .and(() -> around.criminalActive() && item.contains().contains(Restriction.Scope.DETAILS)
                        ? Verdict.refused(
                                "GATE-37",
                                "A criminal case is active; details could prejudice it.",
                                "Leave the details out, or wait for its end; take advice.",
                                ACTIVE)
                        : Verdict.allowed());
    }

    /// Whether no restriction that still binds covers what the item contains.
    ///
    /// @param restrictions every restriction known, whoever it protects
    /// @param heard the people whose hearings have ended
    public static Verdict unrestricted(Item item, List<Restriction> restrictions, Set<String> heard, LocalDate day) {
        return restrictions.stream()
                .filter(restriction -> item.concerns(restriction.beneficiary()))
                .filter(restriction -> restriction.isLive(day, heard))
                .filter(restriction -> restriction.scope().stream().anyMatch(item.contains()::contains))
                .findFirst()
                .map(restriction -> Verdict.refused(
                        "GATE-43",
                        "Restriction " + restriction.id() + " protects " + restriction.beneficiary()
                                + (restriction.beneficiary().equals(item.subject())
                                        ? ""
                                        : ", whose case is linked with this one,")
                                + " and still binds.",
                        "It must end first, or what it covers must be left out.",
                        RESTRICTED))
                .orElse(Verdict.allowed());
    }

    /// Whether something may be left out of a report (a ground that the law lists, and not public already).
    public static Verdict redact(Set<HarmGround> grounds, boolean alreadyPublic) {
        if (alreadyPublic) {
            return Verdict.refused(
                    "REDACTION",
                    "It was already public in the proceedings.",
                    "Nothing would: it stays in the report.",
                    REDACTED);
        }
        boolean listed = grounds.contains(HarmGround.NATIONAL_SECURITY)
                || grounds.contains(HarmGround.PREVENTION_OF_CRIME)
                || grounds.contains(HarmGround.WELFARE)
                || grounds.contains(HarmGround.PUBLIC_INTEREST);
        return listed
                ? Verdict.allowed()
                : Verdict.refused(
                        "REDACTION",
                        "No ground for leaving it out of a report is named.",
                        "National security, crime, the welfare of an informant or witness, or the public interest.",
                        REDACTED);
    }

    private static Verdict kind(Item item, Circumstances around) {
        return switch (item.kind()) {
            case MEETING_OUTCOME ->
                Verdict.refused(
                        "PUBLICATION",
                        "A misconduct meeting is private.",
                        "Nothing would: it is not published.",
                        PRIVATE);
            case STAFF_OUTCOME ->
                Verdict.refused(
                        "PUBLICATION",
                        "No law publishes the outcome of staff discipline.",
                        "A decision of the employer after advice.",
                        STAFF);
            case HEARING_NOTICE -> decided(around);
            case ACCELERATED_HEARING_NOTICE ->
                around.requiredByDecisionMaker()
                        ? decided(around)
                        : Verdict.refused(
                                "PUBLICATION",
                                "Whoever conducts the accelerated hearing did not require a notice.",
                                "A requirement of that person.",
                                NOTICE);
            case HEARING_REPORT, ACCELERATED_HEARING_REPORT ->
                around.officerTold()
                        ? Verdict.allowed()
                        : Verdict.refused(
                                "PUBLICATION",
                                "The officer has not been told of the outcome.",
                                "Serve the outcome first.",
                                REDACTED);
            case MEDIA_LINE -> Verdict.allowed();
        };
    }

    private static Verdict decided(Circumstances around) {
        return around.representationsDecided()
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-43",
                        "Representations on what to withhold were not decided.",
                        "Invite them and decide, or record that none were made.",
                        NOTICE);
    }
}
