package plumbline.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.forms.Asking;
import plumbline.forms.Labels;
import plumbline.law.Labelled;
import plumbline.law.Verdict;
import plumbline.law.vetting.level.WorkList;
import plumbline.web.Dates;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the register of deviations shows.
final class DeviationPages {
    private DeviationPages() {}

    static List<UUID> accounts(List<ProposedDeviation> all) {
        return all.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.by()), one.decided().stream().map(ProposedDeviation.Decided::by)))
                .distinct()
                .toList();
    }

    /// @param about the deviation that a refused form was about; null if none
    /// @param work checks to run after all
    record Register(
            Problems problems,
            @Nullable UUID about,
            List<ProposedDeviation> all,
            List<WorkList.Item> work,
            Function<UUID, String> names,
            LocalDate today) {
        List<SummaryRow> facts(ProposedDeviation one) {
            var deviation = one.deviation();
            var decision = one.decided()
                    .map(decided -> (decided.approved() ? "Approved by " : "Not approved by ")
                            + names.apply(decided.by()) + " on " + Dates.date(decided.at()) + ": " + decided.reason())
                    .orElse("Waits for the chief officer");
            return List.of(
                    SummaryRow.of("For", words(deviation.levels()) + "; " + words(deviation.applicants())),
                    SummaryRow.of("From", Dates.date(deviation.from()) + " to " + Dates.date(deviation.to())),
                    SummaryRow.of("Why", deviation.reason()),
                    SummaryRow.of("Risk", deviation.riskAssessment()),
                    SummaryRow.of(
                            "Proposed",
                            names.apply(one.by()) + " of " + one.organisation() + " on " + Dates.date(one.at())),
                    SummaryRow.of("Decision", decision),
                    SummaryRow.of("Cleared under it", Integer.toString(one.stamped())));
        }

        private static String words(Set<? extends Labelled> chosen) {
            return chosen.stream().map(Labels::of).sorted().collect(Collectors.joining(", "));
        }

        boolean mayDecide(ProposedDeviation one) {
            return one.decided().isEmpty()
                    && Access.current().has(Role.CHIEF_OFFICER)
                    && Access.current().organisation().equals(one.organisation());
        }

        boolean mayPropose() {
            return Access.current().has(Role.VETTING_OFFICER)
                    || Access.current().has(Role.VETTING_MANAGER);
        }

        Problems problems(ProposedDeviation one) {
            return one.deviation().deviationId().equals(about) ? problems : Problems.none();
        }
    }

    record Form(Verdict.@Nullable Refused refused, Asking asking) {
        static String fresh() {
            return UUID.randomUUID().toString();
        }
    }
}
