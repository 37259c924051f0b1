package plumbline.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What one run measured, said as it is found and kept for the file of results.
final class Figures {
    private final List<String> lines = new ArrayList<>();
    private double leastLoad = Double.MAX_VALUE;
    private double mostLoad;

    /// A figure that no goal is set for.
    void measured(String name, double value, String unit) {
        add(name, value, unit, "none measured");
    }

    void below(String name, double value, String unit, double limit) {
        add(name, value, unit, "< " + number(limit) + (value < limit ? " met" : " missed"));
    }

    void atMost(String name, double value, String unit, double limit) {
        add(name, value, unit, "<= " + number(limit) + (value <= limit ? " met" : " missed"));
    }

    /// For [Results#replace].
    String table() {
        return Results.table(lines);
    }

    /// The day, the machine with its load average while the figures were found, such as "2 to 11", and the Java.
    String setting() {
        return "%s, %d processors (load average %.0f to %.0f), Java %s"
                .formatted(
                        Instant.now().toString().substring(0, 10),
                        Runtime.getRuntime().availableProcessors(),
                        leastLoad,
                        mostLoad,
                        System.getProperty("java.version"));
    }

    private void add(String name, double value, String unit, String goal) {
        var line = "figure: %s %s %s goal %s".formatted(name, number(value), unit, goal);
        lines.add(line);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        leastLoad = Math.min(leastLoad, load);
        mostLoad = Math.max(mostLoad, load);
        System.out.println(line);
    }

    private static String number(double value) {
        var digits = value == Math.rint(value) ? "%.0f" : value < 10 ? "%.2f" : "%.1f";
        return String.format(Locale.ROOT, digits, value);
    }
}
