package plumbline.clearance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.law.vetting.Level;

/// Numbers by day, out of the tally.
@Repository
class FiguresRepository {
    private final JdbcClient jdbc;

    FiguresRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How the holders of posts stand on a day, by the level that the post takes, for levels that any post takes.
    List<Currency> currency(LocalDate day) {
        return jdbc
                .sql("""
                select
                    t.level,
                    coalesce(sum(t.n) filter (where t.what = 'ANY'), 0) as posts,
                    coalesce(sum(t.n) filter (where t.what = 'COVERED' and t.day > :day), 0) as correct,
                    coalesce(sum(t.n) filter (where t.what = 'ANY' and t.day > :day), 0) as cleared,
                    coalesce(sum(t.n) filter (where t.what = 'ANY' and t.day = :never), 0) as never
                from clearance.tally t
                where t.what in ('ANY', 'COVERED')
                group by t.level
                """)
                .param("day", day)
                .param("never", Holder.NEVER)
                .query((row, _) -> new Currency(
                        Level.valueOf(row.getString("level")),
                        row.getLong("posts"),
                        row.getLong("correct"),
                        row.getLong("cleared") - row.getLong("correct"),
                        row.getLong("posts") - row.getLong("cleared") - row.getLong("never"),
                        row.getLong("never")))
                .list()
                .stream()
                .filter(line -> line.posts() > 0)
                .sorted(Comparator.comparing(Currency::required))
                .toList();
    }

    /// People in post whose last clearance ended, by how long ago.
    Map<OverdueBand, Long> overdue(LocalDate day) {
        var counts = new EnumMap<OverdueBand, Long>(OverdueBand.class);
        for (var band : OverdueBand.values()) {
            counts.put(band, sum("ANY", later(band.after(day)), band.upTo(day)));
        }
        return counts;
    }

    /// Leavers whom the register still lists on a day.
    long left(LocalDate day) {
        return sum("LEFT", day, LocalDate.MAX);
    }

    /// Clearances that count on a day and that nobody bears.
    long strays(LocalDate day) {
        return sum("STRAY", day, LocalDate.MAX);
    }

    /// Clearances that expire after one day and up to another, by month and series.
    Map<YearMonth, Map<Series, Long>> expiring(LocalDate after, LocalDate upTo) {
        var months = new TreeMap<YearMonth, Map<Series, Long>>();
        jdbc.sql("""
                select extract(year from t.day)::int as year, extract(month from t.day)::int as month, t.level, sum(t.n) as n
                from clearance.tally t
                where t.what = 'EXPIRES' and t.day > :after and t.day <= :upTo
                group by 1, 2, 3
                """).param("after", after).param("upTo", upTo).query(row -> {
            months.computeIfAbsent(
                            YearMonth.of(row.getInt("year"), row.getInt("month")), _ -> new EnumMap<>(Series.class))
                    .merge(Series.of(row.getString("level")), row.getLong("n"), Long::sum);
        });
        return months;
    }

    private long sum(String what, LocalDate after, LocalDate upTo) {
        return jdbc.sql("""
                select coalesce(sum(t.n), 0)
                from clearance.tally t
                where t.what = :what and t.day > :after and t.day <= :upTo
                """)
                .param("what", what)
                .param("after", after)
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    private static LocalDate later(LocalDate day) {
        return day.isBefore(Holder.NEVER) ? Holder.NEVER : day;
    }
}
