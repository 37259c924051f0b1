package plumbline.law.vetting.twokey;

import plumbline.law.vetting.CaseClass;

/// What a case needs from outside the force before its door can open.
///
/// @param reviewers how many from outside give an opinion; none where the force decides alone
/// @param panel whether they sit as a panel, with a chair and the rules on who must be among them
/// @param anotherForce whether the force's own part is taken by another force's vetting authority
/// @param observer whether the one from outside has a veto on retaining, lifting and overturning, and no
///     other part
public record Keys(int reviewers, boolean panel, boolean anotherForce, boolean observer) {

    /// By the class of the case.
    ///
    /// @param drawn whether a green case was drawn by lot; says nothing of the others
    public static Keys of(CaseClass caseClass, boolean drawn, Figures figures) {
        return switch (caseClass) {
            case GREEN -> new Keys(drawn ? 1 : 0, false, false, false);
            case AMBER -> new Keys(figures.of(Figure.AMBER_REVIEWERS), false, false, false);
            case RED -> new Keys(figures.of(Figure.PANEL_MEMBERS), true, false, false);
            case SELF -> new Keys(figures.of(Figure.PANEL_MEMBERS), true, true, false);
            case WITHDRAWAL -> new Keys(1, false, false, true);
        };
    }

    /// Whether the force decides alone.
    public boolean isForceAlone() {
        return reviewers == 0;
    }
}
