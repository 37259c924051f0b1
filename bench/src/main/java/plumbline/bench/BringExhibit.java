package plumbline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// An investigator uploads a chat export of its own.
///
/// @param messages how many it holds
record BringExhibit(UUID id, UUID operationId, int messages) implements Act {
    @Override
    public Kind kind() {
        return Kind.EXHIBIT;
    }

    @Override
    public boolean send(Visitor visitor) throws IOException, InterruptedException {
        var answer = visitor.upload(
                "/operations/" + operationId + "/exhibits",
                Map.of("exhibitId", id.toString()),
                "file",
                "WhatsApp Chat with Late shift.txt",
                export());
        return Act.leadsTo(answer, "/exhibits/" + id + "/custody") || Act.leadsTo(answer, "/exhibits/" + id);
    }

    /// As an Android handset writes it, one message a minute.
    byte[] export() {
        var text = new StringBuilder();
        for (int i = 0; i < messages; i++) {
            text.append("27/03/2026, %02d:%02d - %s: message %d of %s%n"
                    .formatted(i / 60 % 24, i % 60, i % 3 == 0 ? "Robin" : "Kit", i, id));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
