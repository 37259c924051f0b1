package plumbline.evidence;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.vault.Sha256;
import plumbline.vault.Vault;
import plumbline.web.Show;

/// What is known of one message, and the bytes of the exhibit that it was read from, hashed again while they are shown.
@Controller
class MessageDetailController {
    private static final int SHOWN_BYTES = 4096;

    private final Evidence evidence;
    private final OperationHeaders headers;
    private final Vault vault;

    MessageDetailController(Evidence evidence, OperationHeaders headers, Vault vault) {
        this.evidence = evidence;
        this.headers = headers;
        this.vault = vault;
    }

    @GetMapping("/operations/{operationId}/exhibits/{exhibitId}/messages/{ordinal}")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId, @PathVariable UUID exhibitId, @PathVariable long ordinal)
            throws IOException {
        var header = headers.of(operationId);
        var exhibit = evidence.get(operationId, exhibitId);
        var entry = evidence.entry(operationId, exhibitId, ordinal);
        try (var in = new EntryBytes(vault, exhibit).open(entry)) {
            var start = in.readNBytes(SHOWN_BYTES);
            var digest = sha256();
            digest.update(start);
            var rest = new byte[1 << 16];
            for (int n = in.read(rest); n >= 0; n = in.read(rest)) {
                digest.update(rest, 0, n);
            }
            var found = Sha256.of(digest.digest()).hex();
            return Show.page(
                    "evidence/message",
                    new EvidencePages.Detail(
                            header, exhibit, entry, Dump.of(start, entry.byteOffset()), start.length, found));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
