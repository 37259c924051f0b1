package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What is done about a risk.
public enum Treatment implements Labelled {
    ACCEPT("accept"),
    MITIGATE("mitigate by a condition"),
    REFUSE("refuse because of it");

    private final String label;

    Treatment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
