package plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds our components against the examples that GOV.UK Frontend publishes for ports, read from its package.
///
/// An example that asks for something we do not offer (attributes of any name, classes on inner parts, translated
/// words) is left out; how many are held against us is fixed below, so that none falls out unseen.
class FixturesTest {
    /// Raise this when a component learns more; of 557 examples in version 5.14.0.
    private static final int HELD = 303;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TestFactory
    List<DynamicTest> our_markup_equals_the_published_examples() {
        var tests = new ArrayList<DynamicTest>();
        for (Ported component : Ported.values()) {
            for (Example example : examples(component)) {
                if (example.beyond().isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(
                            component.component() + ": " + example.name(),
                            () -> assertThat(Markup.normal(example.ours()))
                                    .isEqualTo(Markup.normal(example.theirs()))));
                }
            }
        }
        return tests;
    }

    /// The list of what is left out, with the reason of each, is written to `target/components-not-offered.txt`.
    @Test
    void the_number_of_examples_we_are_held_against_does_not_shrink() throws IOException {
        var list = new StringBuilder();
        int all = 0;
        int held = 0;
        for (Ported component : Ported.values()) {
            List<Example> examples = examples(component);
            var beyond = examples.stream().filter(e -> !e.beyond().isEmpty()).toList();
            all += examples.size();
            held += examples.size() - beyond.size();
            list.append(String.format(
                    "%s: %d of %d%n", component.component(), examples.size() - beyond.size(), examples.size()));
            beyond.forEach(e -> list.append(String.format("    %s (%s)%n", e.name(), String.join(", ", e.beyond()))));
        }
        Files.writeString(Path.of("target", "components-not-offered.txt"), list);
        System.out.printf(
                "components: held against %d of %d published examples of %d components%n",
                held, all, Ported.values().length);
        assertThat(held).isGreaterThanOrEqualTo(HELD);
    }

    private static List<Example> examples(Ported component) {
        var examples = new ArrayList<Example>();
        for (JsonNode fixture : fixtures(component).path("fixtures")) {
            var options = new Options(fixture.path("options"));
            var parameters = component.parameters(options);
            List<String> beyond = options.beyond();
            examples.add(new Example(
                    fixture.path("name").asString(),
                    fixture.path("html").asString(),
                    beyond.isEmpty() ? component.render(parameters) : "",
                    beyond));
        }
        return examples;
    }

    private static JsonNode fixtures(Ported component) {
        String path = "META-INF/resources/webjars/govuk-frontend/" + version() + "/dist/govuk/components/"
                + component.component() + "/fixtures.json";
        try (InputStream in = FixturesTest.class.getClassLoader().getResourceAsStream(path)) {
            return JSON.readTree(Objects.requireNonNull(in, path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String version() {
        var properties = new Properties();
        String path = "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";
        try (InputStream in = FixturesTest.class.getClassLoader().getResourceAsStream(path)) {
            properties.load(Objects.requireNonNull(in, path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }

    private record Example(String name, String theirs, String ours, List<String> beyond) {}
}
