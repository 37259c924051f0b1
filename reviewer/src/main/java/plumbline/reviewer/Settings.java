package plumbline.reviewer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.Makers;

/// Where the application listens, and for whom.
///
/// @param organisation the name under which it signs its roster
/// @param origin of its pages, as browsers write it, such as `https://sign.review.example`
/// @param address on which it listens
/// @param port on which it listens; 0 for any that is free
/// @param data where enrolments are kept
/// @param makers of authenticators whom the organisation believes
/// @param key with which the organisation signs its roster; null where it cannot be checked here
record Settings(
        String organisation,
        URI origin,
        String address,
        int port,
        Path data,
        Makers makers,
        @Nullable VerifierKey key) {

    /// Reads `--name=value` arguments.
    ///
    /// @throws Malformed naming the argument that is wrong
    static Settings of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (!argument.startsWith("--") || parts.length != 2) {
                throw new Malformed("'" + argument + "' is not an option; options are written --name=value");
            }
            values.put(parts[0].substring(2), parts[1]);
        }
        int port = number(values.getOrDefault("port", "8090"));
        String key = values.get("key");
        String organisation = values.get("organisation");
        if (organisation == null) {
            throw new Malformed("--organisation=NAME is missing: the name under which your roster is signed");
        }
        return new Settings(
                organisation,
                origin(values.getOrDefault("origin", "http://review.localhost:" + port)),
                values.getOrDefault("address", "127.0.0.1"),
                port,
                Path.of(values.getOrDefault("data", "reviewer-data")),
                makers(values.get("makers")),
                key == null ? null : VerifierKey.parse(key));
    }

    private static Makers makers(@Nullable String file) {
        try {
            return file == null ? Makers.NONE : Makers.parse(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new Malformed("--makers is a file of certificates in PEM: " + e.getMessage());
        }
    }

    private static int number(String port) {
        if (!port.matches("[0-9]{1,5}")) {
            throw new Malformed("--port is a number, not '" + port + "'");
        }
        return Integer.parseInt(port);
    }

    private static URI origin(String text) {
        URI origin = URI.create(text);
        if (origin.getHost() == null || !origin.getPath().isEmpty()) {
            throw new Malformed("--origin is written like https://sign.review.example, without a path");
        }
        return origin;
    }

    /// The relying party id of passkeys that are made here.
    String site() {
        return origin.getHost();
    }

    Settings on(int bound) {
        return new Settings(
                organisation,
                port == 0 ? URI.create(origin.getScheme() + "://" + origin.getHost() + ":" + bound) : origin,
                address,
                bound,
                data,
                makers,
                key);
    }
}
