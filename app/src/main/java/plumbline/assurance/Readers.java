package plumbline.assurance;

import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.vetting.Side;

/// For whom the people of vetting work.
final class Readers {
    private Readers() {}

    static Side side(SignedIn who) {
        return who.has(Role.OUTSIDE_REVIEWER) || who.has(Role.OUTSIDE_BODY) ? Side.OUTSIDE : Side.FORCE;
    }
}
