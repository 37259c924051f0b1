package plumbline.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// An intake officer records a report.
record RecordReport(UUID id) implements Act {
    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    public boolean send(Visitor visitor) throws IOException, InterruptedException {
        var answer = visitor.post(
                "/reports",
                Map.of(
                        "reportId", id.toString(),
                        "channel", "MEDIA",
                        "nature", "CONDUCT_MATTER",
                        "received-day", "27",
                        "received-month", "3",
                        "received-year", "2026",
                        "receivedTime", "09:30",
                        "title", "Messages in a chat group " + id,
                        "account", "A broadcaster says that officers shared messages."));
        return Act.leadsTo(answer, "/reports/" + id);
    }
}
