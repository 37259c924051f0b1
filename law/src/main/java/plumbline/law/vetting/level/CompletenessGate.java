package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import plumbline.law.clock.London;

/// Works out how every check of an application stands.
///
/// @param rules those of the day on which the application was opened
/// @param inputs what is declared now
/// @param results every result, in the order of recording
/// @param requested checks that somebody asked for
/// @param deviations every deviation that was ever approved
/// @param deciders accounts that decide on the application: they run no check of it
/// @param ownAccounts accounts of the person themselves
/// @param on the day for which it is asked
public record CompletenessGate(
        Rules rules,
        Sought sought,
        Inputs inputs,
        List<CheckResult> results,
        Set<Check> requested,
        List<Deviation> deviations,
        Set<UUID> deciders,
        Set<UUID> ownAccounts,
        LocalDate on) {

    /// @param openQueries what the applicant was asked and has not answered
    public Completeness completeness(int openQueries) {
        return new Completeness(
                rules.requirements(sought).stream().map(this::line).toList(), openQueries);
    }

    private CheckLine line(Requirement requirement) {
        Optional<CheckResult> latest = results.stream()
                .filter(result -> result.check() == requirement.check())
                .reduce((_, later) -> later);
        CheckLine line = latest.map(result -> returned(requirement, result)).orElseGet(() -> awaited(requirement));
        return line.standing().blocks() ? deviating(line) : line;
    }

    /// A deviation helps where there is no answer that counts; it never covers an answer given by the wrong person.
    private CheckLine deviating(CheckLine line) {
        if (line.standing() == CheckStanding.WRONG_RUNNER) {
            return line;
        }
        return deviations.stream()
                .filter(deviation -> deviation.covers(line.check(), sought, on))
                .min(Comparator.comparing(Deviation::to))
                .map(deviation -> new CheckLine(
                        line.requirement(),
                        CheckStanding.SET_ASIDE,
                        line.result(),
                        "Set aside until " + London.words(deviation.to()) + ": " + deviation.reason(),
                        line.citation(),
                        Optional.of(deviation)))
                .orElse(line);
    }

    private CheckLine awaited(Requirement requirement) {
        boolean asked = requested.contains(requirement.check());
        CheckStanding standing = switch (requirement.need()) {
            case MANDATORY -> asked ? CheckStanding.REQUESTED : CheckStanding.REQUIRED;
            case BY_RISK -> asked ? CheckStanding.REQUESTED : CheckStanding.BY_RISK;
            case NONE -> asked ? CheckStanding.REQUESTED : CheckStanding.NOT_REQUIRED;
        };
        String why = switch (standing) {
            case REQUESTED -> "It was asked for, and there is no answer.";
            case REQUIRED -> "It is mandatory and was not asked for. " + requirement.because();
            case BY_RISK -> "It is asked for where there is a risk. " + requirement.because();
            default -> requirement.because();
        };
        return line(requirement, standing, Optional.empty(), why);
    }

    private CheckLine returned(Requirement requirement, CheckResult result) {
        CheckRules check = rules.check(requirement.check());
        Optional<CheckResult> there = Optional.of(result);
        if (result.code() == ResultCode.NOT_REQUIRED) {
            return requirement.need() == Need.MANDATORY
                    ? line(
                            requirement,
                            CheckStanding.REQUIRED,
                            there,
                            "It was recorded as not required, and rule " + requirement.rule() + " requires it. "
                                    + requirement.because())
                    : line(requirement, CheckStanding.NOT_REQUIRED, there, result.words());
        }
        if (result.code() == ResultCode.UNABLE) {
            return line(requirement, CheckStanding.UNABLE, there, "It could not be run: " + result.words());
        }
        Optional<String> wrong = wrongRunner(check, result);
        if (wrong.isPresent()) {
            return new CheckLine(
                    requirement, CheckStanding.WRONG_RUNNER, there, wrong.get(), check.whoCitation(), Optional.empty());
        }
        if (!result.inputs().equals(inputs.hash(check.needs()))) {
            return line(
                    requirement,
                    CheckStanding.STALE,
                    there,
                    "What it was run on has changed since (" + labels(check.needs()) + "): it must be run again.");
        }
        return aged(requirement, check, result);
    }

    private CheckLine aged(Requirement requirement, CheckRules check, CheckResult result) {
        Optional<LocalDate> until = check.goodUntil(result.ranOn());
        if (until.isPresent() && on.isAfter(until.get())) {
            Figure age = check.age().orElseThrow();
            return new CheckLine(
                    requirement,
                    CheckStanding.STALE,
                    Optional.of(result),
                    "It was run on " + London.words(result.ranOn()) + " and may be " + age.words()
                            + " old: it must be run again.",
                    age.citation(),
                    Optional.empty());
        }
        return line(
                requirement,
                CheckStanding.RETURNED,
                Optional.of(result),
                until.map(day -> "It counts until " + London.words(day) + ".").orElse("It does not age."));
    }

    private Optional<String> wrongRunner(CheckRules check, CheckResult result) {
        if (!check.runners().contains(result.ranAs())) {
            return Optional.of("It was run by a " + result.ranAs().label() + "; it may be run by: "
                    + check.runners().stream().map(Runner::label).collect(Collectors.joining("; ")) + ".");
        }
        if (ownAccounts.contains(result.ranBy())) {
            return Optional.of("The person ran it on themselves.");
        }
        if (deciders.contains(result.ranBy())) {
            return Optional.of("Whoever ran it decides on the application: somebody else must run it, or decide.");
        }
        return Optional.empty();
    }

    private static String labels(Set<Input> needs) {
        return needs.stream().map(Input::label).collect(Collectors.joining(", "));
    }

    private static CheckLine line(
            Requirement requirement, CheckStanding standing, Optional<CheckResult> result, String why) {
        return new CheckLine(requirement, standing, result, why, requirement.citation(), Optional.empty());
    }
}
