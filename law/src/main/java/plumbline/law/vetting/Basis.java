package plumbline.law.vetting;

import plumbline.law.Labelled;

/// On what a clearance stands; printed on its certificate.
public enum Basis implements Labelled {
    COMBINED("both keys"),
    /// An appeal panel opened a door that one key had closed; followed for 24 months.
    APPEAL("appeal panel"),
    /// For 90 days at most.
    DEPARTURE("chief officer's departure");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
