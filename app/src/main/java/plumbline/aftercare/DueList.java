package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.clearance.Clearances;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.vetting.holding.LateLeaver;
import plumbline.people.Workforce;
import plumbline.web.Dates;

/// What is due after clearance although nobody opened anything: worked out each time from what is on record and the
/// day.
@Service
class DueList {
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final int MOST = 10_000;

    private final AnnualDue annual;
    private final ConditionsDue conditions;
    private final RechecksDue rechecks;
    private final Clearances clearances;
    private final Workforce workforce;
    private final InstantSource clock;

    DueList(
            AnnualDue annual,
            ConditionsDue conditions,
            RechecksDue rechecks,
            Clearances clearances,
            Workforce workforce,
            InstantSource clock) {
        this.annual = annual;
        this.conditions = conditions;
        this.rechecks = rechecks;
        this.clearances = clearances;
        this.workforce = workforce;
        this.clock = clock;
    }

    LocalDate today() {
        return London.day(clock.instant());
    }

    /// Everything that is for whoever is signed in, by kind; nothing about themselves.
    @Transactional(readOnly = true)
    public Map<DueKind, List<DueItem>> all() {
        var who = Access.current();
        var all = new EnumMap<DueKind, List<DueItem>>(DueKind.class);
        for (var kind : DueKind.values()) {
            if (kind.isFor(who)) {
                all.put(kind, of(kind, who.personId()));
            }
        }
        return all;
    }

    private List<DueItem> of(DueKind kind, @Nullable UUID me) {
        var items = switch (kind) {
            case ANNUAL -> annual.items();
            case CONDITION -> conditions.items();
            case RECHECK -> rechecks.items();
            case NO_SYSTEMS -> noSystems();
            case LATE_LEAVER -> lateLeavers();
        };
        return items.stream().filter(item -> !item.subjectId().equals(me)).toList();
    }

    private List<DueItem> noSystems() {
        return clearances.lapsed(today(), MOST).stream()
                .map(lapsed -> new DueItem(
                        lapsed.personId(),
                        lapsed.since(),
                        "No clearance counts since " + Dates.date(lapsed.since()),
                        true,
                        "Whoever gives access to systems",
                        "End the access as of that day",
                        "/clearances/people/" + lapsed.personId()))
                .toList();
    }

    private List<DueItem> lateLeavers() {
        return workforce.knownLate(today().minusMonths(3)).stream()
                .filter(left -> LateLeaver.isLate(left.leftOn(), left.knownOn(), DAYS))
                .map(left -> new DueItem(
                        left.personId(),
                        left.leftOn(),
                        "Left on " + Dates.date(left.leftOn()) + ", known on " + Dates.date(left.knownOn()),
                        false,
                        "Human resources",
                        "Report why it came late, and what the person still had",
                        "/clearances/people/" + left.personId()))
                .sorted(DueItem.ORDER)
                .toList();
    }
}
