package plumbline.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What kind of act an account is for. A role opens kinds of screens; it never opens a particular matter.
public enum Role {
    INTAKE_OFFICER("Intake officer"),
    INVESTIGATOR("Investigator"),
    APPROPRIATE_AUTHORITY("Appropriate authority"),
    INSPECTOR("Inspector"),
    ADMINISTRATOR("Administrator"),
    /// Keeps the workforce register and the posts.
    HR_OFFICER("HR officer"),
    /// Fills in their own vetting form; sees nothing else.
    APPLICANT("Applicant"),
    /// Runs the checks of an application, and never decides on it.
    VETTING_RESEARCHER("Vetting researcher"),
    /// Runs applications and gives the force's opinion where nothing adverse or little was found.
    VETTING_OFFICER("Vetting officer"),
    /// Gives the force's opinion on red cases, and answers for vetting.
    VETTING_MANAGER("Force vetting manager"),
    /// Departs from the outside opinion, personally, where the legal mode lets them.
    CHIEF_OFFICER("Chief officer"),
    /// Holds an outside key: sees only what was drawn for them.
    OUTSIDE_REVIEWER("Outside reviewer"),
    /// Keeps the outside organisation's roster, draws its seeds, and is told what the force would rather not say.
    OUTSIDE_BODY("Outside vetting body");

    /// Work that whoever can give out accounts must not also do: they could otherwise sit on both sides.
    private static final Set<Role> DECIDING =
            EnumSet.of(VETTING_RESEARCHER, VETTING_OFFICER, VETTING_MANAGER, CHIEF_OFFICER, OUTSIDE_REVIEWER);

    private static final Set<Role> OUTSIDE = EnumSet.of(OUTSIDE_REVIEWER, OUTSIDE_BODY, INSPECTOR);

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// The words for a screen.
    public String label() {
        return label;
    }

    /// Why nobody may hold these roles together; empty where they may.
    ///
    /// No administrator holds a key, and nobody works for the force and for those who watch it.
    static Optional<String> clash(Set<Role> together) {
        if (together.contains(ADMINISTRATOR) && !Collections.disjoint(together, DECIDING)) {
            return Optional.of("An administrator cannot also decide on vetting: choose one or the other");
        }
        if (!Collections.disjoint(together, OUTSIDE) && !OUTSIDE.containsAll(together)) {
            return Optional.of("Somebody from outside the force cannot also work for it: choose one or the other");
        }
        if (together.contains(APPLICANT) && together.size() > 1) {
            return Optional.of("An applicant's account is for their own form alone");
        }
        return Optional.empty();
    }
}
