package plumbline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Made-up tables of other systems, and how they are brought.
final class Extracts {
    private static final List<String> CHECKS = List.of(
            "ID", "RES", "PNC", "PND", "LOC", "OFC", "SB", "PSD", "CCU", "BAR", "FIN", "OSM", "VIS", "BIO", "FAM",
            "REF");

    private Extracts() {}

    /// @param people their numbers begin with it
    /// @param wrong every so manieth row has a day that nobody can read
    static byte[] workforce(String people, int rows, int wrong) {
        var table = new StringBuilder(
                "Person number,Given name,Family name,Workforce type,Rank or grade,Unit,Start date,Date of birth\n");
        for (int i = 1; i <= rows; i++) {
            table.append("%s%d,Given,Family%d,Officer,PC,Unit %d,%s,1988-04-30\n"
                    .formatted(people, i, i % 200, i % 200, i % wrong == 0 ? "in the spring" : "2015-03-02"));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] register(String people, int rows) {
        var table =
                new StringBuilder("Person number,Level,Granted,Expires,Issued by," + String.join(",", CHECKS) + "\n");
        for (int i = 1; i <= rows; i++) {
            var granted = LocalDate.now().minusDays(30 + i % 3_000);
            table.append("%s%d,RV,%s,%s,Force vetting".formatted(people, i, granted, granted.plusYears(10)));
            for (int check = 0; check < CHECKS.size(); check++) {
                table.append(',').append(granted.minusDays(5 + check));
            }
            table.append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Brings a table; answered once its bytes are durable.
    static void bring(Visitor visitor, String kind, String name, byte[] table)
            throws IOException, InterruptedException {
        var importId = UUID.randomUUID().toString();
        visitor.get("/imports/new?kind=" + kind);
        var answer = visitor.upload("/imports", Map.of("importId", importId, "kind", kind), "file", name, table);
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("The table was answered " + answer.statusCode());
        }
    }
}
