package plumbline.codecision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.forms.Labels;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// Opened opinions, side by side.
///
/// @param commitment the digest that was on record while it was sealed
record OpinionView(String whose, boolean force, String verdict, List<SummaryRow> reasons, String commitment) {

    /// The opinions of each opening, the last first.
    record Round(String title, List<OpinionView> force, List<OpinionView> outside) {}

    static List<Round> of(Course course, Function<Step.Sealed, String> whose) {
        Map<UUID, Step.Sealed> sealed =
                course.all(Step.Sealed.class).collect(Collectors.toMap(Step.Sealed::opinionId, Function.identity()));
        List<Round> rounds = new ArrayList<>();
        course.steps().stream().filter(one -> one.step() instanceof Step.Opened).forEach(one -> {
            var opened = (Step.Opened) one.step();
            var views = opened.opinions().stream()
                    .map(opinion -> view(opinion, Objects.requireNonNull(sealed.get(opinion.opinionId())), whose))
                    .toList();
            rounds.addFirst(new Round(
                    "Opened on " + Dates.dateTime(one.at()),
                    views.stream().filter(OpinionView::force).toList(),
                    views.stream().filter(view -> !view.force()).toList()));
        });
        return rounds;
    }

    private static OpinionView view(
            Step.OpenedOpinion opened, Step.Sealed sealed, Function<Step.Sealed, String> whose) {
        return new OpinionView(
                whose.apply(sealed),
                sealed.side() == Side.FORCE,
                Labels.of(opened.opinion()),
                reasons(opened.composed()),
                sealed.commitment());
    }

    private static List<SummaryRow> reasons(ComposedOpinion composed) {
        List<SummaryRow> rows = new ArrayList<>();
        var rationale = composed.rationale();
        rows.add(SummaryRow.of("Overall", rationale.overall()));
        for (int i = 0; i < rationale.weighings().size(); i++) {
            var weighing = rationale.weighings().get(i);
            rows.add(SummaryRow.of(
                    "Finding " + (i + 1), String.join(" ", weighing.fact(), weighing.weight(), weighing.conclusion())));
        }
        rationale.risks().forEach(risk -> rows.add(SummaryRow.of("Risk", risk.risk() + ": " + risk.because())));
        composed.conditions()
                .forEach(condition -> rows.add(SummaryRow.of(
                        "Condition",
                        Labels.of(condition.type()) + ". " + condition.text() + ". Owner: " + condition.owner())));
        return rows;
    }
}
