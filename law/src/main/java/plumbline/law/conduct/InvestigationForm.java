package plumbline.law.conduct;

/// Under whose control an allegation is investigated. Who assesses, who decides and to whom the report goes follow
/// from it.
public enum InvestigationForm {
    INTERNAL("internal, under the conduct regulations alone"),
    RETURNED("returned to the force or not investigated"),
    LOCAL("local investigation"),
    DIRECTED("directed investigation"),
    INDEPENDENT("independent investigation");

    private final String label;

    InvestigationForm(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }

    /// Whether the Director General controls it.
    public boolean isDirectorGenerals() {
        return this == DIRECTED || this == INDEPENDENT;
    }

    /// Whether it is held under the Police Reform Act, so that Part 3 of the conduct regulations does not apply and the
    /// special procedure does.
    public boolean isUnderPoliceReformAct() {
        return this != INTERNAL;
    }
}
