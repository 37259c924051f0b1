package plumbline.clearance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Mismatch;
import plumbline.people.Engagement;
import plumbline.people.Person;
import plumbline.web.DateParts;
import plumbline.web.Link;
import plumbline.web.Paging;
import plumbline.web.Problems;

/// What the pages of this feature show.
final class ClearancePages {
    private ClearancePages() {}

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static List<Link> tabs(String current, boolean vetting) {
        var links = Stream.of(
                Link.to("Currency", "/clearances"),
                Link.to("Expiring", "/clearances/expiring"),
                Link.to("Mismatches", "/clearances/mismatches"));
        var more = Stream.of(Measure.values()).map(measure -> Link.to(measure.label(), measure.path()));
        return Stream.concat(links, vetting ? more : Stream.of())
                .map(link -> current.equals(link.href()) ? Link.here(link.text()) : link)
                .toList();
    }

    /// The pages about clearances that whoever looks may open.
    static List<Link> tabs(String current) {
        var who = Access.current();
        return tabs(current, who.has(Role.VETTING_OFFICER) || who.has(Role.VETTING_MANAGER));
    }

    /// @param overdue people in post whose last clearance ended, by how long ago
    record Dashboard(LocalDate day, List<Currency> lines, Map<OverdueBand, Long> overdue, long left, long strays) {
        Currency all() {
            return new Currency(
                    Level.RV,
                    sum(Currency::posts),
                    sum(Currency::correct),
                    sum(Currency::wrongLevel),
                    sum(Currency::ended),
                    sum(Currency::none));
        }

        private long sum(ToLongFunction<Currency> column) {
            return lines.stream().mapToLong(column).sum();
        }
    }

    /// @param mismatch what each of these people has wrong
    record People(
            Mismatch mismatch,
            String title,
            long total,
            List<Holder> rows,
            Map<UUID, Person> people,
            LocalDate day,
            Paging paging,
            @Nullable UUID from) {
        String name(Holder row) {
            var person = people.get(row.personId());
            return person == null ? row.personId().toString() : person.title();
        }
    }

    record Strays(long total, List<Clearance> rows, Paging paging) {}

    /// @param counts by mismatch, in their order
    record Mismatches(LocalDate day, Map<Mismatch, Long> counts) {}

    record Expiring(String title, long total, List<Clearance> rows, Map<UUID, Person> people, Paging paging) {
        String name(Clearance row) {
            var person = row.personId() == null ? null : people.get(row.personId());
            return person == null ? row.named() : person.title();
        }
    }

    /// One person on a day.
    ///
    /// @param holder as the boards count them today; null where they neither serve nor are still listed
    record OnePerson(
            Problems problems,
            Person person,
            List<Engagement> engagements,
            @Nullable Holder holder,
            List<Clearance> clearances,
            Map<Overlay, LocalDate> overlays,
            LocalDate day,
            DateParts asked) {
        /// The day since when no clearance of the force counts, and with it no access to systems; null while one does.
        @Nullable
        LocalDate noSystemsSince() {
            var own = clearances.stream()
                    .filter(clearance -> clearance.level() instanceof Level)
                    .toList();
            if (own.isEmpty() || own.stream().anyMatch(clearance -> clearance.on(day) == ClearanceStatus.ACTIVE)) {
                return null;
            }
            return own.stream()
                    .map(clearance -> clearance.end().on())
                    .filter(ended -> !ended.isAfter(day))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        boolean suspended() {
            return overlays.keySet().stream().anyMatch(Overlay::blocks);
        }
    }
}
