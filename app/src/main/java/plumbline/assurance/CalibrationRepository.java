package plumbline.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;

@Repository
class CalibrationRepository {
    private static final String FILES = """
            select
                f.file_id,
                f.title,
                f.facts,
                f.agreed,
                f.because
            from assurance.calibration_file_made f
            """;

    private static final String ANSWERS = """
            select
                a.file_id,
                a.account_id,
                a.side,
                a.opinion,
                a.because
            from assurance.calibration_answered a
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    CalibrationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void make(CalibrationFile file) {
        audit.fact("assurance.calibration_file_made")
                .with("file_id", file.fileId())
                .with("title", file.title())
                .with("facts", file.facts())
                .with("agreed", file.agreed())
                .with("because", file.because())
                .record();
    }

    void answer(CalibrationAnswer answer) {
        audit.fact("assurance.calibration_answered")
                .with("file_id", answer.fileId())
                .with("account_id", answer.accountId())
                .with("side", answer.side())
                .with("opinion", answer.opinion())
                .with("because", answer.because())
                .record();
    }

    Optional<CalibrationFile> file(UUID fileId) {
        return jdbc.sql(FILES + "where f.file_id = :id")
                .param("id", fileId)
                .query((row, _) -> file(row))
                .optional();
    }

    /// The newest first.
    List<CalibrationFile> files() {
        return jdbc.sql(FILES + "order by f.seq desc")
                .query((row, _) -> file(row))
                .list();
    }

    List<CalibrationAnswer> answers() {
        return jdbc.sql(ANSWERS + "order by a.file_id, a.recorded_at")
                .query((row, _) -> answer(row))
                .list();
    }

    private static CalibrationFile file(ResultSet row) throws SQLException {
        return new CalibrationFile(
                row.getObject("file_id", UUID.class),
                row.getString("title"),
                row.getString("facts"),
                Opinion.valueOf(row.getString("agreed")),
                row.getString("because"));
    }

    private static CalibrationAnswer answer(ResultSet row) throws SQLException {
        return new CalibrationAnswer(
                row.getObject("file_id", UUID.class),
                row.getObject("account_id", UUID.class),
                Side.valueOf(row.getString("side")),
                Opinion.valueOf(row.getString("opinion")),
                row.getString("because"));
    }
}
