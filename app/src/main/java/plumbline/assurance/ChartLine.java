package plumbline.assurance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plumbline.law.vetting.quality.RefusalChart;
import plumbline.law.vetting.quality.RefusalMonth;

/// Where the points of a chart of refusals lie in its drawing, 640 by 240 units. The table beneath has the same
/// figures.
record ChartLine(RefusalChart chart) {
    static final int WIDTH = 640;
    static final int HEIGHT = 240;
    private static final int EDGE = 24;

    record Point(RefusalMonth month, String x, String y, String low, String high, boolean alarm) {}

    List<Point> points() {
        var months = chart.months();
        var alarmed = chart.alarms().stream().map(RefusalChart.Alarm::month).collect(Collectors.toSet());
        return IntStream.range(0, months.size())
                .mapToObj(i -> new Point(
                        months.get(i),
                        x(i),
                        y(rate(months.get(i))),
                        y(chart.low(months.get(i).decided())),
                        y(chart.high(months.get(i).decided())),
                        alarmed.contains(months.get(i).month())))
                .toList();
    }

    String path() {
        return join(points().stream().map(point -> point.x() + "," + point.y()).toList());
    }

    /// The band between the limits, there and back.
    String band() {
        var points = points();
        return join(java.util.stream.Stream.concat(
                        points.stream().map(point -> point.x() + "," + point.high()),
                        points.reversed().stream().map(point -> point.x() + "," + point.low()))
                .toList());
    }

    String mean() {
        return y(chart.mean());
    }

    private double most() {
        return chart.months().stream()
                .mapToDouble(month -> Math.max(rate(month), chart.high(month.decided())))
                .max()
                .orElse(1);
    }

    private String x(int i) {
        int steps = Math.max(1, chart.months().size() - 1);
        return number(EDGE + (WIDTH - 2.0 * EDGE) * i / steps);
    }

    private String y(double rate) {
        double most = most();
        return number(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (most == 0 ? 0 : rate / most));
    }

    private static double rate(RefusalMonth month) {
        return (double) month.refused() / month.decided();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String join(List<String> points) {
        return String.join(" ", points);
    }
}
