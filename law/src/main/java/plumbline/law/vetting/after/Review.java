package plumbline.law.vetting.after;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Verdict;

/// A review of somebody's clearance, as far as it has come.
///
/// @param red whether only an outside key may let it pass without change
/// @param outside what a reviewer from outside said since the last triage; null if none did
/// @param outcome what was decided; null until then
public record Review(
        UUID id,
        UUID subject,
        ReviewStage stage,
        boolean red,
        ReviewAct.@Nullable OutsideLooked outside,
        ReviewAct.@Nullable Outcome outcome,
        List<Done> history)
        implements Course {

    /// Copies the list.
    public Review {
        history = List.copyOf(history);
    }

    /// A review that was just opened.
    public static Review open(UUID id, UUID subject, boolean red) {
        return new Review(id, subject, ReviewStage.OPEN, red, null, null, List.of());
    }

    @Override
    public boolean isOver() {
        return stage == ReviewStage.CLOSED;
    }

    @Override
    public Set<ActKind> open() {
        return ReviewStage.MOVES.open(stage);
    }

    /// The act that decided it; empty until then.
    public Optional<Done> decided() {
        return history.stream()
                .filter(done -> done.act() instanceof ReviewAct.Decided)
                .findAny();
    }

    @Override
    public Verdict may(Done next, Clocks clocks) {
        Verdict open = ReviewStage.MOVES.may(next.act().kind(), stage).and(() -> Need.hand(next));
        return next.act() instanceof ReviewAct act ? open.and(() -> gate(act, next)) : open;
    }

    private Verdict gate(ReviewAct act, Done next) {
        return switch (act) {
            case ReviewAct.Triaged triaged -> Need.reasons(triaged.reason());
            case ReviewAct.OutsideLooked looked -> Need.reasons(looked.reason()).and(() -> anotherThanTriaged(next));
            case ReviewAct.Decided decided -> Need.reasons(decided.reason()).and(() -> key(decided.outcome(), next));
            case ReviewAct.Closed closed -> Need.reasons(closed.done());
        };
    }

    private Verdict anotherThanTriaged(Done next) {
        return Need.that(
                history.stream()
                        .filter(done -> done.act() instanceof ReviewAct.Triaged)
                        .noneMatch(done -> done.person().equals(next.person())),
                "TWO-KEYS",
                "The same person triaged the review.",
                "Somebody else, from outside the force, looks at it.",
                VettingLaw.TWO_KEYS);
    }

    private Verdict key(ReviewAct.Outcome decided, Done next) {
        if (decided != ReviewAct.Outcome.NO_CHANGE || !red) {
            return Verdict.allowed();
        }
        if (outside == null) {
            return shut("nobody from outside the force has looked at it");
        }
        if (!outside.agrees()) {
            return shut("the reviewer from outside does not agree that it may pass");
        }
        return history.stream()
                        .filter(done -> done.act().equals(outside))
                        .anyMatch(done -> done.person().equals(next.person()))
                ? shut("whoever looked at it from outside would decide it too")
                : Verdict.allowed();
    }

    private static Verdict shut(String why) {
        return Verdict.refused(
                "TWO-KEYS",
                "The review is red, and " + why + ".",
                "A key from outside the force, or another outcome: those that protect need one key only.",
                VettingLaw.TWO_KEYS);
    }

    @Override
    public Review after(Done done) {
        ReviewStage next = ReviewStage.MOVES.after(done.act().kind(), stage);
        List<Done> longer = Need.with(history, done);
        return switch ((ReviewAct) done.act()) {
            case ReviewAct.Triaged triaged ->
                new Review(id, subject, next, red || triaged.red(), null, outcome, longer);
            case ReviewAct.OutsideLooked looked -> new Review(id, subject, next, red, looked, outcome, longer);
            case ReviewAct.Decided decided -> new Review(id, subject, next, red, outside, decided.outcome(), longer);
            case ReviewAct.Closed _ -> new Review(id, subject, next, red, outside, outcome, longer);
        };
    }
}
