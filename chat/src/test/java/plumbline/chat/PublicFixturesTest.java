package plumbline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Public exports with the counts that their expectation file gives.
class PublicFixturesTest {

    private static final Path DATA = Path.of(Objects.requireNonNullElse(
                    System.getProperty("PLUMBLINE_DATA", System.getenv("PLUMBLINE_DATA")), "../../shared/data"))
            .resolve("chat");

    @TestFactory
    List<DynamicTest> every_listed_export_gives_the_expected_counts() throws IOException {
        Path expected = DATA.resolve("EXPECTED.tsv");
        assumeTrue(Files.exists(expected), "no public fixtures at " + DATA + "; set PLUMBLINE_DATA");
        return Files.readAllLines(expected).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].startsWith("whatsapp/") || cells[0].startsWith("telegram/"))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> counts(cells)))
                .toList();
    }

    private static void counts(String[] cells) throws IOException {
        Path file = DATA.resolve(cells[0]);
        Collected collected =
                Collected.of(String.valueOf(file.getFileName()), Files.readAllBytes(file), Collected.LONDON);
        assertThat(collected.account().messages()).isEqualTo(Long.parseLong(cells[1]));
        assertThat(collected.account().systemEvents()).isEqualTo(Long.parseLong(cells[2]));
        assertThat(collected.account().rejected()).isEqualTo(Long.parseLong(cells[3]));
    }

    @TestFactory
    List<DynamicTest> every_text_export_has_two_continuation_lines() {
        assumeTrue(Files.exists(DATA), "no public fixtures at " + DATA + "; set PLUMBLINE_DATA");
        return List.of("ddmmyy_24hrs", "mmddyy_24hrs", "[mmddyy]_24hrs", "mmddyyyy_12hrs", "yyyymmdd_24hrs").stream()
                .map(name -> DATA.resolve("whatsapp/test_" + name + ".txt"))
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    Account account =
                            Collected.of(Source.file(file), Collected.LONDON).account();
                    assertThat(account.continuations()).isEqualTo(2);
                    assertThat(account.in()).isEqualTo(11);
                }))
                .toList();
    }
}
