package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// The ladder of restrictions, the mildest first. An order may join several.
public enum Rung implements Labelled {
    SUPERVISED("under supervision"),
    NO_LONE_CONTACT_VULNERABLE("no contact alone with vulnerable people"),
    NO_PUBLIC_FACING("no duties that face the public"),
    NO_SYSTEMS("no access to systems"),
    NO_WARRANT_USE("no use of the powers of a constable"),
    SUSPENDED("suspended");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// The overlay that the order puts on the clearance.
    public Overlay overlay() {
        return this == SUSPENDED ? Overlay.SUSPENDED : Overlay.RESTRICTED;
    }
}
