package plumbline.law.conduct.panel;

import java.util.List;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.RuleSet;

/// Whether a whole panel is lawful for the forum and the person concerned.
public final class Panels {

    private static final Citation MEMBERS = Citation.confirmed(
            Instruments.CONDUCT_2024, "reg 3", "two members and the adviser are the local policing body's to appoint");
    private static final Citation MEETING =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 28", "a meeting is conducted by one person");
    private static final Citation ACCELERATED = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 55(4) and (4A)", "a panel with an adviser only for a senior officer");
    private static final Citation BEFORE_2024 = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 28 as made", "the members beside a legally qualified chair were not read");

    private Panels() {}

    /// Whether this panel may hear it.
    public static Verdict may(Seat seat, Panel panel, RuleSet rules) {
        return Chairs.may(seat, panel.chair(), rules).and(() -> {
            return switch (seat.forum()) {
                case MEETING -> alone(panel, MEETING);
                case HEARING ->
                    switch (Composition.of(rules, seat.formed())) {
                        case BEFORE_2024 -> beside(panel);
                        case SINCE_2024 -> independents(panel).and(() -> adviser(panel));
                    };
                case ACCELERATED_HEARING ->
                    seat.ranks().counting(rules).isSenior()
                            ? independents(panel).and(() -> adviser(panel))
                            : alone(panel, ACCELERATED);
            };
        });
    }

    /// Whether the chair may come from the subject's force after the Director General recommended another.
    ///
    /// @param reasons how the chief officer had regard to the recommendation
    public static Verdict recommendedElsewhere(String reasons) {
        return reasons.isBlank()
                ? Verdict.refused(
                        "GATE-41",
                        "The Director General recommended a chair from another force, and no answer is recorded.",
                        "Record how the chief officer had regard to the recommendation.",
                        MEMBERS)
                : Verdict.allowed();
    }

    private static Verdict alone(Panel panel, Citation citation) {
        return panel.members().isEmpty()
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-41",
                        "One person decides here, and further members are proposed.",
                        "The person who conducts it, alone.",
                        citation);
    }

    private static Verdict beside(Panel panel) {
        return panel.members().size() == 2
                ? Verdict.caution(
                        "GATE-41", "Take advice on who may sit beside a legally qualified chair.", BEFORE_2024)
                : Verdict.refused("GATE-41", "Two members must sit beside the chair.", "Two members.", BEFORE_2024);
    }

    private static Verdict independents(Panel panel) {
        List<Member> members = panel.members();
        if (members.size() != 2) {
            return Verdict.refused(
                    "GATE-41",
                    "Two independent members must sit with the chair; there are " + members.size() + ".",
                    "Two members appointed by the local policing body.",
                    MEMBERS);
        }
        if (members.stream().noneMatch(Member::qualified)) {
            return Verdict.refused(
                    "GATE-41",
                    "Neither member has qualifications or experience relevant to police discipline.",
                    "At least one member who has.",
                    MEMBERS);
        }
        return Verdict.allowed();
    }

    private static Verdict adviser(Panel panel) {
        if (panel.advice().isEmpty()) {
            return Verdict.refused(
                    "GATE-41",
                    "The panel has no legally qualified adviser.",
                    "An adviser appointed by the local policing body.",
                    MEMBERS);
        }
        return Stream.concat(panel.members().stream(), panel.advice().stream())
                .map(Panels::appointed)
                .reduce(Verdict.allowed(), (first, second) -> first.and(() -> second));
    }

    private static Verdict appointed(Member member) {
        if (!member.byLocalPolicingBody()) {
            return Verdict.refused(
                    "C12",
                    member.person() + " was not appointed by the local policing body.",
                    "An appointment by the local policing body; the authority may not pick members or adviser.",
                    MEMBERS);
        }
        return member.listVersion().isBlank() || member.selection().isBlank()
                ? Verdict.refused(
                        "C12",
                        "It is not recorded from which list, and how, " + member.person() + " was picked.",
                        "Record the version of the list and the method of selection.",
                        MEMBERS)
                : Verdict.allowed();
    }
}
