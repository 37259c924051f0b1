package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.clearance.Clearance;
import plumbline.clearance.Clearances;
import plumbline.codecision.CoDecisions;
import plumbline.forms.Labels;
import plumbline.law.clock.London;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.ConditionReviews;
import plumbline.law.vetting.decision.Condition;
import plumbline.web.NotFound;

/// The conditions of clearances that count, who looked at them, and whose look is overdue.
@Service
class ConditionsDue {
    private final CoDecisions decisions;
    private final Clearances clearances;
    private final ConditionRepository looks;
    private final CourseOpenings openings;
    private final InstantSource clock;

    ConditionsDue(
            CoDecisions decisions,
            Clearances clearances,
            ConditionRepository looks,
            CourseOpenings openings,
            InstantSource clock) {
        this.decisions = decisions;
        this.clearances = clearances;
        this.looks = looks;
        this.openings = openings;
        this.clock = clock;
    }

    /// A condition of a clearance that counts.
    ///
    /// @param looks at it, in the order of recording
    /// @param due when the next is due
    record Running(
            CoDecisions.Conditioned whose,
            int place,
            Condition condition,
            List<ConditionRepository.Look> looks,
            LocalDate due,
            ConditionReviews standing) {
        /// Copies the list.
        Running {
            looks = List.copyOf(looks);
        }

        String path() {
            return "/aftercare/conditions/" + whose.decisionId() + "/" + place;
        }
    }

    /// Those whose look is overdue, the longest first.
    @Transactional(readOnly = true)
    public List<DueItem> items() {
        return running(decisions.conditioned()).stream()
                .filter(one -> one.standing() != ConditionReviews.AHEAD)
                .sorted(Comparator.comparing(Running::due))
                .map(ConditionsDue::item)
                .toList();
    }

    private static DueItem item(Running one) {
        boolean grave = one.standing() == ConditionReviews.CLEARANCE_REVIEW;
        return new DueItem(
                one.whose().subjectId(),
                one.due(),
                one.whose().name() + ": " + one.condition().text() + " (" + Labels.of(one.standing()) + ")",
                grave,
                one.condition().owner() + ", " + one.condition().ownerRole(),
                grave ? "Review the clearance, and the condition with it" : "Look at the condition",
                one.path());
    }

    /// One condition.
    ///
    /// @throws NotFound where it does not run, or is hidden
    @Transactional(readOnly = true)
    public Running get(UUID decisionId, int place) {
        var whose = decisions.conditioned().stream()
                .filter(one -> one.decisionId().equals(decisionId))
                .toList();
        return running(whose).stream()
                .filter(one -> one.place() == place)
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /// Records a look at it.
    @Transactional
    public void look(UUID reviewId, ConditionRepository.Look look) {
        get(look.decisionId(), look.place());
        looks.add(reviewId, look);
    }

    /// The conditions of these decisions that run today.
    private List<Running> running(List<CoDecisions.Conditioned> decided) {
        var today = London.day(clock.instant());
        var clocks = openings.clocks();
        var counting = counting(decided, today);
        var byDecision = looks
                .at(counting.stream().map(CoDecisions.Conditioned::decisionId).toList())
                .stream()
                .collect(Collectors.groupingBy(ConditionRepository.Look::decisionId));
        var running = new ArrayList<Running>();
        for (var whose : counting) {
            for (int place = 0; place < whose.conditions().size(); place++) {
                var condition = whose.conditions().get(place);
                if (condition.endsOn() == null || !today.isAfter(condition.endsOn())) {
                    var all = byDecision.getOrDefault(whose.decisionId(), List.of());
                    running.add(running(whose, place, all, today, clocks));
                }
            }
        }
        return running;
    }

    /// Those whose clearance counts, but for what is about the reader.
    private List<CoDecisions.Conditioned> counting(List<CoDecisions.Conditioned> decided, LocalDate today) {
        var me = Access.current().personId();
        var others =
                decided.stream().filter(whose -> !whose.subjectId().equals(me)).toList();
        var subjects = others.stream()
                .map(CoDecisions.Conditioned::subjectId)
                .distinct()
                .toList();
        var held = clearances.active(subjects, today).stream()
                .map(Clearance::clearanceId)
                .collect(Collectors.toSet());
        return others.stream()
                .filter(whose -> held.contains(whose.decisionId()))
                .toList();
    }

    private static Running running(
            CoDecisions.Conditioned whose,
            int place,
            List<ConditionRepository.Look> all,
            LocalDate today,
            Clocks clocks) {
        var condition = whose.conditions().get(place);
        var own = all.stream().filter(look -> look.place() == place).toList();
        var due = condition.dueAfter(
                own.isEmpty() ? condition.startsOn() : own.getLast().on());
        return new Running(whose, place, condition, own, due, ConditionReviews.standing(due, today, clocks));
    }
}
