package plumbline.law.conduct.panel;

import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Ranks;

/// Who answers for the discipline of one person.
///
/// @param body which office it is
/// @param force the force to which it belongs
/// @param citation where that is written
public record AppropriateAuthority(Body body, String force, Citation citation) {

    /// The offices that can be it.
    public enum Body {
        LOCAL_POLICING_BODY,
        CHIEF_OFFICER,
        CHIEF_OFFICER_AS_EMPLOYER,
        OTHER_EMPLOYER
    }

    private static final Citation SERVING =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 2", "the definition was read");
    private static final Citation FORMER =
            Citation.confirmed(Instruments.CONDUCT_2020, "Sch 1", "the rank held immediately before leaving decides");
    private static final Citation EMPLOYER =
            Citation.unconfirmed(Instruments.STAFF_COUNCIL, "", "the employer's manager, from memory");

    /// The authority for this person.
    ///
    /// Whoever changed force comes under the force of today, even for conduct in the earlier one; whoever left,
    /// under the last force and by the last rank.
    ///
    /// @param ranks the rank of today, or the last one
    /// @param force the force of today, or the last one
    public static AppropriateAuthority of(PersonKind kind, Ranks ranks, String force) {
        return switch (kind.pack()) {
            case PACK_OFFICER ->
                new AppropriateAuthority(
                        isChief(ranks) ? Body.LOCAL_POLICING_BODY : Body.CHIEF_OFFICER,
                        force,
                        kind.isFormer() ? FORMER : SERVING);
            case PACK_STAFF -> new AppropriateAuthority(Body.CHIEF_OFFICER_AS_EMPLOYER, force, EMPLOYER);
            case PACK_OTHER -> new AppropriateAuthority(Body.OTHER_EMPLOYER, force, EMPLOYER);
        };
    }

    private static boolean isChief(Ranks ranks) {
        Rank acting = ranks.acting();
        return ranks.substantive().isChiefOfficer() || (acting != null && acting.isChiefOfficer());
    }
}
