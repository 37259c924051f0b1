package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.clock.Force;
import plumbline.law.clock.Party;
import plumbline.law.clock.Period;
import plumbline.law.clock.Reading;

/// One block of the catalogue: a clock under some rules, in the words of the text.
///
/// @param clock its number
/// @param variant what tells it from the other blocks of the same clock; may be empty
/// @param id the name of the duty
/// @param fields what the block says, by field
/// @param instruments full titles by abbreviation
/// @param owners who answers for policies and targets, and until when
record ClockRow(
        String clock,
        String variant,
        String id,
        Map<String, String> fields,
        Map<String, String> instruments,
        Map<String, String> owners) {

    static final Set<String> FIELDS = Set.of(
            "what",
            "who",
            "when",
            "rules",
            "time",
            "then",
            "ceiling",
            "longest",
            "pauses",
            "force",
            "longer",
            "shorter",
            "extension",
            "late",
            "law",
            "time-law",
            "from",
            "to");

    private static final LocalDate REFORM = RuleSets.REFORM_2020;
    private static final List<String> TIMES = List.of("time", "then", "ceiling", "longest");
    private static final String FROM_ACT = "from each act: ";

    /// Refuses a block that says too little, or calls a target law.
    void check() {
        List.of("what", "who", "when", "time", "late", "law").forEach(this::require);
        boolean practicable = require("time").startsWith("as soon as practicable");
        if (practicable && force() == Force.STATUTORY) {
            throw new IllegalStateException(
                    clock + ": \"as soon as practicable\" is a target or policy, never a day of law");
        }
        if (!practicable && force() == Force.TARGET) {
            throw new IllegalStateException(clock + ": a target needs \"as soon as practicable\"");
        }
    }

    /// The numbers of this block.
    Stream<Parameter> parameters() {
        return TIMES.stream().flatMap(field -> figures(field).map(figure -> parameter(field, figure)));
    }

    /// The duty, counted by these parameters; `all` are the rows among which the clock that follows is found.
    Duty duty(Parameters parameters, List<ClockRow> all) {
        List<ParameterDecision> decisions = TIMES.stream()
                .flatMap(field -> figures(field).map(figure -> parameters.get(key(field, figure.name()))))
                .flatMap(parameter -> parameter.decided().stream())
                .toList();
        return new Duty(
                id,
                clock,
                require("what"),
                require("who"),
                require("when"),
                timing(parameters, all),
                force(),
                new Changes(
                        Objects.requireNonNullElse(said("extension"), "No power to extend it is known."),
                        parties("longer"),
                        parties("shorter")),
                require("late"),
                citation(require("law")),
                decisions.isEmpty() ? timeCitation() : decisions.getLast().citation(),
                scope(),
                decisions);
    }

    private Timing timing(Parameters parameters, List<ClockRow> all) {
        return new Timing(
                period("time", parameters),
                further(parameters, all),
                Optional.ofNullable(said("ceiling"))
                        .map(text -> new Timing.Ceiling(
                                text.substring(0, text.indexOf('|')).strip(), period("ceiling", parameters))),
                numbers("longest", parameters).stream().map(Integer::valueOf).findFirst(),
                Objects.requireNonNullElse(said("pauses"), ""));
    }

    private Optional<Timing.Further> further(Parameters parameters, List<ClockRow> all) {
        String then = said("then");
        if (then == null) {
            return Optional.empty();
        }
        if (!then.startsWith("CLK-")) {
            return Optional.of(new Timing.Further(period("then", parameters), then.startsWith(FROM_ACT)));
        }
        return all.stream()
                .filter(row -> row.clock.equals(then) && row.scope().overlaps(scope()))
                .findFirst()
                .map(row -> new Timing.Further(row.period("time", parameters), true));
    }

    private Period period(String field, Parameters parameters) {
        return text(field)
                .orElseThrow()
                .with(numbers(field, parameters))
                .period(pattern ->
                        Reading.valueOf(parameters.get(Readings.id(pattern)).value()));
    }

    private List<String> numbers(String field, Parameters parameters) {
        return figures(field)
                .map(figure -> parameters.get(key(field, figure.name())).value())
                .toList();
    }

    private Stream<PeriodText.Figure> figures(String field) {
        return text(field).stream().flatMap(text -> text.figures().stream());
    }

    /// The words of the period in a field; none where another clock is named instead.
    private Optional<PeriodText> text(String field) {
        return Optional.ofNullable(said(field))
                .filter(text -> !text.startsWith("CLK-"))
                .map(text -> text.substring(text.indexOf('|') + 1).strip())
                .map(text -> text.startsWith(FROM_ACT) ? text.substring(FROM_ACT.length()) : text)
                .map(PeriodText::new);
    }

    private Parameter parameter(String field, PeriodText.Figure figure) {
        boolean law = force() == Force.STATUTORY;
        String[] owner =
                owners.getOrDefault(force().name().toLowerCase(Locale.ROOT), "").split(", review by ");
        return new Parameter(
                key(field, figure.name()),
                require("what"),
                scope().words(),
                allowed(field, figure),
                String.valueOf(figure.value()),
                force(),
                timeCitation(),
                law ? "" : owner[0],
                law ? null : LocalDate.parse(owner[1]),
                null);
    }

    /// Wide enough for any law, and such that a window can never close before it opens.
    private Parameter.Allowed allowed(String field, PeriodText.Figure figure) {
        int most = switch (figure.unit()) {
            case "weeks" -> 52;
            case "months" -> 120;
            default -> 250;
        };
        List<PeriodText.Figure> both = figures(field).toList();
        int middle = (both.getFirst().value() + both.getLast().value()) / 2;
        return switch (figure.name()) {
            case "least" -> new Parameter.Allowed.Whole(1, middle, figure.unit());
            case "most" -> new Parameter.Allowed.Whole(middle + 1, most, figure.unit());
            default -> new Parameter.Allowed.Whole(1, most, figure.unit());
        };
    }

    private String key(String field, String name) {
        String row = clock + (variant.isEmpty() ? "" : "." + variant);
        return row.toLowerCase(Locale.ROOT) + "." + (field.equals("time") ? "" : field + "-") + name;
    }

    Scope scope() {
        String from = said("from");
        String to = said("to");
        return Scope.parse(
                Objects.requireNonNullElse(said("rules"), "conduct"),
                from == null ? REFORM : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private Force force() {
        String force = said("force");
        return force == null ? Force.STATUTORY : Force.valueOf(force.toUpperCase(Locale.ROOT));
    }

    private Set<Party> parties(String field) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        String named = said(field);
        if (named != null) {
            Arrays.stream(named.split(", "))
                    .map(name -> Party.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                    .forEach(parties::add);
        }
        return parties;
    }

    private Citation timeCitation() {
        return citation(Objects.requireNonNullElse(said("time-law"), require("law")));
    }

    private Citation citation(String text) {
        String[] cells = text.split(" *\\| *", -1);
        String[] place = cells[0].split(" ", 2);
        String instrument = instruments.get(place[0]);
        if (cells.length != 3 || instrument == null) {
            throw new IllegalStateException(clock + ": not a citation: " + text);
        }
        return new Citation(
                instrument,
                place.length == 2 ? place[1] : "",
                Mark.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2]);
    }

    private String require(String field) {
        String text = said(field);
        if (text == null) {
            throw new IllegalStateException(clock + " " + variant + " does not say " + field);
        }
        return text;
    }

    private @Nullable String said(String field) {
        String text = fields.get(field);
        return text == null || text.equals("-") ? null : text;
    }
}
