package plumbline.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// An investigator opens an operation on a report.
record OpenOperation(UUID id, UUID reportId) implements Act {
    @Override
    public Kind kind() {
        return Kind.OPERATION;
    }

    @Override
    public boolean send(Visitor visitor) throws IOException, InterruptedException {
        var answer = visitor.post(
                "/operations",
                Map.of(
                        "operationId",
                        id.toString(),
                        "report",
                        reportId.toString(),
                        "name",
                        "Op " + id.toString().substring(0, 8),
                        "purpose",
                        "Find out who wrote what."));
        return Act.leadsTo(answer, "/operations/" + id);
    }
}
