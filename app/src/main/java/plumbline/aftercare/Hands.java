package plumbline.aftercare;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.Hand;

/// Whose hand an account is in a course.
///
/// What decides over a clearance is for the vetting manager; the key from outside for the reviewer who was drawn.
final class Hands {
    private static final Set<Hand> OF_THE_FORCE = EnumSet.of(Hand.VETTING_AUTHORITY, Hand.ASSESSOR, Hand.PARENT_FORCE);

    private static final Set<ActKind> MANAGERS = EnumSet.of(
            ActKind.REVIEW_DECIDED,
            ActKind.LIFTED,
            ActKind.SEVERITY_DECIDED,
            ActKind.WITHDRAWAL_DECIDED,
            ActKind.FINALISED);

    private Hands() {}

    /// The hand with which the account does such an act there; empty if it may not.
    static Optional<Hand> of(SignedIn who, Running running, ActKind kind) {
        return kind.by().stream()
                .filter(hand -> mayBe(who, running, kind, hand))
                .min(Comparator.naturalOrder());
    }

    /// Whoever it is about is nothing but that in it, whatever their roles.
    private static boolean mayBe(SignedIn who, Running running, ActKind kind, Hand hand) {
        if (running.opened().personId().equals(who.personId())) {
            return hand == Hand.HOLDER;
        }
        if (OF_THE_FORCE.contains(hand)) {
            return who.has(Role.VETTING_MANAGER) || who.has(Role.VETTING_OFFICER) && !MANAGERS.contains(kind);
        }
        boolean drawn = who.has(Role.OUTSIDE_REVIEWER) && who.userId().equals(running.reviewer());
        return switch (hand) {
            case OUTSIDE_REVIEWER -> drawn;
            case APPEAL_BODY -> drawn && running.opened().kind() == CourseKind.APPEAL;
            case HOLDER, VETTING_AUTHORITY, ASSESSOR, PARENT_FORCE, HUMAN_RESOURCES, SYSTEM -> false;
        };
    }
}
