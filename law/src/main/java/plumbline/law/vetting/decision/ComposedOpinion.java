package plumbline.law.vetting.decision;

import java.util.List;
import plumbline.law.vetting.Opinion;

/// An opinion as somebody composed it: what is sealed, and opened together with the other side's.
public record ComposedOpinion(Opinion opinion, Rationale rationale, List<Condition> conditions) {

    /// Copies the list.
    public ComposedOpinion {
        conditions = List.copyOf(conditions);
    }

    /// The one form in bytes: what a commitment is made over. The same opinion always has the same bytes, and other
    /// bytes are another opinion.
    ///
    /// @throws IllegalArgumentException if a text is no text that can be written in UTF-8
    public byte[] bytes() {
        return CanonicalJson.bytes(this);
    }
}
