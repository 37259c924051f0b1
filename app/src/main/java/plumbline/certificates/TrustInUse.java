package plumbline.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import plumbline.ledger.certificate.Makers;
import plumbline.ledger.certificate.Organisation;
import plumbline.ledger.certificate.TrustFile;

/// Whom this system believes. A file and not a table, so that nobody with the database alone can change it; read each
/// time, so that a new one counts at once.
@Component
class TrustInUse {
    private static final String FORCE = "force";

    private final Path file;
    private final Path makers;

    TrustInUse(
            @Value("${plumbline.certificates.trust:${plumbline.data:./data}/trust.txt}") Path file,
            @Value("${plumbline.certificates.makers:${plumbline.data:./data}/makers.pem}") Path makers) {
        this.file = file;
        this.makers = makers;
    }

    /// Whose authenticators are believed to be the models that they say; nobody's where there is no such file.
    Makers makers() {
        return read(makers).map(Makers::parse).orElse(Makers.NONE);
    }

    /// Empty where there is no such file yet: then nothing can be certified.
    Optional<TrustFile> file() {
        return read(file).map(TrustFile::parse);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
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
