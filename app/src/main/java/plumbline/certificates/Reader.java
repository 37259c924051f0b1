package plumbline.certificates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.vetting.CaseClass;

/// Whoever looks at decisions, and which of them they read. Whoever holds a seat reads what they are asked to sign, and
/// somebody from outside nothing else. What the force may not decide itself none of its people reads.
///
/// @param person from which a wall may shut them out; null for somebody who is not in the register
/// @param everything whether they read whatever no wall hides
/// @param ofTheForce whether they read what the force decides
/// @param seat the line of a decision that gives them a seat
record Reader(@Nullable UUID person, boolean everything, boolean ofTheForce, String seat) {
    /// The line of a decision that the force may not make itself.
    static final String ELSEWHERE = "\nclass " + CaseClass.SELF + "\n";

    /// For what the application does by itself.
    static final Reader SYSTEM = new Reader(null, true, true, "\n");

    static Reader current() {
        return Access.currentIfAny().map(Reader::of).orElse(SYSTEM);
    }

    private static Reader of(SignedIn who) {
        return new Reader(
                who.personId(),
                who.has(Role.OUTSIDE_BODY),
                !who.has(Role.OUTSIDE_REVIEWER),
                "\nseat " + who.userId() + "\n");
    }
}
