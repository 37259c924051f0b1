package plumbline.codecision;

import plumbline.law.vetting.Opinion;

/// The vote of a member of an appeal panel.
record AppealVote(AppealSeat seat, Opinion opinion, String reasons) {}
