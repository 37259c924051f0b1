package plumbline.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.law.vetting.quality.ImpactRatio;
import plumbline.law.vetting.quality.Proportion;
import plumbline.law.vetting.quality.Suppression;

/// How the groups of one characteristic fare: how many were cleared of how many, beside the largest group.
///
/// Small cells, and those from which they could be worked out, are hidden; a ratio is shown only where both of its
/// cells are.
record EqualityTable(Characteristic characteristic, List<Row> rows) {
    /// @param cleared null where it is hidden
    /// @param notCleared null where it is hidden
    /// @param ratio beside the reference; empty for the reference itself and where a cell is hidden
    record Row(
            String group,
            Optional<Long> cleared,
            Optional<Long> notCleared,
            Optional<ImpactRatio> ratio,
            boolean reference) {}

    static EqualityTable of(Characteristic characteristic, Map<String, Long> cleared, Map<String, Long> notCleared) {
        var codes = characteristic.codes().stream()
                .filter(code -> of(cleared, code) + of(notCleared, code) > 0)
                .toList();
        if (codes.isEmpty()) {
            return new EqualityTable(characteristic, List.of());
        }
        var counts = codes.stream()
                .map(code -> new long[] {of(cleared, code), of(notCleared, code)})
                .toArray(long[][]::new);
        var hidden = Suppression.hidden(counts);
        int reference = codes.indexOf(codes.stream()
                .max(Comparator.comparingLong(code -> of(cleared, code) + of(notCleared, code)))
                .orElseThrow());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(new Row(
                    String.valueOf(characteristic.groups().get(codes.get(i))),
                    hidden[i][0] ? Optional.empty() : Optional.of(counts[i][0]),
                    hidden[i][1] ? Optional.empty() : Optional.of(counts[i][1]),
                    i == reference || anyHidden(hidden[i]) || anyHidden(hidden[reference])
                            ? Optional.empty()
                            : Optional.of(new ImpactRatio(share(counts[i]), share(counts[reference]))),
                    i == reference));
        }
        return new EqualityTable(characteristic, List.copyOf(rows));
    }

    private static boolean anyHidden(boolean[] cells) {
        return cells[0] || cells[1];
    }

    private static Proportion share(long[] cells) {
        return new Proportion(cells[0], cells[0] + cells[1]);
    }

    private static long of(Map<String, Long> counts, String code) {
        return counts.getOrDefault(code, 0L);
    }
}
