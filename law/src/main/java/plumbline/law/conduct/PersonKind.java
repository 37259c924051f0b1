package plumbline.law.conduct;

import plumbline.law.Labelled;

/// In what capacity a person serves, or served, when the allegation is handled.
///
/// Two questions hang on it and must not be mixed: which procedure disciplines the person ([Pack]), and whether Part 2
/// of the Police Reform Act 2002 (complaints, conduct matters, referral to the IOPC) covers the person. Staff are
/// outside the first and inside the second.
public enum PersonKind implements Labelled {
    REGULAR_OFFICER("Police officer", Pack.PACK_OFFICER, true),
    SPECIAL_CONSTABLE("Special constable", Pack.PACK_OFFICER, true),
    FORMER_OFFICER("Former police officer", Pack.PACK_OFFICER, true),
    FORMER_SPECIAL_CONSTABLE("Former special constable", Pack.PACK_OFFICER, true),
    POLICE_STAFF("Police staff", Pack.PACK_STAFF, true),
    COMMUNITY_SUPPORT_OFFICER("Police community support officer", Pack.PACK_STAFF, true),
    DETENTION_OFFICER("Designated detention officer", Pack.PACK_STAFF, true),
    DESIGNATED_VOLUNTEER("Designated volunteer", Pack.PACK_OTHER, true),
    OTHER_VOLUNTEER("Other volunteer", Pack.PACK_OTHER, false),
    CONTRACTOR("Contractor", Pack.PACK_OTHER, false);

    private final String label;
    private final Pack pack;
    private final boolean underPoliceReformAct;

    PersonKind(String label, Pack pack, boolean underPoliceReformAct) {
        this.label = label;
        this.pack = pack;
        this.underPoliceReformAct = underPoliceReformAct;
    }

    @Override
    public String label() {
        return label;
    }

    /// The procedure that disciplines the person.
    public Pack pack() {
        return pack;
    }

    /// Whether Part 2 of the Police Reform Act 2002 covers the person, and with it mandatory referral.
    ///
    /// Contractors come under regulations of their own (2015), which this library does not hold.
    public boolean isUnderPoliceReformAct() {
        return underPoliceReformAct;
    }

    /// Whether the person has left, so that the regulations apply only in part.
    public boolean isFormer() {
        return this == FORMER_OFFICER || this == FORMER_SPECIAL_CONSTABLE;
    }
}
