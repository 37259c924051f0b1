package plumbline.vetting;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.ApplicationStage;

/// What the vetting unit has before it. What a page does not show is counted by the database and read by nobody.
@Service
class Pipeline {
    private static final int PAGE = 50;

    /// From how many days on a check that nobody answered counts as stuck.
    static final int STUCK_AFTER = 14;

    private final ApplicationRepository applications;
    private final PipelineRepository counts;
    private final Completing completing;
    private final InstantSource clock;

    Pipeline(
            ApplicationRepository applications, PipelineRepository counts, Completing completing, InstantSource clock) {
        this.applications = applications;
        this.counts = counts;
        this.completing = completing;
        this.clock = clock;
    }

    /// One page of the open applications, the oldest first, with what there is of all of them.
    ///
    /// @param asked stage of which the list is; null for all
    /// @param number of the page, from 1
    @Transactional(readOnly = true)
    PipelinePages.Board board(@Nullable ApplicationStage asked, int number) {
        var stage = asked == null || asked.isOpen() ? asked : null;
        var organisation = Access.current().organisation();
        var today = London.day(clock.instant());
        var stuck = counts.unanswered(
                organisation,
                Sight.person(),
                today.minusDays(STUCK_AFTER - 1L).atStartOfDay(London.ZONE).toInstant(),
                PAGE);
        Set<ApplicationStage> listed = stage == null ? ApplicationStage.open() : EnumSet.of(stage);
        var rows = completing
                .of(applications.at(listed, organisation, Sight.person(), (number - 1) * PAGE, PAGE))
                .entrySet()
                .stream()
                .map(row -> new PipelinePages.Row(
                        row.getKey(), row.getValue().blocking().size()))
                .toList();
        return new PipelinePages.Board(
                counts.opened(organisation, Sight.person()), stuck, rows, stage, number, PAGE, today);
    }
}
