package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.SigningRequest;

/// A decision as it is on record, for whoever may see it. The document is parsed each time: what stands in a row is
/// believed no further than that.
///
/// @param factId under which the log knows it
/// @param voided why it no longer stands; null while it does
record ToSign(
        UUID decisionId,
        UUID factId,
        UUID applicationId,
        UUID subjectId,
        Instant recordedAt,
        String document,
        String reasons,
        List<SigningRequest.Shown> evidence,
        @Nullable String voided) {

    /// @throws plumbline.ledger.Malformed when somebody has been at the row
    Decision decision() {
        return Decision.parse(document.getBytes(UTF_8));
    }
}
