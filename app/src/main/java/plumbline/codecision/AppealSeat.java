package plumbline.codecision;

import java.util.UUID;
import plumbline.law.vetting.twokey.Grade;

/// A seat on an appeal panel.
///
/// @param legal whether the member is legally qualified, or a former judge
/// @param grade of the force's own member; says nothing of the others
record AppealSeat(UUID accountId, boolean outside, boolean chair, boolean legal, Grade grade) {}
