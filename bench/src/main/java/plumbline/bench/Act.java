package plumbline.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;

/// Something a person does, under an identity of its own, so that doing it twice must do it once.
interface Act {
    UUID id();

    /// Which kind of act, for the findings.
    Kind kind();

    /// Sends it. True when the application acknowledged it; an [IOException] when no answer came.
    boolean send(Visitor visitor) throws IOException, InterruptedException;

    /// Whether an answer sends the browser on to a page that exists only when the act was done.
    static boolean leadsTo(HttpResponse<?> answer, String path) {
        return answer.statusCode() / 100 == 3
                && answer.headers().firstValue("location").orElse("").endsWith(path);
    }

    /// The kinds, who does them, and where each leaves its row.
    enum Kind {
        REPORT("INTAKE_OFFICER", "intake.report_recorded", "report_id"),
        OPERATION("INVESTIGATOR", "cases.operation_opened", "operation_id"),
        EXHIBIT("INVESTIGATOR", "evidence.exhibit", "exhibit_id"),
        CUSTODY("INVESTIGATOR", "evidence.custody", "exhibit_id"),
        CODING("INVESTIGATOR", "review.coding", "coding_id");

        final String role;
        final String table;
        final String column;

        Kind(String role, String table, String column) {
            this.role = role;
            this.table = table;
            this.column = column;
        }

        /// A second entry of custody is a correction and a row of its own; everything else is there once.
        boolean once() {
            return this != CUSTODY;
        }
    }
}
