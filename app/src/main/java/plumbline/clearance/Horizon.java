package plumbline.clearance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What expires in each month of the two years to come, as a table and as bars one upon another.
///
/// @param day the first day after which something still counts as expiring
record Horizon(LocalDate day, List<Line> lines) {
    static final int MONTHS = 24;
    private static final int HEIGHT = 240;
    private static final int STEP = 40;
    private static final int BAR = 28;
    private static final int LEFT = 56;
    private static final int TOP = 16;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    /// One month, from the day on or in whole.
    record Line(YearMonth month, Map<Series, Long> counts) {
        long count(Series series) {
            return counts.getOrDefault(series, 0L);
        }

        long sum() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        String name() {
            return NAME.format(month);
        }

        String href(Series series) {
            return "/clearances/expiring/list?month=" + month + "&series=" + series;
        }
    }

    /// A piece of a bar, in the units of the picture.
    record Piece(int x, int y, int width, int height, Series series) {}

    /// A label under a bar: the month, and the year where it begins.
    record Label(int x, String month, String year) {}

    /// A line across, and its number.
    record Grid(int y, String number) {}

    static Horizon of(LocalDate day, Map<YearMonth, Map<Series, Long>> counts) {
        var lines = new ArrayList<Line>();
        var first = YearMonth.from(day);
        for (int month = 0; month <= MONTHS; month++) {
            var at = first.plusMonths(month);
            lines.add(new Line(at, counts.getOrDefault(at, Map.of())));
        }
        return new Horizon(day, List.copyOf(lines));
    }

    static LocalDate until(LocalDate day) {
        return day.plusMonths(MONTHS);
    }

    List<Series> series() {
        return Arrays.asList(Series.values());
    }

    long sum(Series series) {
        return lines.stream().mapToLong(line -> line.count(series)).sum();
    }

    long sum() {
        return lines.stream().mapToLong(Line::sum).sum();
    }

    int width() {
        return LEFT + lines.size() * STEP;
    }

    int height() {
        return TOP + HEIGHT + 44;
    }

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < lines.size(); i++) {
            long below = 0;
            for (var series : Series.values()) {
                long count = lines.get(i).count(series);
                int from = scaled(below);
                int to = scaled(below + count);
                if (to > from) {
                    pieces.add(
                            new Piece(LEFT + i * STEP + (STEP - BAR) / 2, TOP + HEIGHT - to, BAR, to - from, series));
                }
                below += count;
            }
        }
        return pieces;
    }

    List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < lines.size(); i++) {
            var month = lines.get(i).month();
            boolean begins = i == 0 || month.getMonthValue() == 1;
            labels.add(new Label(
                    LEFT + i * STEP + STEP / 2, SHORT.format(month), begins ? String.valueOf(month.getYear()) : ""));
        }
        return labels;
    }

    List<Grid> grid() {
        long top = top();
        return List.of(
                new Grid(TOP + HEIGHT, "0"),
                new Grid(TOP + HEIGHT / 2, ClearancePages.number(top / 2)),
                new Grid(TOP, ClearancePages.number(top)));
    }

    private int scaled(long count) {
        return (int) Math.ceilDiv(count * HEIGHT, top());
    }

    /// The first of 2, 4, 10, 20, 40, 100 … that no bar is higher than.
    private long top() {
        long most = lines.stream().mapToLong(Line::sum).max().orElse(0);
        long ten = 1;
        while (ten * 10 < most) {
            ten *= 10;
        }
        return most <= ten * 2 ? ten * 2 : most <= ten * 4 ? ten * 4 : ten * 10;
    }
}
