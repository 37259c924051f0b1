package plumbline.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.evidence.Place;
import plumbline.vault.Sha256;

/// Codings. Callers have asked whether the operation may be seen.
@Repository
class CodingRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    CodingRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// A coding as it stands in its row.
    record Row(
            Chosen chosen,
            Sha256 exhibit,
            Place place,
            long line,
            Set<Code> codes,
            Set<Characteristic> characteristics,
            String note,
            int earlier,
            Instant at,
            UUID by) {}

    boolean exists(UUID codingId) {
        return jdbc.sql("select exists (select 1 from review.coding c where c.coding_id = :id)")
                .param("id", codingId)
                .query(Boolean.class)
                .single();
    }

    void add(UUID operationId, NewCoding coding, Codable message) {
        audit.fact("review.coding")
                .with("coding_id", coding.codingId())
                .with("operation_id", operationId)
                .with("exhibit_id", message.chosen().exhibitId())
                .with("exhibit_sha256", message.exhibit().bytes())
                .with("ordinal", message.chosen().ordinal())
                .with("part", message.part())
                .with("byte_offset", message.byteOffset())
                .with("byte_length", message.byteLength())
                .with("line", message.line())
                .with("raw_sha256", message.raw().bytes())
                .with("codes", names(coding.codes()))
                .with("characteristics", names(coding.characteristics()))
                .with("note", coding.note())
                .record();
    }

    /// What was last said of each coded message of an operation, told apart by their places, in the order of the
    /// exhibits and of their messages.
    List<Row> newest(UUID operationId) {
        return jdbc.sql("""
                select
                    n.exhibit_id, n.exhibit_sha256, n.ordinal, n.part, n.byte_offset, n.byte_length, n.line,
                    n.raw_sha256, n.codes, n.characteristics, n.note, n.earlier, n.recorded_at, n.recorded_by
                from (
                    select
                        c.exhibit_id, c.exhibit_sha256, c.ordinal, c.part, c.byte_offset, c.byte_length, c.line,
                        c.raw_sha256, c.codes, c.characteristics, c.note, c.recorded_at, c.recorded_by,
                        count(*) over message - 1 as earlier,
                        row_number() over (message order by c.seq desc) as place
                    from review.coding c
                    where c.operation_id = :operation
                    window message as (partition by c.exhibit_id, c.part, c.byte_offset)) n
                where n.place = 1
                order by n.exhibit_id, n.part, n.byte_offset
                """)
                .param("operation", operationId)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Chosen(row.getObject("exhibit_id", UUID.class), row.getLong("ordinal")),
                Sha256.of(row.getBytes("exhibit_sha256")),
                new Place(
                        row.getString("part"),
                        row.getLong("byte_offset"),
                        row.getLong("byte_length"),
                        Sha256.of(row.getBytes("raw_sha256"))),
                row.getLong("line"),
                values(row.getArray("codes"), Code::valueOf),
                values(row.getArray("characteristics"), Characteristic::valueOf),
                row.getString("note"),
                row.getInt("earlier"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class));
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream()
                .sorted((a, b) -> a.ordinal() - b.ordinal())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static <E> Set<E> values(Array array, Function<String, E> value) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(value).collect(Collectors.toUnmodifiableSet());
    }
}
