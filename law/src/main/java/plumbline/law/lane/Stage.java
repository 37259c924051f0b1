package plumbline.law.lane;

import plumbline.law.Labelled;

/// How far something has come in its lane. The label fits after "is".
public sealed interface Stage extends Labelled
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
                EvidenceStage {}
