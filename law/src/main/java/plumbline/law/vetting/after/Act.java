package plumbline.law.vetting.after;

/// One thing that somebody does in a course after clearance, with its particulars.
///
/// Particulars are plain values, as those of [plumbline.law.lane.Step], so that an act is stored as it is and its
/// form is read off its record. A particular that may be unknown is nullable.
public sealed interface Act permits ReviewAct, RestrictionAct, WithdrawalAct, AppealAct, TransferAct {

    /// What kind of act it is.
    default ActKind kind() {
        return ActKind.of(getClass());
    }
}
