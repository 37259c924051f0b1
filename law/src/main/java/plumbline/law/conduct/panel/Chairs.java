package plumbline.law.conduct.panel;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.RuleSet;

/// Who may chair or conduct a meeting, a hearing or an accelerated hearing, by the rank of the person
/// concerned.
public final class Chairs {

    static final Citation MEETING =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 28", "persons conducting meetings, as amended");
    static final Citation SENIOR_SUBJECT = Citation.confirmed(
            Instruments.CONDUCT_2024, "reg 3", "panels for senior officers, from a legal update that restates it");
    private static final Citation SENIOR_MEETING = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 28", "who conducts a meeting for a senior officer was not read");
    private static final Citation LAWYER = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 28 as made",
            "the legally qualified chair of hearings formed before 7 May 2024");
    private static final Citation TRANSITION = Citation.unconfirmed(
            Instruments.CONDUCT_2024, "", "the transitional test for panels already formed was not read");

    private Chairs() {}

    /// Whether this person may chair or conduct it.
    public static Verdict may(Seat seat, Official proposed, RuleSet rules) {
        Rank subject = seat.ranks().counting(rules);
        return switch (seat.forum()) {
            case MEETING ->
                subject.isSenior()
                        ? seniorSubject(subject, proposed, rules)
                                .and(() -> Verdict.caution(
                                        "GATE-41",
                                        "A meeting for a senior officer: who conducts it was not read; take advice.",
                                        SENIOR_MEETING))
                        : meeting(seat, subject, proposed, rules);
            case HEARING ->
                switch (Composition.of(rules, seat.formed())) {
                    case BEFORE_2024 -> lawyer(proposed);
                    case SINCE_2024 -> since2024(seat, subject, proposed, rules);
                };
            case ACCELERATED_HEARING -> since2024(seat, subject, proposed, rules);
        };
    }

    private static Verdict since2024(Seat seat, Rank subject, Official proposed, RuleSet rules) {
        Verdict verdict = subject.isSenior()
                ? seniorSubject(subject, proposed, rules)
                : Delegation.chair(proposed, seat.formed(), seat.operational(), rules);
        return rules == RuleSet.RS_2020 && seat.forum() == Forum.HEARING
                ? verdict.and(() -> Verdict.caution(
                        "GATE-41",
                        "The composition since 7 May 2024 is taken for an older allegation: take advice.",
                        TRANSITION))
                : verdict;
    }

    private static Verdict meeting(Seat seat, Rank subject, Official proposed, RuleSet rules) {
        boolean special = switch (seat.subject()) {
            case SPECIAL_CONSTABLE, FORMER_SPECIAL_CONSTABLE -> true;
            case REGULAR_OFFICER,
                    FORMER_OFFICER,
                    POLICE_STAFF,
                    COMMUNITY_SUPPORT_OFFICER,
                    DETENTION_OFFICER,
                    DESIGNATED_VOLUNTEER,
                    OTHER_VOLUNTEER,
                    CONTRACTOR -> false;
        };
        Rank least = special ? Rank.SERGEANT : above(subject);
        return switch (proposed) {
            case Official.Officer officer -> atLeast(officer.ranks().counting(rules), least, subject);
            case Official.Staff staff when special && staff.humanResources() -> Verdict.allowed();
            case Official.Staff staff ->
                notOperational(seat.operational(), MEETING).and(() -> atLeast(staff.equivalent(), least, subject));
            case Official.FormerSeniorOfficer _, Official.Inspectorate _, Official.Lawyer _ ->
                Verdict.refused(
                        "GATE-41",
                        "A meeting is conducted by a serving officer or a member of staff.",
                        "An officer of at least " + least.label() + " rank, or more senior staff.",
                        MEETING);
        };
    }

    private static Verdict atLeast(Rank held, Rank least, Rank subject) {
        return least.isAbove(held)
                ? Verdict.refused(
                        "C4",
                        "The rank or seniority of the person proposed is " + held.label() + "; the person concerned is "
                                + subject.label() + ".",
                        "Someone of at least " + least.label() + " rank or seniority.",
                        MEETING)
                : Verdict.allowed();
    }

    private static Rank above(Rank rank) {
        return Rank.values()[rank.ordinal() + 1];
    }

    private static Verdict seniorSubject(Rank subject, Official proposed, RuleSet rules) {
        if (subject.isHeardByInspectorate()) {
            return proposed instanceof Official.Inspectorate
                    ? Verdict.allowed()
                    : Verdict.refused(
                            "C4",
                            "The person concerned is " + subject.label()
                                    + "; nobody of a force can chair, of whatever rank.",
                            "HM Chief Inspector of Constabulary, or an inspector the Chief Inspector nominates.",
                            SENIOR_SUBJECT);
        }
        if (proposed instanceof Official.Officer(var ranks, boolean ownForce)
                && !ownForce
                && ranks.counting(rules).isAbove(subject)) {
            return Verdict.allowed();
        }
        return Verdict.refused(
                "C4",
                "The person concerned is " + subject.label()
                        + "; the person proposed is not a more senior officer of another force.",
                "A more senior officer of another force.",
                SENIOR_SUBJECT);
    }

    private static Verdict lawyer(Official proposed) {
        return proposed instanceof Official.Lawyer
                ? Verdict.caution(
                        "GATE-41",
                        "A hearing in the composition before 7 May 2024: take advice on who may still sit.",
                        LAWYER)
                : Verdict.refused(
                        "GATE-41",
                        "This hearing is in the composition before 7 May 2024, with a legally qualified chair.",
                        "A legally qualified person from the local policing body's list.",
                        LAWYER);
    }

    static Verdict notOperational(boolean operational, Citation citation) {
        return operational
                ? Verdict.refused(
                        "C5",
                        "The case is substantially about operational policing; a member of staff cannot take the chair.",
                        "A serving or recent senior police officer.",
                        citation)
                : Verdict.allowed();
    }
}
