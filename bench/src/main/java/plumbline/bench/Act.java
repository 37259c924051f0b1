package plumbline.bench;

import java.io.IOException;
import java.util.UUID;

/// Something a person does, under an identity of its own, so that doing it twice must do it once.
interface Act {
    UUID id();

    /// Which kind of act, for the findings.
    Kind kind();

    /// Sends it. True when the application acknowledged it; an [IOException] when no answer came.
    boolean send(Visitor visitor) throws IOException, InterruptedException;

    /// The kinds, and where each leaves exactly one row.
    enum Kind {
        REPORT("intake.report_recorded", "report_id"),
        OPERATION("cases.operation_opened", "operation_id");

        final String table;
        final String column;

        Kind(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }
}
