package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What became of a matter.
public enum Disposal implements Labelled {
    NONE("none", Kind.OPEN),
    UNDER_INVESTIGATION("under investigation", Kind.PENDING),
    ON_BAIL("on bail", Kind.PENDING),
    CHARGED("charged, not yet tried", Kind.PENDING),
    NO_FURTHER_ACTION("no further action", Kind.OPEN),
    ACQUITTED("acquitted", Kind.OPEN),
    /// Finally decided; nothing more follows in conduct.
    NO_CASE_TO_ANSWER("finally decided: no case to answer", Kind.OPEN),
    CIVIL_DECISION("decided by a civil court", Kind.OPEN),
    DISCIPLINARY_OUTCOME("disciplinary outcome", Kind.OPEN),
    FIXED_PENALTY("fixed penalty", Kind.OUT_OF_COURT),
    REPRIMAND("reprimand", Kind.OUT_OF_COURT),
    WARNING("warning", Kind.OUT_OF_COURT),
    CAUTION("caution", Kind.OUT_OF_COURT),
    CONVICTION("conviction without custody", Kind.CONVICTION),
    SUSPENDED_SENTENCE("suspended sentence", Kind.CUSTODY),
    DEFERRED_SENTENCE("deferred sentence of custody", Kind.CUSTODY),
    YOUTH_CUSTODY("custody in a youth institution", Kind.CUSTODY),
    PRISON("prison", Kind.CUSTODY);

    private enum Kind {
        OPEN,
        PENDING,
        OUT_OF_COURT,
        CONVICTION,
        CUSTODY
    }

    private final String label;
    private final Kind kind;

    Disposal(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it is not decided yet.
    public boolean isPending() {
        return kind == Kind.PENDING;
    }

    /// Whether a court convicted.
    public boolean isConviction() {
        return kind == Kind.CONVICTION || kind == Kind.CUSTODY;
    }

    /// Whether it is a sentence of custody, served or not, of an adult or a juvenile.
    public boolean isCustody() {
        return kind == Kind.CUSTODY;
    }

    /// Whether it is a conviction or what stands in the place of one: caution, reprimand, warning, fixed penalty.
    public boolean isCriminalRecord() {
        return isConviction() || kind == Kind.OUT_OF_COURT;
    }
}
