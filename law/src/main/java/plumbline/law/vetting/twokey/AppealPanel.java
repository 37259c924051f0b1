package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import plumbline.law.Verdict;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;

/// The only way to open a door that one key has closed.
///
/// @param members all who sit, the force's own seat included
/// @param caseClass of the case appealed
public record AppealPanel(CaseClass caseClass, List<Member> members) {

    /// One of the panel.
    ///
    /// @param outside whether the member is from outside the force
    /// @param chair whether the member chairs
    /// @param legal whether the member is legally qualified or a former judge
    /// @param tookPart whether the member took part in the case, or in any earlier decision on the person
    /// @param grade the grade of the force's own member; meaningless for the others
    public record Member(boolean outside, boolean chair, boolean legal, boolean tookPart, Grade grade) {}

    /// Copies the list.
    public AppealPanel {
        members = List.copyOf(members);
    }

    /// Whether these may hear it: a majority from outside, a legally qualified chair from outside, and nobody who
    /// took part before.
    public Verdict may(Figures figures) {
        long outside = members.stream().filter(Member::outside).count();
        return need(
                        members.size() == figures.of(Figure.PANEL_MEMBERS),
                        "An appeal panel has " + figures.of(Figure.PANEL_MEMBERS) + " members.")
                .and(() -> need(2 * outside > members.size(), "The majority is not from outside the force."))
                .and(() -> need(
                        members.stream().filter(Member::chair).count() == 1
                                && members.stream()
                                        .filter(Member::chair)
                                        .allMatch(member -> member.outside() && member.legal()),
                        "The chair is not one legally qualified member from outside."))
                .and(() -> need(
                        members.stream().noneMatch(Member::tookPart), "A member took part in an earlier decision."))
                .and(() -> members.stream()
                        .filter(member -> !member.outside())
                        .map(member -> ForceSeat.APPEAL.may(member.grade(), Set.of()))
                        .reduce(Verdict.allowed(), (first, second) -> first.and(() -> second)));
    }

    /// Whether the panel's votes open the door: two of three, or where the case is red all of them and a written answer
    /// to each adverse finding.
    ///
    /// @param answered whether each adverse finding has a written answer
    public Verdict opens(Collection<Opinion> votes, boolean answered, Figures figures) {
        long open = votes.stream().filter(Opinion::opens).count();
        boolean red = isRed();
        int needed = red ? members.size() : figures.of(Figure.APPEAL_MAJORITY);
        return need(votes.size() == members.size(), "Not every member has voted.")
                .and(() -> need(open >= needed, open + " of " + votes.size() + " would open; it takes " + needed + "."))
                .and(() -> need(!red || answered, "Not every adverse finding has a written answer."));
    }

    /// Until when a clearance on appeal is followed.
    public static LocalDate trackedUntil(LocalDate decidedOn, Figures figures) {
        return decidedOn.plusMonths(figures.of(Figure.TRACKING_MONTHS));
    }

    private boolean isRed() {
        return switch (caseClass) {
            case RED, SELF -> true;
            case GREEN, AMBER, WITHDRAWAL -> false;
        };
    }

    private static Verdict need(boolean met, String reason) {
        return TwoKeys.need(met, "APPEAL", reason, "The door stays shut until this is met.", TwoKeys.APPEAL);
    }
}
