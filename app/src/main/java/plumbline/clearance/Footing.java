package plumbline.clearance;

import plumbline.law.Labelled;

/// On whose word a clearance stands.
public enum Footing implements Labelled {
    /// A register that was kept elsewhere says so; nobody signed.
    LEGACY("on the force's word"),
    /// National security: decided by others, recorded here.
    EXTERNAL("decided by others"),
    /// Both keys signed.
    CERTIFIED("certified");

    private final String label;

    Footing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
