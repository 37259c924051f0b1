package plumbline.codecision;

import java.util.UUID;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.twokey.Grade;

/// The vote of a member of an appeal panel.
///
/// @param grade of the force's own member; says nothing of the others
public record AppealVote(
        UUID accountId, boolean outside, boolean chair, boolean legal, Grade grade, Opinion opinion, String reasons) {}
