package plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is served must not hold what only gov.uk may show: its typeface, the crown, its logo, its header.
class AssetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"GDS Transport", "crown", "govuk-logo", "govuk-header__logo", "@font-face", "assets.publishing"})
    void nothing_that_belongs_to_gov_uk_alone_is_served(String mark) throws Exception {
        for (Path file : served()) {
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as(file.getFileName().toString())
                    .doesNotContainIgnoringCase(mark);
        }
    }

    @Test
    void every_served_file_carries_a_piece_of_its_own_hash() throws Exception {
        assertThat(served()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(file -> {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            String hash = java.util.HexFormat.of().formatHex(digest).substring(0, 12);
            assertThat(file.getFileName().toString()).contains("-" + hash + ".");
        });
    }

    @Test
    void the_script_imports_the_components_by_their_hashed_name() throws Exception {
        var assets = new Assets();
        String script =
                Files.readString(place().resolve(assets.url("plumbline.js").substring(Assets.PATH.length())));

        assertThat(script).contains("./" + assets.url("govuk-frontend.js").substring(Assets.PATH.length()));
    }

    private static List<Path> served() throws IOException {
        try (Stream<Path> files = Files.list(place())) {
            return files.filter(file -> !file.getFileName().toString().equals("index.properties"))
                    .toList();
        }
    }

    private static Path place() {
        return Path.of(Objects.requireNonNull(Assets.class.getResource("assets/index.properties"))
                        .getPath())
                .resolveSibling(".");
    }
}
