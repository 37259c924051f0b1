package plumbline.law.vetting;

import plumbline.law.Labelled;

/// On what footing the outside key binds the force.
public enum LegalMode implements Labelled {
    /// The chief officer decides after reading the outside opinion; a departure is personal, reasoned and public.
    ADVISORY("advisory"),
    /// The chief officer has undertaken not to grant without the outside key, keeping a narrow power to depart.
    UNDERTAKING("undertaking"),
    /// Parliament has made the outside key a condition: there is no departure.
    STATUTORY("statutory");

    private final String label;

    LegalMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
