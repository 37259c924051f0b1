package plumbline.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import plumbline.cases.Operation;
import plumbline.forms.Labels;
import plumbline.law.lane.MatterStage;
import plumbline.people.Person;
import plumbline.web.Paging;

/// What the pages about ages show.
final class AgesPages {
    private AgesPages() {}

    /// One number of the map.
    ///
    /// @param shade from 0, none, to 5, the most that there is anywhere
    record Cell(MatterStage stage, AgeBand band, int count, int shade) {
        String href() {
            return "/ages/allegations?stage=" + stage + "&band=" + band;
        }
    }

    /// One stage, from the youngest to the oldest.
    record Line(MatterStage stage, List<Cell> cells) {
        int sum() {
            return cells.stream().mapToInt(Cell::count).sum();
        }

        String label() {
            return Labels.of(stage);
        }
    }

    /// Stage by age, in the order of both.
    record Heat(List<Line> lines) {
        private static final int SHADES = 5;

        /// @param counts for each stage by bucket, the oldest first
        static Heat of(Map<MatterStage, int[]> counts) {
            int most =
                    counts.values().stream().flatMapToInt(Arrays::stream).max().orElse(0);
            var lines = new ArrayList<Line>();
            new TreeMap<>(counts).forEach((stage, buckets) -> {
                var cells = new ArrayList<Cell>();
                for (int bucket = buckets.length - 1; bucket >= 0; bucket--) {
                    int count = buckets[bucket];
                    int shade = most == 0 ? 0 : Math.ceilDiv(count * SHADES, most);
                    cells.add(new Cell(stage, AgeBand.ofBucket(bucket), count, shade));
                }
                lines.add(new Line(stage, cells));
            });
            return new Heat(lines);
        }

        List<AgeBand> bands() {
            return List.of(AgeBand.values());
        }

        int sum() {
            return lines.stream().mapToInt(Line::sum).sum();
        }

        int sum(AgeBand band) {
            return lines.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> cell.band() == band)
                    .mapToInt(Cell::count)
                    .sum();
        }
    }

    /// The allegations behind a number.
    ///
    /// @param further whether pages came before
    /// @param more whether another page follows
    record Rows(
            MatterStage stage,
            AgeBand band,
            List<Standing> rows,
            Map<UUID, Person> people,
            Map<UUID, Operation> operations,
            LocalDate today,
            boolean further,
            boolean more) {
        String title() {
            return Labels.of(stage) + ", " + band.label().toLowerCase(Locale.UK);
        }

        Person person(Standing row) {
            return Objects.requireNonNull(people.get(row.personId()));
        }

        Operation operation(Standing row) {
            return Objects.requireNonNull(operations.get(row.operationId()));
        }

        String address() {
            return "/ages/allegations?stage=" + stage + "&band=" + band;
        }

        Paging paging() {
            return new Paging(
                    null, more ? address() + "&after=" + rows.getLast().allegationId() : null, List.of());
        }
    }
}
