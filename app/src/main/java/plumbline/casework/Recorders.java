package plumbline.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.lane.By;
import plumbline.law.lane.StepKind;

/// Which account may record what was done in which role.
///
/// What people outside the force decide is recorded by either side of the house; what the authority decides only by the
/// authority, and what the investigator does only by an investigator, so that nobody does both alone.
final class Recorders {
    private static final Set<By> OUTSIDE = EnumSet.of(
            By.DIRECTOR_GENERAL,
            By.LOCAL_POLICING_BODY,
            By.SUBJECT,
            By.LINE_MANAGER,
            By.APPEAL_BODY,
            By.CRIMINAL_INVESTIGATOR,
            By.PROSECUTOR,
            By.SYSTEM);
    private static final Set<By> AUTHORITY = EnumSet.of(
            By.APPROPRIATE_AUTHORITY, By.DELEGATE, By.SENIOR_AUTHORISER, By.CHAIR, By.PANEL, By.EMPLOYER_MANAGER);
    private static final Set<By> INVESTIGATION = EnumSet.of(By.INVESTIGATOR, By.INTAKE, By.EXHIBIT_OFFICER);

    private Recorders() {}

    /// The roles in law that this account may record for this kind of step, in their order; empty if none.
    static List<By> mayRecord(SignedIn who, StepKind kind) {
        return kind.by().stream().filter(by -> mayRecord(who, by)).sorted().toList();
    }

    /// The role that the account itself acts in, where this kind of step is for that role to take.
    static Optional<By> ownRole(SignedIn who, StepKind kind) {
        var own = who.has(Role.APPROPRIATE_AUTHORITY) ? By.APPROPRIATE_AUTHORITY : By.INVESTIGATOR;
        return mayRecord(who, kind).stream().filter(by -> by == own).findAny();
    }

    static boolean mayRecord(SignedIn who, By by) {
        boolean authority = who.has(Role.APPROPRIATE_AUTHORITY);
        boolean investigator = who.has(Role.INVESTIGATOR);
        return authority && (AUTHORITY.contains(by) || OUTSIDE.contains(by))
                || investigator && (INVESTIGATION.contains(by) || OUTSIDE.contains(by))
                || by == By.INTAKE && (authority || who.has(Role.INTAKE_OFFICER));
    }
}
