package plumbline.law.vetting.level;

import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;

/// What is sought, and the facts about the person on which the matrix turns.
///
/// @param everPolice whether the person ever served in police, in any force
/// @param everService whether the person ever served in armed forces
public record Sought(
        Level level, Applicant applicant, ApplicationReason reason, boolean everPolice, boolean everService) {

    boolean is(MatrixFact fact) {
        return switch (fact) {
            case POLICE -> everPolice;
            case SERVICE -> everService;
            case OFFICERS -> applicant.isUnderVettingRegulations();
            case RENEWAL -> reason == ApplicationReason.RENEW;
        };
    }
}
