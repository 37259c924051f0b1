package plumbline.assurance;

import java.util.UUID;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;

/// What somebody concluded on a made-up file before they saw the agreed answer.
record CalibrationAnswer(UUID fileId, UUID accountId, Side side, Opinion opinion, String because) {}
