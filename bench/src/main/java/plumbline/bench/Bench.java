package plumbline.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// `./plumbline bench AREA`: hands over to the benchmark of an area.
public final class Bench {
    private static final Map<String, Area> AREAS = new TreeMap<>(Map.of(
            "chat", ChatBench::main,
            "ledger", LedgerBench::main,
            "load", LoadBench::main,
            "relevance", RelevanceBench::main,
            "reliability", ReliabilityBench::main,
            "vetting", VettingBench::main));

    private Bench() {}

    @FunctionalInterface
    private interface Area {
        void run(String[] arguments) throws Exception;
    }

    /// Without a known area, says which there are and ends with status 2.
    public static void main(String... arguments) throws Exception {
        var area = arguments.length == 0 ? null : AREAS.get(arguments[0]);
        if (area == null) {
            System.err.println("usage: ./plumbline bench AREA, where AREA is one of " + AREAS.keySet());
            System.exit(2);
            return;
        }
        area.run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
