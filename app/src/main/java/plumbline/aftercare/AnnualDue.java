package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.clearance.Clearances;
import plumbline.clearance.OverlayByDay;
import plumbline.forms.Labels;
import plumbline.law.clock.London;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.AnnualReviews;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.Overlay;

/// The annual reviews that did not come, worked out from what is held, what was returned, and the day. A missed one
/// lies over the clearance by itself until it is returned.
@Component
class AnnualDue implements OverlayByDay {
    private static final Set<Level> LEVELS =
            Arrays.stream(Level.values()).filter(AnnualReviews::isNeeded).collect(Collectors.toUnmodifiableSet());

    private final Clearances clearances;
    private final ToldRepository told;
    private final CourseOpenings openings;
    private final InstantSource clock;

    AnnualDue(Clearances clearances, ToldRepository told, CourseOpenings openings, InstantSource clock) {
        this.clearances = clearances;
        this.told = told;
        this.openings = openings;
        this.clock = clock;
    }

    /// Whose did not come, the longest overdue first.
    @Transactional(readOnly = true)
    public List<DueItem> items() {
        var today = London.day(clock.instant());
        var clocks = openings.clocks();
        var returned = told.lastReturns();
        Map<LocalDate, AnnualReviews.Standing> known = new HashMap<>();
        var items = new ArrayList<DueItem>();
        for (var held : clearances.counted(LEVELS, today)) {
            var standing = known.computeIfAbsent(
                    last(held.from(), returned.get(held.personId())), last -> standing(last, today, clocks));
            if (standing.state() != AnnualReviews.State.AHEAD) {
                items.add(item(held.personId(), standing));
            }
        }
        items.sort(DueItem.ORDER);
        return items;
    }

    private static DueItem item(UUID personId, AnnualReviews.Standing standing) {
        boolean missed = standing.state() == AnnualReviews.State.MISSED;
        return new DueItem(
                personId,
                standing.due().orElseThrow(),
                Labels.of(standing.state()),
                missed,
                missed ? "Sponsor of the clearance" : "The holder",
                missed ? "Look at the clearance, and get the review returned" : "Remind the holder",
                "/clearances/people/" + personId);
    }

    /// When the next one of somebody is due; nothing where they hold nothing that needs one.
    @Transactional(readOnly = true)
    public Optional<AnnualReviews.Standing> of(UUID personId, LocalDate day) {
        return of(personId, day, openings.clocks());
    }

    private Optional<AnnualReviews.Standing> of(UUID personId, LocalDate day, Clocks clocks) {
        return clearances
                .counted(LEVELS, day, personId)
                .map(held -> standing(
                        last(
                                held.from(),
                                told.lastReturn(personId).map(London::day).orElse(null)),
                        day,
                        clocks));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Overlay, LocalDate> on(UUID subjectId, LocalDate day) {
        var clocks = openings.clocks();
        return of(subjectId, day, clocks)
                .filter(standing -> standing.overlay().isPresent())
                .map(standing -> Map.of(
                        standing.overlay().get(),
                        clocks.lastDay("CLK-104", standing.due().orElseThrow()).plusDays(1)))
                .orElse(Map.of());
    }

    private static AnnualReviews.Standing standing(LocalDate last, LocalDate day, Clocks clocks) {
        return AnnualReviews.standing(Level.RV, last, day, clocks);
    }

    private static LocalDate last(LocalDate from, @Nullable LocalDate returned) {
        return returned == null || returned.isBefore(from) ? from : returned;
    }
}
