package plumbline.law.conduct.panel;

import java.time.LocalDate;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Ranks;

/// In what capacity somebody is proposed to chair, to conduct or to decide.
public sealed interface Official {

    /// A serving police officer.
    ///
    /// @param ownForce whether of the subject's force
    record Officer(Ranks ranks, boolean ownForce) implements Official {}

    /// A former senior officer.
    ///
    /// @param left the last day as a senior officer
    record FormerSeniorOfficer(LocalDate left) implements Official {}

    /// A member of police staff.
    ///
    /// @param equivalent the rank of similar seniority
    /// @param humanResources whether a senior human resources professional
    record Staff(Rank equivalent, boolean humanResources) implements Official {}

    /// HM Chief Inspector of Constabulary, or an inspector nominated by the Chief Inspector.
    record Inspectorate() implements Official {}

    /// A legally qualified person from the local policing body's list.
    record Lawyer() implements Official {}
}
