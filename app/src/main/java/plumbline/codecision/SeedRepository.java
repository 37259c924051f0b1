package plumbline.codecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.vault.Sha256;

@Repository
class SeedRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    SeedRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// A month's seed: its hash, and once it is published its text.
    record MonthSeed(
            LocalDate month, Sha256 sha256, @Nullable String text) {}

    /// Keeps the hash of a month's seed, unless the month has one.
    boolean set(LocalDate month, Sha256 sha256) {
        return audit.fact("codecision.seed_set")
                .with("month", month)
                .with("sha256", sha256.bytes())
                .recordUnlessHeld("month");
    }

    void publish(LocalDate month, String seed) {
        audit.fact("codecision.seed_published")
                .with("month", month)
                .with("seed", seed)
                .recordUnlessHeld("month");
    }

    Optional<MonthSeed> of(LocalDate month) {
        return all().stream().filter(one -> one.month().equals(month)).findAny();
    }

    /// Every month's seed, newest first.
    List<MonthSeed> all() {
        return jdbc.sql("""
                select s.month, s.sha256, p.seed
                from codecision.seed_set s
                left join codecision.seed_published p on p.month = s.month
                order by s.month desc
                """)
                .query((row, _) -> new MonthSeed(
                        row.getObject("month", LocalDate.class),
                        Sha256.of(row.getBytes("sha256")),
                        row.getString("seed")))
                .list();
    }
}
