package plumbline.aftercare;

import java.util.Locale;
import java.util.Set;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.Labelled;

/// What can be due after clearance without anybody having opened it.
enum DueKind implements Labelled {
    ANNUAL(
            "Annual reviews",
            "Holders whose yearly review did not come. A month after its day the clearance is marked for review by itself, and the sponsor is told.",
            Set.of(Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.HR_OFFICER)),
    CONDITION(
            "Conditions",
            "Conditions of clearances that nobody has looked at in time. A condition that nobody looks at protects nobody: a month later the clearance itself is reviewed.",
            Set.of(Role.VETTING_OFFICER, Role.VETTING_MANAGER)),
    RECHECK(
            "Checks to run again",
            "What a holder told of has made results stale: they rest on what is no longer so. They are run again within five working days.",
            Set.of(Role.VETTING_RESEARCHER, Role.VETTING_OFFICER, Role.VETTING_MANAGER)),
    NO_SYSTEMS(
            "No access to systems",
            "People in post of whose clearances none counts any more. Their access to systems ends with the day named, until one counts again.",
            Set.of(Role.HR_OFFICER, Role.VETTING_OFFICER, Role.VETTING_MANAGER)),
    LATE_LEAVER(
            "Leavers told late",
            "People of whose leaving vetting learnt later than a working day after it, in the last three months. The clearance ended on the day all the same; the gap is reported (E-13).",
            Set.of(Role.HR_OFFICER, Role.VETTING_MANAGER));

    private final String label;
    private final String lede;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final Set<Role> roles;

    DueKind(String label, String lede, Set<Role> roles) {
        this.label = label;
        this.lede = lede;
        this.roles = roles;
    }

    @Override
    public String label() {
        return label;
    }

    String lede() {
        return lede;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(SignedIn who) {
        return roles.stream().anyMatch(who::has);
    }
}
