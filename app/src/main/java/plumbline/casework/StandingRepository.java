package plumbline.casework;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.access.SignedIn;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.lane.AllegationStage;
import plumbline.law.lane.CriminalStage;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.StaffStage;
import plumbline.law.lane.Stage;
import plumbline.law.lane.SuspensionStage;

/// The rows of `casework.standing`.
@Repository
class StandingRepository {
    private static final List<String> COLUMNS = List.of(
            "allegation_id",
            "operation_id",
            "person_id",
            "reference",
            "pack",
            "stage",
            "here",
            "allegation_stage",
            "way_stages",
            "way_days",
            "severity",
            "route",
            "finding",
            "outcome",
            "suspension",
            "restrictions",
            "criminal",
            "attention_on",
            "ended_on",
            "withdrawn",
            "last_step_on");

    private static final String ROWS = "select " + each("s.%s") + "\n";

    private static final String PUT = "insert into casework.standing (" + each("%s") + ")\n"
            + "values (" + each(":%s").replace(":way_days", ":way_days::date[]") + ")\n"
            + "on conflict (allegation_id) do update\n"
            + "set " + each("%1$s = excluded.%1$s");

    /// The columns in their order, each in this form.
    private static String each(String form) {
        return COLUMNS.stream().map(form::formatted).collect(Collectors.joining(", "));
    }

    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of these people, those of whom misconduct was found that came to attention on or after their day.
    Set<UUID> found(Map<UUID, LocalDate> since, SignedIn who) {
        var people = List.copyOf(since.keySet());
        return Set.copyOf(jdbc.sql("""
                        select distinct s.person_id
                        from unnest(cast(:people as uuid[]), cast(:days as date[])) as asked (person_id, day)
                        join casework.standing s on s.person_id = asked.person_id
                        where s.attention_on >= asked.day
                            and s.finding in ('MISCONDUCT', 'GROSS_MISCONDUCT')
                            and not s.withdrawn
                            and not access.walled(s.operation_id, :reader)
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param(
                        "days",
                        people.stream().map(since::get).map(LocalDate::toString).toArray(String[]::new))
                .param("reader", who.personId(), Types.OTHER)
                .query(UUID.class)
                .list());
    }

    /// Puts the row in the place of the one that there is.
    void put(Standing row) {
        jdbc.sql(PUT)
                .param("allegation_id", row.allegationId())
                .param("operation_id", row.operationId())
                .param("person_id", row.personId())
                .param("reference", row.reference())
                .param("pack", row.pack().name())
                .param("stage", row.stage().name())
                .param("here", name(row.here()))
                .param("allegation_stage", row.allegationStage().name())
                .param(
                        "way_stages",
                        row.way().keySet().stream()
                                .map(StandingRepository::name)
                                .toArray(String[]::new))
                .param(
                        "way_days",
                        row.way().values().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("severity", name(row.severity()), Types.VARCHAR)
                .param("route", name(row.route()), Types.VARCHAR)
                .param("finding", name(row.finding()), Types.VARCHAR)
                .param("outcome", name(row.outcome()), Types.VARCHAR)
                .param("suspension", row.suspension().name())
                .param("restrictions", row.restrictions())
                .param("criminal", name(row.criminal()), Types.VARCHAR)
                .param("attention_on", row.attention())
                .param("ended_on", row.ended(), Types.DATE)
                .param("withdrawn", row.withdrawn())
                .param("last_step_on", row.lastStep(), Types.DATE)
                .update();
    }

    /// The row of an allegation as it is kept.
    Optional<Standing> find(UUID allegationId) {
        return jdbc.sql(ROWS + """
                from casework.standing s
                where s.allegation_id = :allegation
                """)
                .param("allegation", allegationId)
                .query((row, _) -> standing(row))
                .optional();
    }

    /// The rows of an operation, oldest first. Whoever asks has asked whether the operation may be known.
    List<Standing> in(UUID operationId) {
        return jdbc.sql(ROWS + """
                from casework.standing s
                where s.operation_id = :operation
                order by s.attention_on, s.reference
                """)
                .param("operation", operationId)
                .query((row, _) -> standing(row))
                .list();
    }

    /// The rows of a person in every operation that `who` may know of, newest first.
    List<Standing> of(UUID personId, SignedIn who) {
        return jdbc.sql(ROWS + """
                from casework.standing s
                where s.person_id = :of
                    and cases.may_know(s.operation_id, :user, :organisation, :person)
                order by s.attention_on desc, s.reference
                """)
                .param("of", personId)
                .param("user", who.userId())
                .param("organisation", who.organisation())
                .param("person", who.personId(), Types.OTHER)
                .query((row, _) -> standing(row))
                .list();
    }

    /// How many allegations that run stand at each stage, by the band of their age.
    ///
    /// @param bounds days on which an allegation came to attention, rising; band 0 lies before the first
    Map<MatterStage, int[]> ages(SignedIn who, List<LocalDate> bounds) {
        var counts = new LinkedHashMap<MatterStage, int[]>();
        jdbc.sql("""
                select s.stage, width_bucket(s.attention_on, :bounds::date[]) as band, count(*) as allegations
                from cases.known_to(:user, :organisation, :person) k
                join casework.standing s on s.operation_id = k.operation_id
                where s.ended_on is null
                group by s.stage, band
                """)
                .param("bounds", bounds.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("user", who.userId())
                .param("organisation", who.organisation())
                .param("person", who.personId(), Types.OTHER)
                .query(row -> {
                    var bands = counts.computeIfAbsent(
                            MatterStage.valueOf(row.getString("stage")), _ -> new int[bounds.size() + 1]);
                    bands[row.getInt("band")] = row.getInt("allegations");
                });
        return counts;
    }

    /// The allegations that run, stand at this stage and came to attention between two days, the oldest first.
    ///
    /// @param after the allegation of the last row of the page before; null on the first page
    List<Standing> aged(
            SignedIn who, MatterStage stage, LocalDate from, LocalDate before, @Nullable UUID after, int size) {
        return jdbc.sql(ROWS + """
                from cases.known_to(:user, :organisation, :person) k
                join casework.standing s on s.operation_id = k.operation_id
                where s.ended_on is null
                    and s.stage = :stage
                    and s.attention_on >= :from
                    and s.attention_on < :before
                    and (cast(:after as uuid) is null or (s.attention_on, s.allegation_id) > (
                        select a.attention_on, a.allegation_id
                        from casework.standing a
                        where a.allegation_id = :after))
                order by s.attention_on, s.allegation_id
                limit :size
                """)
                .param("user", who.userId())
                .param("organisation", who.organisation())
                .param("person", who.personId(), Types.OTHER)
                .param("stage", stage.name())
                .param("from", from)
                .param("before", before)
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query((row, _) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var pack = Pack.valueOf(row.getString("pack"));
        return new Standing(
                row.getObject("allegation_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("reference"),
                pack,
                MatterStage.valueOf(row.getString("stage")),
                AllegationStage.valueOf(row.getString("allegation_stage")),
                stage(pack, row.getString("here")),
                way(pack, row.getArray("way_stages"), row.getArray("way_days")),
                value(Severity.class, row.getString("severity")),
                value(Route.class, row.getString("route")),
                value(Finding.class, row.getString("finding")),
                value(Outcome.class, row.getString("outcome")),
                SuspensionStage.valueOf(row.getString("suspension")),
                row.getInt("restrictions"),
                value(CriminalStage.class, row.getString("criminal")),
                row.getObject("attention_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getBoolean("withdrawn"),
                row.getObject("last_step_on", LocalDate.class));
    }

    private static Map<Stage, LocalDate> way(Pack pack, Array stages, Array days) throws SQLException {
        var names = (String[]) stages.getArray();
        var dates = (java.sql.Date[]) days.getArray();
        var way = new LinkedHashMap<Stage, LocalDate>();
        for (int place = 0; place < names.length; place++) {
            way.put(stage(pack, names[place]), dates[place].toLocalDate());
        }
        return way;
    }

    private static Stage stage(Pack pack, String name) {
        return pack == Pack.PACK_STAFF ? StaffStage.valueOf(name) : MatterStage.valueOf(name);
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> vocabulary, @Nullable String name) {
        return name == null ? null : Enum.valueOf(vocabulary, name);
    }

    private static @Nullable String name(@Nullable Object constant) {
        return constant instanceof Enum<?> known ? known.name() : null;
    }
}
