package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.vetting.Level;

/// The rules that hold on one day: levels, checks, the matrix, and the figures of the gates.
public final class Rules {

    private final LocalDate on;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<Level, LevelRules> levels = new EnumMap<>(Level.class);
    private final Map<Check, CheckRules> checks = new EnumMap<>(Check.class);
    private final Map<Level, Map<Check, MatrixCell>> matrix = new EnumMap<>(Level.class);

    /// @param blocks in the order of their days: what a later one says takes the place of what an earlier one said
    Rules(LocalDate on, List<RulesBlock> blocks) {
        this.on = on;
        for (RulesBlock block : blocks) {
            switch (block.kind()) {
                case "figure" -> figures.put(block.name(), block.needed("value"));
                case "level" -> level(block);
                case "check" -> check(block);
                default -> matrix(block);
            }
        }
    }

    /// The day of these rules.
    public LocalDate on() {
        return on;
    }

    /// A figure by its name in the text.
    ///
    /// @throws NoSuchElementException if no rule holds such a figure on that day
    public Figure figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new NoSuchElementException("no figure " + name + " on " + on);
        }
        return figure;
    }

    /// The rules of a level.
    public LevelRules level(Level level) {
        return required(levels.get(level), level);
    }

    /// The rules of a check.
    public CheckRules check(Check check) {
        return required(checks.get(check), check);
    }

    /// What is asked of every check for this person, in the order of the catalogue.
    public List<Requirement> requirements(Sought sought) {
        return Arrays.stream(Check.values())
                .map(check -> requirement(check, sought))
                .toList();
    }

    /// What is asked of one check for this person.
    public Requirement requirement(Check check, Sought sought) {
        return required(matrix.getOrDefault(sought.level(), Map.of()).get(check), check)
                .asked(sought);
    }

    private void level(RulesBlock block) {
        Level level = Level.valueOf(block.name());
        levels.put(
                level,
                new LevelRules(level, block.needed("validity"), block.needed("residency"), block.figure("review")));
    }

    private void check(RulesBlock block) {
        Check check = Check.valueOf(block.name());
        if (!check.label().equals(block.title())) {
            throw block.wrong("is called \"" + block.title() + "\" and not \"" + check.label() + "\"");
        }
        checks.put(
                check,
                new CheckRules(
                        check,
                        words(block.lines().getOrDefault("needs", ""))
                                .map(Input::valueOf)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        block.figure("age"),
                        words(block.words("who"))
                                .map(Runner::valueOf)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        block.citation("who")));
    }

    private void matrix(RulesBlock block) {
        Citation citation = block.law();
        List<Level> columns = words(block.lines().getOrDefault("cols", ""))
                .map(Level::valueOf)
                .toList();
        for (Check check : Check.values()) {
            List<String> cells =
                    words(block.lines().getOrDefault(check.name(), "")).toList();
            if (cells.size() != columns.size()) {
                throw block.wrong(check + " has " + cells.size() + " cells for " + columns.size() + " levels");
            }
            for (int i = 0; i < cells.size(); i++) {
                Level level = columns.get(i);
                matrix.computeIfAbsent(level, _ -> new EnumMap<>(Check.class))
                        .put(check, MatrixCell.of(check, level, cells.get(i), citation));
            }
        }
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ ,]+")).filter(word -> !word.isEmpty());
    }

    private static <T> T required(@Nullable T rule, Object of) {
        if (rule == null) {
            throw new NoSuchElementException("no rule for " + of);
        }
        return rule;
    }
}
