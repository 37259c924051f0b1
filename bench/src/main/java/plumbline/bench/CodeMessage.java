package plumbline.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// An investigator says what a message is. Refused, and so never acknowledged, while its exhibit is not read yet.
record CodeMessage(UUID id, UUID operationId, UUID exhibitId, int ordinal) implements Act {
    @Override
    public Kind kind() {
        return Kind.CODING;
    }

    @Override
    public boolean send(Visitor visitor) throws IOException, InterruptedException {
        var coding = "/operations/" + operationId + "/coding";
        var answer = visitor.post(
                coding,
                Map.of(
                        "codingId",
                        id.toString(),
                        "message",
                        exhibitId + ":" + ordinal,
                        "code",
                        "CONFIDENTIAL",
                        "note",
                        ""));
        return Act.leadsTo(answer, coding);
    }
}
