package plumbline.law.lane;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the person stands.
///
/// @param leftOn the day on which the person left; null while serving
/// @param conditionC whether the Director General made the determination of condition C
/// @param force the force moved to; null if none
/// @param reported the lists to which a report was sent and stands
public record SubjectState(
        Service service,
        @Nullable LocalDate leftOn,
        boolean conditionC,
        boolean cleared,
        boolean returned,
        @Nullable String force,
        Set<SubjectStep.ListKind> reported) {

    /// Copies the set.
    public SubjectState {
        reported = Set.copyOf(reported);
    }

    static SubjectState of(Opening opening) {
        Service service = opening.left() == null ? Service.SERVING : Service.LEFT;
        return new SubjectState(service, opening.left(), false, false, false, null, Set.of());
    }

    SubjectState after(Step step) {
        return step instanceof SubjectStep own ? own(own) : this;
    }

    private SubjectState own(SubjectStep step) {
        return switch (step) {
            case SubjectStep.Left gone ->
                new SubjectState(Service.LEFT, gone.on(), conditionC, cleared, false, force, reported);
            case SubjectStep.ConditionCDetermined _ ->
                new SubjectState(service, leftOn, true, cleared, returned, force, reported);
            case SubjectStep.Transferred moved ->
                new SubjectState(service, leftOn, conditionC, cleared, returned, moved.toForce(), reported);
            case SubjectStep.ServiceEnded(SubjectStep.Ending how, LocalDate on) ->
                new SubjectState(
                        switch (how) {
                            case DISMISSED -> Service.DISMISSED;
                            case WOULD_HAVE_BEEN_DISMISSED -> Service.WOULD_HAVE_BEEN_DISMISSED;
                        },
                        leftOn == null ? on : leftOn,
                        conditionC,
                        false,
                        false,
                        force,
                        reported);
            case SubjectStep.DesignationWithdrawn withdrawn ->
                new SubjectState(
                        Service.DESIGNATION_WITHDRAWN, withdrawn.on(), conditionC, cleared, false, force, reported);
            case SubjectStep.Cleared _ ->
                new SubjectState(service, leftOn, conditionC, true, returned, force, reported);
            case SubjectStep.Returned _ ->
                new SubjectState(service, leftOn, conditionC, cleared, true, force, reported);
            case SubjectStep.ListReported report -> listed(report.list(), true);
            case SubjectStep.ListEntryEnded ended -> listed(ended.list(), false);
        };
    }

    private SubjectState listed(SubjectStep.ListKind list, boolean on) {
        Set<SubjectStep.ListKind> lists = EnumSet.noneOf(SubjectStep.ListKind.class);
        lists.addAll(reported);
        if (on) {
            lists.add(list);
        } else {
            lists.remove(list);
        }
        return new SubjectState(service, leftOn, conditionC, cleared, returned, force, lists);
    }
}
