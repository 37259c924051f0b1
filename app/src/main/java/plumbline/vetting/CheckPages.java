package plumbline.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.forms.Asking;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.application.ApplicationCourse;
import plumbline.law.vetting.level.CheckLine;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.CheckRules;
import plumbline.law.vetting.level.Figure;
import plumbline.law.vetting.level.Input;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Runner;
import plumbline.web.Dates;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the page of one check shows.
final class CheckPages {
    private CheckPages() {}

    static String told(CheckResult one, Function<UUID, String> names) {
        return "Run on " + Dates.date(one.ranOn()) + " by " + names.apply(one.ranBy()) + " as "
                + one.ranAs().label() + ". " + one.authority();
    }

    /// A result as the page of its check tells it to those who decide, to whom nothing in it is sealed.
    static List<SummaryRow> rows(CheckResult one, Function<UUID, String> names) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Answer", Labels.of(one.code())));
        rows.add(SummaryRow.of("Run", told(one, names)));
        if (!one.words().isEmpty()) {
            rows.add(SummaryRow.of("In words", one.words()));
        }
        if (!one.references().isEmpty()) {
            rows.add(SummaryRow.of("Records", String.join(", ", one.references())));
        }
        return rows;
    }

    /// @param refused why the rules stand against what was sent; null if they were not asked
    /// @param request the form that asks for it
    /// @param result the form that records what came back
    record One(
            Verdict.@Nullable Refused refused,
            Applications.File file,
            CheckLine line,
            Asking request,
            Asking result,
            Function<UUID, String> names) {
        Problems problems() {
            return request.problems();
        }

        String path() {
            return file.held().application().path() + "/checks/" + line.check();
        }

        private CheckRules rules() {
            return file.held().rules().check(line.check());
        }

        List<SummaryRow> facts() {
            return List.of(
                    SummaryRow.of(
                            "Needed",
                            Labels.of(line.requirement().need()) + ". "
                                    + line.requirement().because()),
                    SummaryRow.of("Stands", Labels.of(line.standing()) + ". " + line.why()),
                    SummaryRow.of(
                            "Run on",
                            Labels.sentence(
                                    rules().needs().stream().map(Input::label).collect(Collectors.joining(", ")))),
                    SummaryRow.of(
                            "May be run by",
                            Labels.sentence(rules().runners().stream()
                                    .map(Runner::label)
                                    .collect(Collectors.joining("; ")))),
                    SummaryRow.of(
                            "Counts for",
                            rules().age().map(Figure::words).orElse("As long as what it is run on stays")));
        }

        /// Every result, the newest first.
        List<CheckResult> results() {
            return file.results().reversed().stream()
                    .filter(one -> one.check() == line.check())
                    .toList();
        }

        /// The newest request that has no answer yet.
        Optional<Requested> open() {
            long answered = results().size();
            var asked = file.requested().stream()
                    .filter(one -> one.check() == line.check())
                    .toList();
            return asked.size() > answered ? Optional.of(asked.getLast()) : Optional.empty();
        }

        boolean isResearcher() {
            return Access.current().has(Role.VETTING_RESEARCHER)
                    && ApplicationCourse.mayRunChecks(file.held().application().stage())
                            .isAllowed();
        }

        String told(CheckResult one) {
            return CheckPages.told(one, names);
        }

        /// What is sealed is read by those who decide and by whoever took it in, and by nobody else.
        boolean isSealed(CheckResult one) {
            var who = Access.current();
            return one.code() == ResultCode.SEALED_ADVERSE
                    && !who.userId().equals(one.ranBy())
                    && !who.has(Role.VETTING_OFFICER)
                    && !who.has(Role.VETTING_MANAGER)
                    && !who.has(Role.CHIEF_OFFICER);
        }

        static String fresh() {
            return UUID.randomUUID().toString();
        }
    }
}
