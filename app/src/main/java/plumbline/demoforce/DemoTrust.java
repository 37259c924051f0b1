package plumbline.demoforce;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import plumbline.audit.Log;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.Organisation;
import plumbline.ledger.certificate.TrustFile;

/// Whom the demonstration believes about certificates. The keys lie beside the file, so it is good for nothing but
/// looking on: an ordinary start never writes one.
@Component
@Profile("demo")
class DemoTrust {
    private static final String MARK =
            "# For the demonstration alone: whoever can read this directory holds the keys that are named here.";

    private final Path file;
    private final Environment environment;
    private final Log log;

    DemoTrust(@Value("${plumbline.data}") Path data, Environment environment, Log log) {
        file = data.resolve("trust.txt");
        this.environment = environment;
        this.log = log;
    }

    /// Writes the file where there is none, or one of its own from an earlier start. Returns whether it is its own: one
    /// that somebody put there stays.
    boolean write(DemoOffices.Known offices) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.isEmpty() && !before.contains(MARK)) {
            return false;
        }
        Optional<TrustFile> earlier =
                before.isEmpty() ? Optional.empty() : Optional.of(TrustFile.parse(before.getBytes(UTF_8)));
        String text = """
                plumbline/trust@v1
                %s
                log %s
                quorum none
                mode UNDERTAKING
                organisation force %s 1 localhost %s
                organisation outside %s 1 review.localhost %s
                authenticator any
                seats GREEN COMBINED 1 force
                seats GREEN-DRAWN COMBINED 1 force
                seats GREEN-DRAWN COMBINED 1 outside
                seats AMBER COMBINED 1 force
                seats AMBER COMBINED 2 outside
                seats AMBER DEPARTURE 1 force chief-officer=1
                seats RED COMBINED 1 force
                seats RED COMBINED 3 outside needs
                seats RED DEPARTURE 1 force chief-officer=1
                """.formatted(
                        MARK,
                        log.key(),
                        offices.force(),
                        origins(earlier, offices.force(), address()),
                        offices.outside(),
                        origins(earlier, offices.outside(), offices.review()));
        if (!text.equals(before)) {
            Path draft = Files.writeString(file.resolveSibling("trust.txt.part"), text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return true;
    }

    /// The next start may find another port free; what was signed at the last one's stays good.
    private static String origins(Optional<TrustFile> earlier, VerifierKey key, String now) {
        Set<String> origins = new TreeSet<>();
        earlier.map(trust -> trust.organisations().get(key.name()))
                .map(Organisation::origins)
                .ifPresent(origins::addAll);
        origins.add(now);
        return String.join(" ", origins);
    }

    /// A browser lets a page without a certificate of its own use passkeys only under this name.
    String address() {
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
