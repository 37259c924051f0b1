package plumbline.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// The messages that allegations rest on.
@Repository
class CitedMessageRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    CitedMessageRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param first the place of the first of them
    void add(UUID allegationId, int first, List<CitedMessage> messages) {
        audit.facts(
                "cases.message_cited",
                IntStream.range(0, messages.size()).boxed().toList(),
                (fact, i) -> fact.with("allegation_id", allegationId)
                        .with("place", first + i)
                        .with(
                                "exhibit_sha256",
                                HexFormat.of().parseHex(messages.get(i).exhibit()))
                        .with("ordinal", messages.get(i).ordinal())
                        .with("locator", messages.get(i).locator()));
    }

    /// Those of all allegations of an operation, in order, by allegation.
    Map<UUID, List<CitedMessage>> of(UUID operationId) {
        var cited = new HashMap<UUID, List<CitedMessage>>();
        jdbc.sql("""
                select m.allegation_id, m.exhibit_sha256, m.ordinal, m.locator
                from cases.message_cited m
                join cases.allegation_raised a on a.allegation_id = m.allegation_id
                where a.operation_id = :operation
                order by m.allegation_id, m.place
                """).param("operation", operationId).query(row -> {
            cited.computeIfAbsent(row.getObject("allegation_id", UUID.class), _ -> new ArrayList<>())
                    .add(new CitedMessage(
                            HexFormat.of().formatHex(row.getBytes("exhibit_sha256")),
                            row.getLong("ordinal"),
                            row.getString("locator")));
        });
        return cited;
    }
}
