package plumbline.certificates;

import java.util.List;

/// What became of something that was handed in: a roster, a passkey, a signature, a statement.
public sealed interface Taken {

    /// It is on record.
    record Kept() implements Taken {}

    /// It is not, and nothing has changed.
    ///
    /// @param reasons in sentences, at least one
    record Refused(List<String> reasons) implements Taken {

        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String reason) {
            return new Refused(List.of(reason));
        }
    }
}
