package plumbline.law.vetting;

import plumbline.law.Labelled;

/// What a clearance is good for (Vetting APP). National-security clearances are recorded as somebody else's and never
/// issued here, so they are no levels.
public enum Level implements Labelled {
    /// The least that officers, specials, staff and volunteers must hold.
    RV("recruitment vetting"),
    /// Designated posts: sensitive intelligence, assets, vulnerable people.
    MV("management vetting"),
    /// Posts with the vulnerable, with strengthened checks.
    MV_ENHANCED("enhanced management vetting"),
    /// Contractors: supervised or limited access to premises.
    NPPV1("non-police personnel vetting, level 1"),
    /// Contractors: unsupervised on premises, without systems.
    NPPV2A("non-police personnel vetting, level 2 abbreviated"),
    /// Contractors: premises and systems.
    NPPV2F("non-police personnel vetting, level 2 full"),
    /// Contractors and partners: unrestricted.
    NPPV3("non-police personnel vetting, level 3");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
