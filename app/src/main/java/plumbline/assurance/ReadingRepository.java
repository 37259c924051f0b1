package plumbline.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.quality.ErrorCode;

@Repository
class ReadingRepository {
    private static final String READINGS = """
            select
                r.reading_id,
                r.application_id,
                r.found,
                r.errors,
                r.note,
                r.recorded_at,
                r.recorded_by
            from assurance.file_read r
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    ReadingRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean exists(UUID readingId) {
        return jdbc.sql("select exists (select 1 from assurance.file_read r where r.reading_id = :id)")
                .param("id", readingId)
                .query(Boolean.class)
                .single();
    }

    void add(
            UUID readingId,
            UUID applicationId,
            YearMonth month,
            Reading.Found found,
            Set<ErrorCode> errors,
            String note) {
        audit.fact("assurance.file_read")
                .with("reading_id", readingId)
                .with("application_id", applicationId)
                .with("month", month.atDay(1))
                .with("found", found)
                .with("errors", errors.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .with("note", note)
                .record();
    }

    /// All of them, in the order in which they were recorded.
    List<Reading> all() {
        return jdbc.sql(READINGS + "order by r.seq")
                .query((row, _) -> reading(row))
                .list();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject("reading_id", UUID.class),
                row.getObject("application_id", UUID.class),
                Reading.Found.valueOf(row.getString("found")),
                Arrays.stream(row.getString("errors").split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(ErrorCode::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class));
    }
}
