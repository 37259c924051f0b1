package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What somebody is owed before they lose the clearance that their office depends on.
public enum Safeguard implements Labelled {
    PARTICULARS("notice with particulars"),
    DISCLOSURE("disclosure, at least as a gist"),
    FRIEND("a police friend"),
    LAWYER("a lawyer"),
    EVIDENCE("calling and testing evidence"),
    HEARING("a hearing on request"),
    REASONS("reasons");

    private final String label;

    Safeguard(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
