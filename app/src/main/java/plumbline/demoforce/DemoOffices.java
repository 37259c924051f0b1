package plumbline.demoforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.ledger.VerifierKey;

/// What stands outside the force's system in the demonstration: the outside organisation's pages, and the desks
/// at which both rosters are signed. It is a process beside this one, which `./plumbline demo` starts and which
/// alone holds the keys; the two exchange files in a folder and nothing else.
@Component
@Profile("demo")
class DemoOffices {
    private final Path folder;

    DemoOffices(@Value("${plumbline.data}") Path data) {
        folder = data.resolve("demonstration");
    }

    /// @param review where the outside organisation's people make their passkeys and sign
    /// @param desk where both rosters are signed
    /// @param force the public half of the key with which the force's roster is signed
    record Known(String review, String desk, VerifierKey force, VerifierKey outside) {}

    /// Empty where they were not started with this.
    Optional<Known> known() throws IOException {
        Path offices = folder.resolve("offices.txt");
        if (!Files.exists(offices)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(offices).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        return Optional.of(new Known(
                Objects.requireNonNull(lines.get("review")),
                Objects.requireNonNull(lines.get("desk")),
                VerifierKey.parse(Objects.requireNonNull(lines.get("force"))),
                VerifierKey.parse(Objects.requireNonNull(lines.get("outside")))));
    }

    /// Where the force's people's passkeys are handed in.
    Path enrolments() {
        return folder.resolve("force/enrolments");
    }

    /// Where an office lays a version of its roster once it is signed.
    Path roster(String office, long version) {
        return folder.resolve(office + "/rosters/" + version + ".roster");
    }
}
