package plumbline.law.vetting.twokey;

import java.util.EnumSet;
import java.util.Set;
import plumbline.law.Labelled;
import plumbline.law.Verdict;
import plumbline.law.vetting.CaseClass;

/// A part that somebody of the force takes: of what grade at least, and with no other hand in the matter.
public enum ForceSeat implements Labelled {
    GREEN("decide a green case", Grade.OFFICER, EnumSet.of(Hand.RAN_CHECKS)),
    AMBER(
            "give the force's opinion on an amber case",
            Grade.SENIOR_OFFICER,
            EnumSet.of(Hand.RAN_CHECKS, Hand.RECRUITS)),
    RED(
            "give the force's opinion on a red case",
            Grade.MANAGER,
            EnumSet.of(Hand.RAN_CHECKS, Hand.LINE_MANAGER, Hand.RECRUITS)),
    WITHDRAWAL("assess a withdrawal", Grade.OFFICER, EnumSet.of(Hand.TOOK_REG_15)),
    APPEAL("sit on the appeal panel", Grade.ASSISTANT_CHIEF, EnumSet.allOf(Hand.class));

    private final String label;
    private final Grade least;
    private final Set<Hand> never;

    ForceSeat(String label, Grade least, Set<Hand> never) {
        this.label = label;
        this.least = least;
        this.never = EnumSet.copyOf(never);
        this.never.add(Hand.OWNS_TARGET);
    }

    @Override
    public String label() {
        return label;
    }

    /// The part of an opinion on a case of this class. Where the person works in vetting it is taken elsewhere,
    /// by somebody of the grade that a red case needs.
    public static ForceSeat of(CaseClass caseClass) {
        return switch (caseClass) {
            case GREEN -> GREEN;
            case AMBER -> AMBER;
            case RED, SELF -> RED;
            case WITHDRAWAL -> WITHDRAWAL;
        };
    }

    /// The lowest grade that suffices.
    public Grade least() {
        return least;
    }

    /// Whether somebody of this grade, with these hands in the matter, may take the part.
    public Verdict may(Grade grade, Set<Hand> hands) {
        return TwoKeys.need(
                        grade.compareTo(least) >= 0,
                        "GRADE",
                        "To " + label + " takes a " + least.label() + " or above, not a " + grade.label() + ".",
                        "A " + least.label() + " or above.",
                        TwoKeys.SEPARATION)
                .and(() -> hands.stream()
                        .sorted()
                        .filter(never::contains)
                        .findFirst()
                        .map(hand -> Verdict.refused(
                                "SEPARATION",
                                "Whoever is to " + label + " is somebody who " + hand.label() + ".",
                                "Somebody else.",
                                TwoKeys.SEPARATION))
                        .orElse(Verdict.allowed()));
    }

    /// Whether the force may take this part at all: not where the person decides on others, or is kin of one
    /// who does.
    public static Verdict ownForce(Keys keys, boolean own) {
        return TwoKeys.need(
                !(keys.anotherForce() && own),
                "SELF",
                "The person works in vetting or standards, holds chief officer rank, or is kin of somebody who does.",
                "The vetting authority of another force.",
                TwoKeys.SEPARATION);
    }
}
