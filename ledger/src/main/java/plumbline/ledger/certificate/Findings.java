package plumbline.ledger.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Collects what a check found, so that every reason is named and not only the first.
final class Findings {
    private final List<String> wrong = new ArrayList<>();
    private final List<String> proven = new ArrayList<>();

    /// Notes a sentence unless this is so.
    ///
    /// @return whether it is so
    boolean require(boolean so, Supplier<String> otherwise) {
        if (!so) {
            wrong.add(otherwise.get());
        }
        return so;
    }

    void wrong(String sentence) {
        wrong.add(sentence);
    }

    void proven(String sentence) {
        proven.add(sentence);
    }

    CertificateVerdict verdict() {
        return wrong.isEmpty() ? new CertificateVerdict.Valid(proven) : new CertificateVerdict.Invalid(wrong);
    }
}
