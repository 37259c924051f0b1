package plumbline.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.Mark;
import plumbline.law.clock.Force;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.RuleSet;
import plumbline.web.Choice;

/// Which clocks to show.
///
/// @param force what stands behind them; null for any
/// @param mark whether all of it was read; null for either
/// @param rules the name of a rule set or a pack that they belong to; empty for any
record ClockFilter(@Nullable Force force, @Nullable Mark mark, String rules) {

    private static final Choice ANY = Choice.of("", "Any");

    boolean includes(Duty duty) {
        return (force == null || duty.force() == force)
                && (mark == null || mark(duty) == mark)
                && (rules.isEmpty()
                        || Stream.concat(duty.scope().ruleSets().stream(), duty.scope().packs().stream())
                                .map(Enum::name)
                                .anyMatch(rules::equals));
    }

    boolean isOn() {
        return force != null || mark != null || !rules.isEmpty();
    }

    /// Whether everything about a clock was read: its duty, its time and the way it is counted.
    static Mark mark(Duty duty) {
        boolean doubtful = duty.period().pattern().mark().isUnconfirmed()
                || duty.citations().stream()
                        .anyMatch(citation -> citation.mark().isUnconfirmed());
        return doubtful ? Mark.UNCONFIRMED : Mark.CONFIRMED;
    }

    static List<Choice> forces() {
        return with(Arrays.stream(Force.values()).map(force -> Choice.of(force.name(), force.label())));
    }

    static List<Choice> marks() {
        return with(Stream.of(Choice.of("CONFIRMED", "Confirmed"), Choice.of("UNCONFIRMED", "Unconfirmed")));
    }

    static List<Choice> allRules() {
        return with(Stream.concat(
                Arrays.stream(RuleSet.values()).map(set -> Choice.of(set.name(), set.id())),
                Arrays.stream(Pack.values()).map(pack -> Choice.of(pack.name(), pack.title()))));
    }

    private static List<Choice> with(Stream<Choice> choices) {
        return Stream.concat(Stream.of(ANY), choices).toList();
    }
}
