package plumbline.law.lane;

/// How far a criminal strand has come.
public enum CriminalStage implements Stage {
    NONE("not known"),
    ASSESSED("assessed"),
    REPORTED("reported for investigation"),
    INVESTIGATION("under criminal investigation"),
    ARREST("at arrest"),
    BAIL("on bail"),
    RELEASED_UNDER_INVESTIGATION("released under investigation"),
    FILE_WITH_PROSECUTOR("with the prosecutor"),
    CHARGED("charged"),
    TRIAL("at trial"),
    CONVICTED("convicted"),
    APPEAL("under criminal appeal"),
    ACQUITTED("acquitted"),
    NO_FURTHER_ACTION("dropped"),
    FINAL("concluded");

    static final Moves<CriminalStage> MOVES = new Moves<CriminalStage>(
                    Lane.CRIMINAL, "the criminal strand", Law.CRIMINAL)
            .move(StepKind.CRIME_ASSESSED, ASSESSED, NONE)
            .move(StepKind.CRIME_REPORTED, REPORTED, ASSESSED)
            .move(StepKind.CRIMINAL_INVESTIGATION_OPENED, INVESTIGATION, REPORTED)
            .move(StepKind.ARRESTED, ARREST, NONE, REPORTED, INVESTIGATION, BAIL, RELEASED_UNDER_INVESTIGATION)
            .move(StepKind.BAILED, BAIL, ARREST, BAIL)
            .move(StepKind.RELEASED_UNDER_INVESTIGATION, RELEASED_UNDER_INVESTIGATION, ARREST, BAIL)
            .move(StepKind.FILE_SENT, FILE_WITH_PROSECUTOR, INVESTIGATION, ARREST, BAIL, RELEASED_UNDER_INVESTIGATION)
            .move(StepKind.CHARGED, CHARGED, ARREST, BAIL, RELEASED_UNDER_INVESTIGATION, FILE_WITH_PROSECUTOR)
            .stay(StepKind.PLEA_ENTERED, CHARGED, TRIAL)
            .move(StepKind.TRIAL_BEGAN, TRIAL, CHARGED)
            .move(StepKind.CONVICTED, CONVICTED, CHARGED, TRIAL)
            .move(StepKind.ACQUITTED, ACQUITTED, CHARGED, TRIAL)
            .move(StepKind.NO_FURTHER_ACTION, NO_FURTHER_ACTION, Moves.between(ASSESSED, CHARGED))
            .move(StepKind.CONVICTION_APPEALED, APPEAL, CONVICTED)
            .stay(StepKind.CONVICTION_APPEAL_DECIDED, APPEAL)
            .move(StepKind.CRIME_CONCLUDED, FINAL, CONVICTED, ACQUITTED, NO_FURTHER_ACTION)
            .stay(StepKind.PREJUDICE_DECIDED, Moves.between(ASSESSED, NO_FURTHER_ACTION))
            .stay(StepKind.MATERIAL_KEPT_APART, Moves.between(ASSESSED, FINAL));

    /// Whether criminal proceedings or an inquiry that may lead to them are on foot.
    public boolean isActive() {
        return compareTo(REPORTED) >= 0 && compareTo(TRIAL) <= 0 || this == APPEAL;
    }

    /// Whether arrest, charge or trial puts what is published at risk of contempt.
    public boolean isSubJudice() {
        return compareTo(ARREST) >= 0 && compareTo(TRIAL) <= 0 || this == APPEAL;
    }

    private final String label;

    CriminalStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
