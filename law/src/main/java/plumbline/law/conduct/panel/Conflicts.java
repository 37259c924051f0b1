package plumbline.law.conduct.panel;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.chat.ChatGroup;

/// The hard stops: who may not take a part in a matter because of what connects the person with it.
///
/// Rank, seniority and time since leaving (C4 to C6) are for [Chairs] and [Delegation], the lists of the local
/// policing body (C12) for [Panels].
public final class Conflicts {

    private static final Citation UNDER = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 15",
            "not under the subject's management: read in the near-identical text of another force type");
    private static final Citation IMPARTIAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 15", "no involvement that could raise a concern about impartiality");
    private static final Citation CERTIFIER = Citation.confirmed(
            Instruments.CONDUCT_2024, "reg 3", "reg 2(4C): the certifier may not conduct the accelerated hearing");
    private static final Citation APPEAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 46",
            "at least one rank above: read in the near-identical text of another force type");
    private static final Citation FRIEND =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 7", "a friend is not otherwise involved in the matter");
    private static final Citation HOUSE =
            Citation.confirmed(Instruments.POLICY, "conflicts of interest", "our rule, not the Regulations'");

    private Conflicts() {}

    /// Whether the person may take the part.
    public static Verdict check(Proposed proposed) {
        return proposed.connections().stream()
                .map(connection -> check(proposed, connection))
                .reduce(Verdict.allowed(), (first, second) -> first.and(() -> second));
    }

    /// Whether somebody may open the case (C10).
    ///
    /// @param interest the interest that the person declared; blank if none
    public static Verdict open(String person, String interest) {
        return interest.isBlank()
                ? Verdict.allowed()
                : Verdict.refused(
                        "C10",
                        person + " declared an interest: " + interest + ".",
                        "Nothing while the interest lasts; the attempt is on record.",
                        HOUSE);
    }

    private static Verdict check(Proposed proposed, Connection connection) {
        return switch (connection) {
            case Connection.Management management -> management(proposed, management);
            case Connection.Chat(ChatGroup group) -> chat(proposed, group);
            case Connection.Took(Part earlier) -> took(proposed, earlier);
            case Connection.AppealFrom(boolean above) ->
                proposed.part() == Part.APPEAL_DECISION_MAKER && !above
                        ? refused(
                                "C7",
                                proposed,
                                "is not at least one rank above whoever conducted the meeting",
                                "Someone at least one rank above, or more senior staff.",
                                APPEAL)
                        : Verdict.allowed();
            case Connection.Witness _ -> involved(proposed, "is a witness");
            case Connection.Subject _ -> involved(proposed, "is a subject of this matter");
            case Connection.LinkedOperation(String operation) ->
                proposed.part() == Part.FRIEND
                        ? involved(proposed, "is involved in the linked operation " + operation)
                        : Verdict.allowed();
            case Connection.DeclaredInterest(String interest) -> open(proposed.person(), interest);
        };
    }

    private static Verdict management(Proposed proposed, Connection.Management management) {
        LocalDate last = Optional.ofNullable(management.to()).orElse(LocalDate.MAX);
        boolean now =
                !proposed.on().isBefore(management.from()) && !proposed.on().isAfter(last);
        boolean then = !proposed.behaviourTo().isBefore(management.from())
                && !proposed.behaviourFrom().isAfter(last);
        if (proposed.part() != Part.INVESTIGATOR || !(now || then)) {
            return Verdict.allowed();
        }
        String when = now ? "is" : "was, at the time of the behaviour,";
        return refused(
                "C1",
                proposed,
                when + (management.under() ? " under the subject's management" : " in the subject's management chain"),
                "An investigator from outside the subject's management chain.",
                management.under() ? UNDER : IMPARTIAL);
    }

    private static Verdict chat(Proposed proposed, ChatGroup group) {
        String person = proposed.person();
        if (group.hadMember(person)) {
            return disclosed(proposed, "is or was a member of the group " + group.name());
        }
        if (group.reached(person)) {
            return disclosed(proposed, "sent or received messages of the group " + group.name());
        }
        return group.names(person)
                ? disclosed(proposed, "is named in messages of the group " + group.name())
                : Verdict.allowed();
    }

    private static Verdict disclosed(Proposed proposed, String because) {
        return refused(
                "C2",
                proposed,
                because,
                "Disclose the interest on record and choose someone else.",
                impartial(proposed));
    }

    private static Verdict took(Proposed proposed, Part earlier) {
        return switch (proposed.part()) {
            case ACCELERATED_CONDUCTOR ->
                earlier == Part.ACCELERATED_CERTIFIER
                        ? refused(
                                "C3",
                                proposed,
                                "certified the accelerated hearing",
                                "The chief officer, or a delegate who did not certify it.",
                                CERTIFIER)
                        : Verdict.allowed();
            case APPEAL_DECISION_MAKER ->
                refused(
                        "C7",
                        proposed,
                        "took part before as " + earlier.label(),
                        "Someone not involved before.",
                        APPEAL);
            case FRIEND -> earlier == Part.FRIEND ? Verdict.allowed() : involved(proposed, "is the " + earlier.label());
            case SUSPENSION_DECISION_MAKER ->
                earlier == Part.INVESTIGATOR
                        ? Verdict.caution(
                                "C9",
                                proposed.person() + " is also the investigator: record why nobody else decides.",
                                HOUSE)
                        : Verdict.allowed();
            case PRESENTING_OFFICER ->
                earlier == Part.DECISION_MAKER || earlier == Part.ADVISER
                        ? Verdict.caution(
                                "C11",
                                proposed.person() + " advised on the case to answer: this is allowed and on record.",
                                HOUSE)
                        : Verdict.allowed();
            case INVESTIGATOR ->
                earlier == Part.DECISION_MAKER
                        ? involved(proposed, "decides for the appropriate authority in the same matter")
                        : Verdict.allowed();
            case DECISION_MAKER, CHAIR, PANEL_MEMBER ->
                earlier == Part.INVESTIGATOR ? involved(proposed, "investigated the matter") : Verdict.allowed();
            case ADVISER, ACCELERATED_CERTIFIER, HUMAN_RESOURCES_ADVISER -> Verdict.allowed();
        };
    }

    private static Verdict involved(Proposed proposed, String because) {
        boolean friend = proposed.part() == Part.FRIEND;
        return refused(
                friend ? "C8" : "IMPARTIALITY",
                proposed,
                because,
                "Someone not otherwise involved.",
                friend ? FRIEND : impartial(proposed));
    }

    private static Citation impartial(Proposed proposed) {
        return proposed.part() == Part.INVESTIGATOR ? IMPARTIAL : HOUSE;
    }

    private static Verdict refused(String rule, Proposed proposed, String because, String remedy, Citation citation) {
        return Verdict.refused(
                rule,
                proposed.person() + " cannot be " + proposed.part().label() + ": the person " + because + ".",
                remedy,
                citation);
    }
}
