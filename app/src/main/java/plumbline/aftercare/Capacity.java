package plumbline.aftercare;

import plumbline.law.conduct.PersonKind;
import plumbline.law.vetting.Applicant;

/// In what capacity vetting sees somebody of the register.
final class Capacity {
    private Capacity() {}

    static Applicant of(PersonKind kind) {
        return switch (kind) {
            case REGULAR_OFFICER, FORMER_OFFICER -> Applicant.OFFICER;
            case SPECIAL_CONSTABLE, FORMER_SPECIAL_CONSTABLE -> Applicant.SPECIAL;
            case POLICE_STAFF, COMMUNITY_SUPPORT_OFFICER, DETENTION_OFFICER -> Applicant.STAFF;
            case DESIGNATED_VOLUNTEER, OTHER_VOLUNTEER -> Applicant.VOLUNTEER;
            case CONTRACTOR -> Applicant.CONTRACTOR;
        };
    }
}
