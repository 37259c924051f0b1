package plumbline.notices;

import java.util.List;
import plumbline.law.Verdict;

/// What became of a notice that was to be written.
public sealed interface Written {
    /// It is in the vault and on the record.
    ///
    /// @param cautions what nobody has confirmed of the law behind it
    record Kept(KeptNotice notice, List<Verdict.Caution> cautions) implements Written {}

    /// The law's words on why not; nothing was kept.
    record Refused(Verdict.Refused refusal) implements Written {}
}
