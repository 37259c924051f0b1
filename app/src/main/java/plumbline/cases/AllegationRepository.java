package plumbline.cases;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.audit.Fact;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;

@Repository
class AllegationRepository {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final CitedMessageRepository cited;

    AllegationRepository(JdbcClient jdbc, Audit audit, CitedMessageRepository cited) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.cited = cited;
    }

    boolean exists(UUID allegationId) {
        return jdbc.sql("select exists (select 1 from cases.allegation_raised a where a.allegation_id = :id)")
                .param("id", allegationId)
                .query(Boolean.class)
                .single();
    }

    /// The operations in which any was raised.
    List<UUID> operations() {
        return jdbc.sql("""
                select distinct a.operation_id
                from cases.allegation_raised a
                order by a.operation_id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    void add(String reference, RaiseAllegation facts) {
        put(facts, audit.fact("cases.allegation_raised"))
                .with("reference", reference)
                .with("operation_id", facts.operationId())
                .with("person_id", facts.personId())
                .record();
        cited.add(facts.allegationId(), 0, facts.messages());
    }

    boolean corrected(UUID correctionId) {
        return jdbc.sql("select exists (select 1 from cases.allegation_corrected c where c.correction_id = :id)")
                .param("id", correctionId)
                .query(Boolean.class)
                .single();
    }

    /// What was cited stays cited; messages that were found since come after.
    void correct(UUID correctionId, RaiseAllegation facts, String reason) {
        put(facts, audit.fact("cases.allegation_corrected"))
                .with("correction_id", correctionId)
                .with("reason", reason)
                .record();
        var before = cited.of(facts.operationId()).getOrDefault(facts.allegationId(), List.of());
        cited.add(
                facts.allegationId(),
                before.size(),
                facts.messages().stream().filter(one -> !before.contains(one)).toList());
    }

    void withdraw(UUID allegationId, String reason) {
        audit.fact("cases.allegation_withdrawn")
                .with("allegation_id", allegationId)
                .with("reason", reason)
                .record();
    }

    /// The columns that raising and correcting have in common.
    private static Fact put(RaiseAllegation facts, Fact fact) {
        return fact.with("allegation_id", facts.allegationId())
                .with("matter_kind", facts.kind())
                .with("description", facts.description())
                .with(
                        "standards",
                        facts.standards().stream()
                                .map(Standard::number)
                                .sorted()
                                .toArray(Integer[]::new))
                .with("behaviour_from", facts.behaviourFrom())
                .with("behaviour_to", facts.behaviourTo())
                .with("attention_on", facts.attentionOn())
                .with(
                        "criteria_met",
                        facts.criteriaMet().stream().map(Enum::name).sorted().toArray(String[]::new))
                .with("referral_clear_on", facts.referralClearOn())
                .with("tied_to_attention_on", facts.tiedToAttentionOn())
                .with("gross_misconduct_alleged", facts.grossMisconductAlleged());
    }

    /// The allegations of an operation against the people given, oldest first.
    List<AllegationAgainst> of(UUID operationId, List<Concerned> people) {
        Map<UUID, Concerned> byPerson = people.stream().collect(Collectors.toMap(Concerned::personId, one -> one));
        var messages = cited.of(operationId);
        var versions = jdbc.sql("""
                select
                    a.allegation_id,
                    a.reference,
                    a.operation_id,
                    a.person_id,
                    v.recorded_at,
                    v.recorded_by,
                    v.reason,
                    v.matter_kind,
                    v.description,
                    v.standards,
                    v.behaviour_from,
                    v.behaviour_to,
                    v.attention_on,
                    v.criteria_met,
                    v.referral_clear_on,
                    v.tied_to_attention_on,
                    v.gross_misconduct_alleged,
                    w.recorded_at as withdrawn_at,
                    w.recorded_by as withdrawn_by,
                    w.reason as withdrawn_reason
                from cases.allegation_raised a
                join cases.allegation_version v on v.allegation_id = a.allegation_id
                left join cases.allegation_withdrawn w on w.allegation_id = a.allegation_id
                where a.operation_id = :operation
                order by a.recorded_at, a.allegation_id, v.version
                """)
                .param("operation", operationId)
                .query((row, _) -> version(row, byPerson, messages))
                .list();
        var found = new LinkedHashMap<UUID, AllegationAgainst>();
        versions.forEach(version -> found.merge(version.allegationId(), version, AllegationAgainst::then));
        return List.copyOf(found.values());
    }

    /// The allegation with the one version of its facts that stands in the row.
    private static AllegationAgainst version(
            ResultSet row, Map<UUID, Concerned> people, Map<UUID, List<CitedMessage>> messages) throws SQLException {
        var facts = new RaiseAllegation(
                row.getObject("allegation_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                MatterKind.valueOf(row.getString("matter_kind")),
                row.getString("description"),
                set(row.getArray("standards"), value -> Standard.of(((Number) value).intValue())),
                row.getObject("behaviour_from", LocalDate.class),
                row.getObject("behaviour_to", LocalDate.class),
                row.getObject("attention_on", LocalDate.class),
                set(row.getArray("criteria_met"), value -> ReferralCriterion.valueOf((String) value)),
                row.getObject("referral_clear_on", LocalDate.class),
                row.getObject("tied_to_attention_on", LocalDate.class),
                row.getBoolean("gross_misconduct_alleged"),
                messages.getOrDefault(row.getObject("allegation_id", UUID.class), List.of()));
        var concerned = people.get(facts.personId());
        if (concerned == null) {
            throw new IllegalStateException("an allegation against somebody who is not concerned in the operation");
        }
        return new AllegationAgainst(
                row.getString("reference"),
                concerned,
                List.of(new AllegationAgainst.Version(
                        facts,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("reason"))),
                withdrawal(row));
    }

    private static AllegationAgainst.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? null
                : new AllegationAgainst.Withdrawal(
                        at.toInstant(), row.getObject("withdrawn_by", UUID.class), row.getString("withdrawn_reason"));
    }

    private static <T> Set<T> set(Array array, Function<Object, T> value) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(value).collect(Collectors.toSet());
    }
}
