package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// What follows from the withdrawal of a clearance.
public enum Effect implements Labelled {
    CLEARANCE_WITHDRAWN("The clearance is withdrawn"),
    ACCESS_REVOKED("Access to premises and systems ends"),
    DISMISSAL("Dismissal without notice, under the Vetting Regulations"),
    LISTS_CONSIDERED("The barred and advisory lists are considered"),
    NATIONAL_MARKER("The marker goes to the Police National Database");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
