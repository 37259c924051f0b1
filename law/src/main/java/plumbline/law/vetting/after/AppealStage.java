package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// How far an appeal has come.
public enum AppealStage implements Labelled {
    LODGED("lodged"),
    OUT_OF_TIME("out of time"),
    ADMITTED("admitted"),
    PANEL_SET("before a panel"),
    HEARD("heard"),
    UPHELD("upheld"),
    DISMISSED("dismissed"),
    REMITTED("sent back"),
    FINAL("final");

    static final Moves<AppealStage> MOVES = new Moves<AppealStage>("the appeal", VettingLaw.APPEAL)
            .move(ActKind.ADMITTED, ADMITTED, LODGED)
            .move(ActKind.OUT_OF_TIME, OUT_OF_TIME, LODGED)
            .move(ActKind.PANEL_SET, PANEL_SET, ADMITTED, PANEL_SET)
            .move(ActKind.HEARD, HEARD, PANEL_SET)
            .move(ActKind.APPEAL_DECIDED, DISMISSED, HEARD)
            .move(ActKind.APPEAL_FINAL, FINAL, UPHELD, DISMISSED, REMITTED);

    private final String label;

    AppealStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
