package plumbline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether every acceptance example of the specification is held by a test. The list is `acceptance.txt` beside this
/// class, for a lawyer to read; here it is checked that no example is missing and that each test named says the number
/// of its example itself: in its name, or in a row of its table.
class AcceptanceTest {

    record Held(String number, String about, String test) {

        static Held parse(String line) {
            String[] cells = line.split("\\|");
            return new Held(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        boolean isSaidBy(Method method) {
            String name = number.toLowerCase(Locale.ROOT).replace(' ', '_');
            Pattern written = Pattern.compile("\\b" + number + "\\b");
            return Pattern.compile("(^|_)" + name + "(_|$)")
                            .matcher(method.getName())
                            .find()
                    || words(method).anyMatch(words -> written.matcher(words).find());
        }

        private static Stream<String> words(Method method) {
            ParameterizedTest test = method.getAnnotation(ParameterizedTest.class);
            CsvSource table = method.getAnnotation(CsvSource.class);
            return Stream.concat(
                    test == null ? Stream.empty() : Stream.of(test.name()),
                    table == null
                            ? Stream.empty()
                            : Stream.concat(Stream.of(table.textBlock()), Arrays.stream(table.value())));
        }

        @Override
        public String toString() {
            return number + ": " + about;
        }
    }

    private static List<String> lines(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AcceptanceTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Held> held() {
        return lines("acceptance.txt").stream().map(Held::parse);
    }

    @Test
    void no_example_is_missing_and_they_stand_in_order() {
        var examples = Stream.concat(
                IntStream.rangeClosed(1, 70).mapToObj(number -> "AT " + number),
                IntStream.rangeClosed(1, 8).mapToObj(number -> "J" + number));

        assertThat(held().map(Held::number).distinct()).containsExactlyElementsOf(examples.toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("held")
    void the_test_that_is_named_exists_and_says_the_number(Held held) throws ClassNotFoundException {
        if (held.test().equals("clocks")) {
            assertThat(lines("conduct/clock-examples.txt").stream().map(line -> line.split("\\|")[0].strip()))
                    .contains(held.number());
            return;
        }
        int dot = held.test().lastIndexOf('.');
        Class<?> test = Class.forName("plumbline.law." + held.test().substring(0, dot));
        List<Method> named = Arrays.stream(test.getDeclaredMethods())
                .filter(method -> method.getName().equals(held.test().substring(dot + 1)))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .toList();

        assertThat(named).hasSize(1).allMatch(held::isSaidBy);
    }
}
