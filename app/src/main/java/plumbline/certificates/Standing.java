package plumbline.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.certificate.Certificate;
import plumbline.ledger.certificate.CertificateVerdict;
import plumbline.ledger.certificate.Decision;

/// Where a decision stands at this moment, worked out and stored nowhere.
///
/// @param decision null where the row can no longer be read as one
/// @param signatures how many there are
/// @param missing names of those with a seat who have not signed
/// @param certificate once the decision is in the signed log
/// @param verdict what the verifier says of it now
public record Standing(
        UUID decisionId,
        @Nullable Decision decision,
        int signatures,
        List<String> missing,
        Optional<Certificate> certificate,
        CertificateVerdict verdict) {

    public Standing {
        missing = List.copyOf(missing);
    }

    /// Whether the certificate can be relied on.
    public boolean isValid() {
        return verdict instanceof CertificateVerdict.Valid;
    }
}
