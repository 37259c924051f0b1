package plumbline.law.conduct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;
import plumbline.law.clock.Reading;

/// One block of the catalogue as parameters and as a duty counted by them.
///
/// @param text what the block says
record ClockRow(ClockText text) {

    private static final List<String> TIMES = List.of("time", "then", "ceiling", "longest");
    private static final String FROM_ACT = "from each act: ";

    boolean isOf(Duty duty) {
        return text.clock().equals(duty.clock()) && text.scope().equals(duty.scope());
    }

    /// The numbers of this block.
    Stream<Parameter> parameters() {
        return TIMES.stream().flatMap(field -> figures(field).map(figure -> parameter(field, figure)));
    }

    /// The duty, counted by these parameters; `all` are the rows among which the clock that follows is found.
    Duty duty(Parameters parameters, List<ClockRow> all) {
        Timing timing = timing(parameters, all);
        Optional<ParameterDecision> reading =
                parameters.find(Readings.id(timing.period().pattern())).flatMap(Parameter::decided);
        List<ParameterDecision> decisions = TIMES.stream()
                .flatMap(field -> figures(field).map(figure -> parameters.get(key(field, figure.name()))))
                .flatMap(parameter -> parameter.decided().stream())
                .toList();
        return new Duty(
                text.id(),
                text.clock(),
                text.required("what"),
                text.required("who"),
                text.required("when"),
                timing,
                text.force(),
                text.changes(),
                text.required("late"),
                law(decisions),
                decisions.isEmpty() ? timeLaw() : decisions.getLast().citation(),
                text.scope(),
                Stream.concat(decisions.stream(), reading.stream()).toList());
    }

    /// Where the duty is written. A doubt that was only about its time is laid to rest by a confirmed decision on it;
    /// a target that the force sets itself says nothing of what the law is.
    private Citation law(List<ParameterDecision> decisions) {
        Citation law = text.law();
        boolean settled = text.force() == Force.STATUTORY
                && text.timeLaw().isEmpty()
                && !decisions.isEmpty()
                && decisions.stream().noneMatch(made -> made.citation().mark().isUnconfirmed());
        return settled ? Citation.confirmed(law.instrument(), law.provision(), "as decided by the force") : law;
    }

    private Citation timeLaw() {
        return text.timeLaw().orElseGet(text::law);
    }

    private Timing timing(Parameters parameters, List<ClockRow> all) {
        return new Timing(
                period("time", parameters),
                further(parameters, all),
                text.said("ceiling")
                        .map(said -> new Timing.Ceiling(
                                said.substring(0, said.indexOf('|')).strip(), period("ceiling", parameters))),
                numbers("longest", parameters).stream().map(Integer::valueOf).findFirst(),
                text.said("pauses").orElse(""));
    }

    private Optional<Timing.Further> further(Parameters parameters, List<ClockRow> all) {
        Optional<String> then = text.said("then");
        Optional<ClockRow> follows = then.flatMap(clock -> all.stream()
                .filter(row ->
                        row.text.clock().equals(clock) && row.text.scope().overlaps(text.scope()))
                .findFirst());
        return follows.map(row -> new Timing.Further(row.period("time", parameters), true))
                .or(() -> then.map(said -> new Timing.Further(period("then", parameters), said.startsWith(FROM_ACT))));
    }

    private Period period(String field, Parameters parameters) {
        return words(field)
                .orElseThrow(() -> new IllegalStateException(text.clock() + " follows no clock: " + text.said(field)))
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
        return words(field).stream().flatMap(words -> words.figures().stream());
    }

    /// The words of the period in a field; none where another clock is named instead.
    private Optional<PeriodText> words(String field) {
        return text.said(field)
                .filter(said -> !said.startsWith("CLK-"))
                .map(said -> said.substring(said.indexOf('|') + 1).strip())
                .map(said -> said.startsWith(FROM_ACT) ? said.substring(FROM_ACT.length()) : said)
                .map(PeriodText::new);
    }

    private Parameter parameter(String field, PeriodText.Figure figure) {
        return new Parameter(
                key(field, figure.name()),
                text.required("what"),
                text.scope().words(),
                allowed(field, figure),
                String.valueOf(figure.value()),
                text.force(),
                timeLaw(),
                text.owner(),
                text.reviewBy().orElse(null),
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
        return text.key() + "." + (field.equals("time") ? "" : field + "-") + name;
    }
}
