package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The rules of vetting at every time. An application is bound to those of the day on which it was opened.
public final class RuleBook {

    private static final RuleBook STANDARD = new RuleBook(RulesFile.read("rules.txt"));

    private final List<RulesBlock> blocks;

    RuleBook(List<RulesBlock> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /// The rules that come with this library.
    public static RuleBook standard() {
        return STANDARD;
    }

    /// The rules that hold on a day: of two blocks about the same, the later one.
    public Rules on(LocalDate day) {
        return new Rules(
                day,
                blocks.stream()
                        .filter(block -> !block.from().isAfter(day))
                        .sorted(Comparator.comparing(RulesBlock::from))
                        .toList());
    }

    /// The day since which the rules are those of this day: on none between the two is any of them another.
    public LocalDate since(LocalDate day) {
        return blocks.stream()
                .map(RulesBlock::from)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }
}
