package plumbline.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import plumbline.ledger.certificate.Organisation;
import plumbline.ledger.certificate.TrustFile;

/// Whom this system believes. A file and not a table, so that nobody with the database alone can change it; read each
/// time, so that a new one counts at once.
@Component
class TrustInUse {
    private static final String FORCE = "force";

    private final Path file;

    TrustInUse(@Value("${plumbline.certificates.trust:${plumbline.data:./data}/trust.txt}") Path file) {
        this.file = file;
    }

    /// Empty where there is no such file yet: then nothing can be certified.
    Optional<TrustFile> file() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TrustFile.parse(Files.readAllBytes(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The force whose system this is: the first organisation with its role.
    Optional<Organisation> force() {
        return file().flatMap(trust -> trust.organisations().values().stream()
                .filter(organisation -> organisation.role().equals(FORCE))
                .findFirst());
    }
}
