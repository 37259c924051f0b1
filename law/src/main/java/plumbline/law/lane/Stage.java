package plumbline.law.lane;

/// How far something has come in its lane.
public sealed interface Stage
        permits MatterStage,
                AllegationStage,
                Service,
                SuspensionStage,
                RestrictionStage,
                CriminalStage,
                ProceedingsStage,
                StaffStage,
                NoticeStage,
                PublicationStage,
                EvidenceStage {

    /// As it fits after "is".
    String label();
}
