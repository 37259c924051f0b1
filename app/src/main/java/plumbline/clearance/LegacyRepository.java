package plumbline.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;

/// What registers say that were kept elsewhere.
@Repository
class LegacyRepository {
    private static final String COLUMNS = """
            select distinct on (l.clearance_id)
                l.clearance_id, l.person_number, l.named, l.level, l.granted_on, l.expires_on, l.issuer, l.checks,
                l.overturned, l.ever_police, l.ever_service
            from clearance.legacy_recorded l
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    LegacyRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(List<Entry> entries, UUID importId) {
        audit.facts(
                "clearance.legacy_recorded",
                entries,
                (fact, entry) -> fact.with("clearance_id", entry.clearanceId())
                        .with("person_number", entry.subject())
                        .with("named", entry.named())
                        .with("level", Levels.code(entry.level()))
                        .with("granted_on", entry.validFrom())
                        .with("expires_on", entry.expiresOn())
                        .with("issuer", entry.issuer())
                        .with("checks", CheckDates.write(entry.checks()))
                        .with("overturned", entry.overturned())
                        .with("ever_police", entry.everPolice())
                        .with("ever_service", entry.everService())
                        .with("import_id", importId));
    }

    List<Entry> byIds(Collection<UUID> clearanceIds) {
        return jdbc.sql(COLUMNS + """
                where l.clearance_id = any(:ids)
                order by l.clearance_id, l.seq desc
                """)
                .param("ids", clearanceIds.toArray(UUID[]::new))
                .query((row, _) -> entry(row))
                .list();
    }

    /// The newest word on each clearance that is, or was, said to be of one of these numbers.
    List<Entry> byNumbers(Collection<String> personNumbers) {
        var numbers = personNumbers.toArray(String[]::new);
        return jdbc.sql(COLUMNS + """
                where l.clearance_id in (
                    select o.clearance_id
                    from clearance.legacy_recorded o
                    where o.person_number = any(:numbers))
                order by l.clearance_id, l.seq desc
                """).param("numbers", numbers).query((row, _) -> entry(row)).list().stream()
                .filter(entry -> personNumbers.contains(entry.subject()))
                .toList();
    }

    /// The next numbers after one, in their order.
    List<String> walk(String after, int size) {
        return jdbc.sql("""
                select distinct l.person_number
                from clearance.legacy_recorded l
                where l.person_number > :after
                order by l.person_number
                limit :size
                """)
                .param("after", after)
                .param("size", size)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var level = Levels.named(row.getString("level"));
        Map<Check, LocalDate> checks = CheckDates.read(row.getString("checks"));
        return new Entry(
                row.getObject("clearance_id", UUID.class),
                row.getString("person_number"),
                row.getString("named"),
                level,
                level instanceof Level ? Footing.LEGACY : Footing.EXTERNAL,
                row.getString("issuer"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                checks,
                row.getBoolean("overturned"),
                row.getBoolean("ever_police"),
                row.getBoolean("ever_service"));
    }
}
