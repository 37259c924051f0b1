package plumbline.assurance;

import java.util.UUID;
import plumbline.law.vetting.Opinion;

/// A made-up file with the answer that was agreed on it.
///
/// @param facts of a person who does not exist
record CalibrationFile(UUID fileId, String title, String facts, Opinion agreed, String because) {}
