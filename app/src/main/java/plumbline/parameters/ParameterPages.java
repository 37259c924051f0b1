package plumbline.parameters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.Force;
import plumbline.law.clock.Reading;
import plumbline.law.conduct.Parameter;
import plumbline.law.conduct.ParameterDecision;
import plumbline.law.conduct.Parameters;
import plumbline.web.Choice;
import plumbline.web.Colour;
import plumbline.web.Dates;
import plumbline.web.Happening;
import plumbline.web.Problems;

/// What the pages of figures and readings show.
final class ParameterPages {
    private ParameterPages() {}

    /// A value with its unit.
    static String words(Parameter parameter, String value) {
        return switch (parameter.allowed()) {
            case Parameter.Allowed.Whole whole -> value + " " + whole.unit();
            case Parameter.Allowed.OneReading _ -> reading(value);
        };
    }

    private static String reading(String value) {
        return value.charAt(0) + value.substring(1).toLowerCase(Locale.UK) + " reading";
    }

    static Colour colour(Parameter.Status status) {
        return switch (status) {
            case LOCKED -> Colour.GREEN;
            case UNCONFIRMED -> Colour.ORANGE;
            case POLICY -> LawPages.colour(Force.POLICY);
            case TARGET -> LawPages.colour(Force.TARGET);
        };
    }

    /// What kind of decision it is.
    static String kind(Parameter parameter, ParameterDecision decision) {
        return switch (parameter.force()) {
            case STATUTORY ->
                decision.citation().mark().isUnconfirmed() ? "Used until the text is read" : "Confirmed by counsel";
            case POLICY -> "The force's policy";
            case TARGET -> "The force's target";
        };
    }

    /// Where the clock of a figure stands in the catalogue; nothing for a reading, which many clocks share.
    static Optional<String> clock(Parameter parameter) {
        return parameter.allowed() instanceof Parameter.Allowed.Whole
                ? Optional.of(parameter.id().split("\\.", 2)[0].toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /// @param all the parameters before the filter
    record Listing(List<Parameter> shown, List<Parameter> all, ParameterFilter filter, LocalDate today) {

        static Listing of(Parameters parameters, ParameterFilter filter, LocalDate today) {
            var all = parameters.all();
            return new Listing(
                    all.stream().filter(one -> filter.includes(one, today)).toList(), all, filter, today);
        }

        /// Each choice of the filter with how many there are.
        List<Choice> filters() {
            return Arrays.stream(ParameterFilter.values())
                    .map(one -> Choice.of(one.name(), one.label() + " (" + count(one) + ")"))
                    .toList();
        }

        String count() {
            return shown.size() + (shown.size() == 1 ? " figure or reading" : " figures and readings") + ", "
                    + shown.stream().filter(one -> one.decided().isPresent()).count() + " decided by the force";
        }

        boolean overdue(Parameter parameter) {
            return ParameterFilter.overdue(parameter, today);
        }

        private long count(ParameterFilter which) {
            return all.stream().filter(one -> which.includes(one, today)).count();
        }
    }

    /// @param decisions the newest first
    record One(
            Parameter parameter,
            List<Decided> decisions,
            Function<UUID, String> names,
            boolean mayDecide,
            LocalDate today) {

        /// Why the force cannot change it, if it cannot.
        Optional<Verdict.Refused> locked() {
            return parameter.mayChange() instanceof Verdict.Refused refused ? Optional.of(refused) : Optional.empty();
        }

        boolean overdue() {
            return ParameterFilter.overdue(parameter, today);
        }

        List<Happening> history() {
            return decisions.stream().map(this::happening).toList();
        }

        private Happening happening(Decided decided) {
            var made = decided.decision();
            var standing =
                    decided.stands() ? "" : " The catalogue of today leaves no room for it, so it is not applied.";
            return new Happening(
                    words(parameter, made.value()) + ": " + kind(parameter, made),
                    names.apply(decided.recordedBy()),
                    "Recorded " + Dates.dateTime(decided.recordedAt()),
                    decided.recordedAt().toString(),
                    "Decided by " + made.by() + " on " + Dates.date(made.on()) + ", because " + made.reason()
                            + ". It rests on: "
                            + made.citation() + note(made.citation()) + ". To be looked at again by "
                            + Dates.date(made.reviewBy()) + "." + standing,
                    null);
        }

        private static String note(Citation citation) {
            return citation.note().isEmpty() ? "" : " (" + citation.note() + ")";
        }
    }

    /// @param refused the rule by which the law refused what was sent
    record Decide(Problems problems, @Nullable Citation refused, Parameter parameter, DecisionForm form) {

        /// Why there is nothing to decide, if there is not.
        Optional<Verdict.Refused> locked() {
            return parameter.mayChange() instanceof Verdict.Refused no ? Optional.of(no) : Optional.empty();
        }

        boolean isLaw() {
            return parameter.force() == Force.STATUTORY;
        }

        boolean isReading() {
            return parameter.allowed() instanceof Parameter.Allowed.OneReading;
        }

        /// The unit of a figure.
        String unit() {
            return parameter.allowed() instanceof Parameter.Allowed.Whole whole ? whole.unit() : "";
        }

        static List<Choice> readings() {
            return Arrays.stream(Reading.values())
                    .map(one -> Choice.of(one.name(), reading(one.name())))
                    .toList();
        }

        static List<Choice> marks() {
            return List.of(
                    Choice.of("CONFIRMED", "Counsel read the primary text, and it says so")
                            .hinting("The figure is then shown as confirmed"),
                    Choice.of("UNCONFIRMED", "The text was not read; the force counts so until it is")
                            .hinting("The figure stays marked as unconfirmed"));
        }
    }
}
