package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules that only the source files can show: their size, the words of pages, where the SQL stands.
class SourceTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /// A statement, not a sentence: lower case, at the beginning of a text block or string.
    private static final Pattern SQL = Pattern.compile(
            "(\"|\"\"\"\\s*)(select\\s+[a-z_.*(][^\"]*\\sfrom\\s|insert into [a-z_]+\\.|update [a-z_]+\\.[a-z_]+\\s+set\\s|delete from [a-z_]+\\.)");

    @Test
    void no_source_file_is_longer_than_four_hundred_lines() {
        assertThat(sources(".java"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(read(file).lines().count()).as(name(file)).isLessThanOrEqualTo(400));
    }

    @Test
    void statements_stand_in_repositories() {
        assertThat(sources(".java"))
                .filteredOn(file -> name(file).startsWith("app/src/main/"))
                .filteredOn(file -> !file.toString().endsWith("Repository.java"))
                .filteredOn(file ->
                        !name(file).contains("/database/") && !name(file).contains("/audit/"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SQL.matcher(read(file)).find())
                        .as(name(file))
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "<style", "$unsafe", "javascript:"})
    void no_template_holds(String forbidden) {
        assertThat(templates())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(read(file)).as(name(file)).doesNotContain(forbidden));
    }

    @Test
    void no_template_holds_a_style_or_script_attribute() {
        var attribute = Pattern.compile("\\s(style|on[a-z]+)\\s*=\\s*\"");

        assertThat(templates())
                .allSatisfy(file -> assertThat(attribute.matcher(read(file)).find())
                        .as(name(file))
                        .isFalse());
    }

    @Test
    void every_form_that_changes_something_proves_that_it_is_ours() {
        var form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

        assertThat(templates())
                .allSatisfy(
                        file -> assertThat(form.matcher(read(file)).results().map(found -> found.group()))
                                .as(name(file))
                                .allSatisfy(found -> assertThat(found).contains("@template.web.csrf(")));
    }

    @Test
    void every_package_says_what_it_is() {
        var folders = sources(".java").stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("///")
                        .contains("@NullMarked"));
    }

    private static List<Path> templates() {
        return sources(".jte");
    }

    private static List<Path> sources(String suffix) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> !name(file).contains("target/"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
