package plumbline.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.Done;
import plumbline.law.vetting.after.Hand;

@Repository
class CourseRepository {
    /// What a reader may know of: nothing about themselves or about a case that is hidden from them; from outside only
    /// what was drawn for them; what is covert only those who answer for it.
    private static final String KNOWN = """
            not access.walled(o.course_id, :me)
              and (o.operation_id is null or not access.walled(o.operation_id, :me))
              and (:force and (not o.covert or :manager)
                   or exists (
                       select 1
                       from aftercare.reviewer_drawn d
                       where d.course_id = o.course_id and d.reviewer_id = :account))
            """;

    private static final String COLUMNS = """
            o.course_id, o.kind, o.person_id, o.on_day, o.why, o.operation_id, o.allegation_id, o.covert,
            o.beginning::text as beginning, s.stage, s.red, s.over, s.unfinished, s.due_on, s.due_what
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    CourseRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Lets nobody else act in this course until the transaction ends.
    void holdStill(UUID courseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:course, 0))")
                .param("course", courseId.toString())
                .query((_, _) -> true)
                .single();
    }

    /// Whether it was opened now; not if it stands already.
    boolean open(Opened opened) {
        return audit.fact("aftercare.course_opened")
                .with("course_id", opened.courseId())
                .with("kind", opened.kind())
                .with("person_id", opened.personId())
                .with("on_day", opened.onDay())
                .with("why", opened.why())
                .with("operation_id", opened.operationId())
                .with("allegation_id", opened.allegationId())
                .with("covert", opened.covert())
                .with("beginning", RecordJson.write(opened.beginning()))
                .recordUnlessHeld("course_id");
    }

    /// Whether it was recorded now; not if it stands already.
    boolean add(UUID courseId, Done done) {
        return audit.fact("aftercare.act_done")
                .with("act_id", done.id())
                .with("course_id", courseId)
                .with("kind", done.act().kind().id())
                .with("hand", done.by())
                .with("happened_at", done.at())
                .with("particulars", RecordJson.write(done.act()))
                .recordUnlessHeld("act_id");
    }

    void draw(UUID courseId, UUID reviewer) {
        audit.fact("aftercare.reviewer_drawn")
                .with("course_id", courseId)
                .with("reviewer_id", reviewer)
                .recordUnlessHeld("course_id");
    }

    void tellOutside(UUID courseId, String what) {
        audit.fact("aftercare.outside_told")
                .with("course_id", courseId)
                .with("what", what)
                .record();
    }

    /// What the outside body was told, the newest first. It learns the course and the event, not the person.
    List<OutsideNews> told() {
        return jdbc.sql("""
                select t.course_id, t.recorded_at, t.what
                from aftercare.outside_told t
                order by t.seq desc
                limit 200
                """)
                .query((row, _) -> new OutsideNews(
                        row.getObject("course_id", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("what")))
                .list();
    }

    void put(Standing standing) {
        jdbc.sql("""
                insert into aftercare.standing (course_id, stage, red, over, unfinished, due_on, due_what)
                values (:course, :stage, :red, :over, :unfinished, :dueOn, :dueWhat)
                on conflict (course_id) do update
                set stage = excluded.stage,
                    red = excluded.red,
                    over = excluded.over,
                    unfinished = excluded.unfinished,
                    due_on = excluded.due_on,
                    due_what = excluded.due_what
                """)
                .param("course", standing.courseId())
                .param("stage", standing.stage())
                .param("red", standing.red())
                .param("over", standing.over())
                .param("unfinished", standing.unfinished())
                .param("dueOn", standing.dueOn())
                .param("dueWhat", standing.dueWhat())
                .update();
    }

    /// The course, whoever asks: to work with, never to show.
    Optional<Running> onRecord(UUID courseId) {
        return jdbc.sql("""
                select o.course_id, o.kind, o.person_id, o.on_day, o.why, o.operation_id, o.allegation_id, o.covert,
                    o.beginning::text as beginning
                from aftercare.course_opened o
                where o.course_id = :course
                """)
                .param("course", courseId)
                .query((row, _) -> opened(row))
                .optional()
                .map(opened ->
                        Running.of(opened, acts(courseId), reviewer(courseId).orElse(null)));
    }

    /// Every course there is, to make the board again.
    List<UUID> all() {
        return jdbc.sql("select o.course_id from aftercare.course_opened o order by o.seq")
                .query((row, _) -> row.getObject("course_id", UUID.class))
                .list();
    }

    /// The courses about a person that are not over, whoever asks: to work with, never to show.
    List<Running> runningAbout(UUID personId) {
        return jdbc
                .sql("""
                select o.course_id
                from aftercare.course_opened o
                join aftercare.standing s on s.course_id = o.course_id
                where o.person_id = :person and not s.over
                order by o.seq
                """)
                .param("person", personId)
                .query((row, _) -> row.getObject("course_id", UUID.class))
                .list()
                .stream()
                .map(course -> onRecord(course).orElseThrow())
                .toList();
    }

    boolean isKnown(UUID courseId, SignedIn reader) {
        return known(reader, "o.course_id = :course", "o.seq", 1, courseId)
                .findAny()
                .isPresent();
    }

    /// What is open, the soonest due first.
    List<Row> open(SignedIn reader, int most) {
        return known(reader, "not s.over", "s.due_on nulls last, o.seq", most, null)
                .toList();
    }

    /// The cases that ended because the person left.
    List<Row> unfinished(SignedIn reader) {
        return known(reader, "s.unfinished", "o.seq desc", 500, null).toList();
    }

    /// Everything about a person.
    List<Row> about(SignedIn reader, UUID personId) {
        return known(reader, "o.person_id = :course", "o.seq desc", 500, personId)
                .toList();
    }

    private Stream<Row> known(SignedIn reader, String which, String order, int most, @Nullable UUID id) {
        boolean manager = reader.has(Role.VETTING_MANAGER);
        return jdbc
                .sql("select " + COLUMNS + """
                from aftercare.course_opened o
                join aftercare.standing s on s.course_id = o.course_id
                where\s""" + which + " and " + KNOWN + " order by " + order + " limit :most")
                .param("me", reader.personId())
                .param("account", reader.userId())
                .param("force", manager || reader.has(Role.VETTING_OFFICER))
                .param("manager", manager)
                .param("course", id)
                .param("most", most)
                .query((row, _) -> row(row))
                .list()
                .stream();
    }

    /// What is overdue, for the outside body: the kind of course and its day, never the person.
    List<Row> overdue(LocalDate today) {
        return jdbc.sql("select " + COLUMNS + """
                from aftercare.course_opened o
                join aftercare.standing s on s.course_id = o.course_id
                where not s.over and s.due_on < :today
                order by s.due_on, o.seq
                limit 500
                """)
                .param("today", today)
                .query((row, _) -> row(row))
                .list();
    }

    private Optional<UUID> reviewer(UUID courseId) {
        return jdbc.sql("select d.reviewer_id from aftercare.reviewer_drawn d where d.course_id = :course")
                .param("course", courseId)
                .query(UUID.class)
                .optional();
    }

    private List<Done> acts(UUID courseId) {
        return jdbc.sql("""
                select a.act_id, a.kind, a.hand, a.happened_at, a.recorded_by, a.particulars::text as particulars
                from aftercare.act_done a
                where a.course_id = :course
                order by a.seq
                """)
                .param("course", courseId)
                .query((row, _) -> new Done(
                        row.getObject("act_id", UUID.class),
                        RecordJson.read(ActKind.of(row.getString("kind")).act(), row.getString("particulars")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        Hand.valueOf(row.getString("hand")),
                        row.getObject("recorded_by", UUID.class)))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                opened(row),
                new Standing(
                        row.getObject("course_id", UUID.class),
                        row.getString("stage"),
                        row.getBoolean("red"),
                        row.getBoolean("over"),
                        row.getBoolean("unfinished"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("due_what")));
    }

    private static Opened opened(ResultSet row) throws SQLException {
        return new Opened(
                row.getObject("course_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getString("why"),
                row.getObject("operation_id", UUID.class),
                row.getObject("allegation_id", UUID.class),
                row.getBoolean("covert"),
                RecordJson.read(CourseKind.valueOf(row.getString("kind")).beginning(), row.getString("beginning")));
    }
}
