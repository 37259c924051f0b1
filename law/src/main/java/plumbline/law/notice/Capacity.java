package plumbline.law.notice;

import plumbline.law.conduct.PersonKind;

/// In what capacity a notice reaches the person: what divides the wording of notices, and no finer.
public enum Capacity {
    /// Serving police officers and special constables.
    OFFICER("officers"),
    /// People who have left, for whom the regulations apply in part.
    FORMER("former officers"),
    /// Police staff of every kind, under contract and policy.
    STAFF("staff"),
    /// Volunteers and contractors, outside both procedures.
    VOLUNTEER("volunteers and contractors");

    private final String plural;

    Capacity(String plural) {
        this.plural = plural;
    }

    /// As written in the files and on screens.
    public String plural() {
        return plural;
    }

    /// The capacity of a person of this kind.
    public static Capacity of(PersonKind kind) {
        return switch (kind) {
            case REGULAR_OFFICER, SPECIAL_CONSTABLE -> OFFICER;
            case FORMER_OFFICER, FORMER_SPECIAL_CONSTABLE -> FORMER;
            case POLICE_STAFF, COMMUNITY_SUPPORT_OFFICER, DETENTION_OFFICER -> STAFF;
            case DESIGNATED_VOLUNTEER, OTHER_VOLUNTEER, CONTRACTOR -> VOLUNTEER;
        };
    }

    /// Whether the conduct regulations apply, so that there is a rule set.
    public boolean isUnderRegulations() {
        return this == OFFICER || this == FORMER;
    }
}
