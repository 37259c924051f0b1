package plumbline.audit;

import plumbline.ledger.Fact;
import plumbline.ledger.ProofFile;

/// A fact as the log has it, with what shows to anybody, offline and for ever, that it is there.
///
/// @param fact the row as it stands now, beside what was committed to; columns that are nobody's business are kept back
/// @param proof against the last signed checkpoint
public record LoggedFact(Fact fact, ProofFile proof) {}
