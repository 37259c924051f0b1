package plumbline.law.conduct;

/// Who controls the investigation of a matter; the assessor, the notices and the owner of clocks follow from it.
public enum InvestigationForm {
    /// Returned to the force, or handled otherwise than by investigation.
    NOT_INVESTIGATED("Not investigated"),
    /// Outside the Police Reform Act: Part 3 of the conduct regulations, or the staff procedure.
    INTERNAL("Internal"),
    /// The appropriate authority's own investigation under Schedule 3, paragraph 16.
    LOCAL("Local"),
    /// The Director General directs the force's investigator, paragraph 18.
    DIRECTED("Directed"),
    /// The Director General's own investigation, paragraph 19.
    INDEPENDENT("Independent");

    private final String label;

    InvestigationForm(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }

    /// Whether Schedule 3 of the Police Reform Act 2002 governs the investigation.
    public boolean isUnderPoliceReformAct() {
        return this == LOCAL || isByDirectorGeneral();
    }

    /// Whether the Director General assesses severity and decides on a case to answer.
    public boolean isByDirectorGeneral() {
        return this == DIRECTED || this == INDEPENDENT;
    }
}
