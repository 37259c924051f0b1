package plumbline.clearance;

import java.util.Arrays;
import java.util.List;

/// Levels that are drawn and counted as one.
enum Series {
    RV("RV", "RV"),
    MV("MV", "MV"),
    MV_ENHANCED("MV+", "MV_ENHANCED"),
    NPPV("NPPV", "NPPV1", "NPPV2A", "NPPV2F", "NPPV3"),
    NATIONAL("National security", "CTC", "SC", "ESC", "DV", "EDV");

    private final String label;
    private final List<String> codes;

    Series(String label, String... codes) {
        this.label = label;
        this.codes = List.of(codes);
    }

    String label() {
        return label;
    }

    List<String> codes() {
        return codes;
    }

    static Series of(String code) {
        return Arrays.stream(values())
                .filter(series -> series.codes.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
