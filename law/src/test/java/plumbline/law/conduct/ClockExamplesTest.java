package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.Citation;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Limit;
import plumbline.law.clock.Pause;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;

/// Every clock of the catalogue against the table of examples beside this test, `clock-examples.txt`.
class ClockExamplesTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    record Example(
            String source, String clock, String rules, String fact, String reading, String expected, String why) {

        static Example parse(String line) {
            String[] cells = line.split("\\|");
            return new Example(
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip(),
                    cells[5].strip(),
                    cells[7].strip());
        }

        @Override
        public String toString() {
            return source + ", " + clock + " " + rules + ", " + fact + " " + reading + ": " + expected + " (" + why
                    + ")";
        }

        private List<LocalDate> dates() {
            return DATE.matcher(fact)
                    .results()
                    .map(MatchResult::group)
                    .map(LocalDate::parse)
                    .toList();
        }

        private int number(String word) {
            return Integer.parseInt(fact.replaceAll(".*" + word + " (\\d+).*", "$1"));
        }

        Optional<Duty> duty() {
            LocalDate day = dates().getFirst();
            ClockBook book = reading.isEmpty() ? ClockBook.standard() : read();
            return switch (rules) {
                case "any" -> book.find(clock, Pack.PACK_OFFICER, day);
                case "staff" -> book.find(clock, Pack.PACK_STAFF, day);
                default -> book.find(clock, ruleSet(), day);
            };
        }

        private RuleSet ruleSet() {
            return Arrays.stream(RuleSet.values())
                    .filter(set -> set.id().equals(rules))
                    .findAny()
                    .orElseThrow();
        }

        private ClockBook read() {
            Parameters parameters = ClockBook.standard().parameters();
            for (String pattern : List.of("t2", "t6", "t7")) {
                parameters = parameters.with(new ParameterDecision(
                        "reading." + pattern,
                        reading.equals("strict") ? "STRICT" : "LOOSE",
                        "the table asks for it",
                        Citation.unconfirmed("Counsel's advice", "", "given for this example"),
                        "the chief constable",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2027, 1, 5)));
            }
            return ClockBook.standard().with(parameters);
        }

        Deadline deadline(Duty duty) {
            List<LocalDate> dates = dates();
            Start start = duty.startOn(dates.getFirst());
            if (fact.contains("period")) {
                return duty.deadline(number("period"), start, DAYS);
            }
            if (fact.contains("next")) {
                return duty.next(Start.on("it was last done", dates.getFirst()), DAYS);
            }
            if (fact.contains("ceiling")) {
                return duty.deadline(start, DAYS).orEarlier(duty.ceiling(dates.getLast(), DAYS));
            }
            if (fact.contains("lasting")) {
                return duty.lasting(number("lasting")).deadline(start, DAYS);
            }
            if (fact.contains("break")) {
                return duty.deadline(start, DAYS)
                        .without(List.of(new Pause(dates.get(1), dates.getLast(), "career break")), DAYS);
            }
            return fact.contains(" and ")
                    ? duty.deadline(Start.both(start, duty.startOn(dates.getLast())), DAYS)
                    : duty.deadline(start, DAYS);
        }
    }

    static Stream<Example> examples() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClockExamplesTest.class.getResourceAsStream("clock-examples.txt")),
                StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Deadline deadline) {
        return switch (deadline.limit()) {
            case Limit.By by -> by.lastDay().toString();
            case Limit.Between between -> between.firstDay() + " to " + between.lastDay();
            case Limit.NotBefore notBefore -> "from " + notBefore.firstDay();
            case Limit.Target target -> "target " + target.targetDay();
            case Limit.None _ -> "none";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_example_comes_to_its_day(Example example) {
        assertThat(example.duty().map(duty -> words(example.deadline(duty))).orElse("no such clock"))
                .isEqualTo(example.expected());
    }

    @Test
    void every_clock_has_a_plain_example_and_one_with_a_holiday_weekend_or_end_of_month() {
        for (String kind : List.of("own plain", "own edge")) {
            Set<String> shown = examples()
                    .filter(example -> example.source().equals(kind))
                    .map(Example::clock)
                    .collect(Collectors.toSet());

            assertThat(shown)
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(
                            ClockBook.standard().all().stream().map(Duty::clock).collect(Collectors.toSet()));
        }
    }

    @Test
    void every_block_of_the_catalogue_is_reached_by_an_example() {
        Set<Duty> reached = new HashSet<>();
        examples().flatMap(example -> example.duty().stream()).forEach(reached::add);

        assertThat(ClockBook.standard().all()).isSubsetOf(reached);
    }

    @Test
    void the_specification_s_clocks_are_all_there() {
        Set<String> clocks =
                ClockBook.standard().all().stream().map(Duty::clock).collect(Collectors.toSet());
        for (int number = 1; number <= 82; number++) {
            boolean free = number == 28 || number == 29 || number >= 52 && number <= 59 || number == 69;
            assertThat(clocks.contains("CLK-%02d".formatted(number)))
                    .as("CLK-%02d", number)
                    .isEqualTo(!free);
        }
    }
}
