package plumbline.cases;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
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
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;

@Repository
class AllegationRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    AllegationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean exists(UUID allegationId) {
        return jdbc.sql("select exists (select 1 from cases.allegation_raised a where a.allegation_id = :id)")
                .param("id", allegationId)
                .query(Boolean.class)
                .single();
    }

    void add(String reference, RaiseAllegation facts) {
        audit.fact("cases.allegation_raised")
                .with("allegation_id", facts.allegationId())
                .with("reference", reference)
                .with("operation_id", facts.operationId())
                .with("person_id", facts.personId())
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
                .with("gross_misconduct_alleged", facts.grossMisconductAlleged())
                .record();
        for (int place = 0; place < facts.messages().size(); place++) {
            cite(facts.allegationId(), place, facts.messages().get(place));
        }
    }

    private void cite(UUID allegationId, int place, CitedMessage message) {
        audit.fact("cases.message_cited")
                .with("allegation_id", allegationId)
                .with("place", place)
                .with("exhibit_sha256", HexFormat.of().parseHex(message.exhibit()))
                .with("ordinal", message.ordinal())
                .with("locator", message.locator())
                .record();
    }

    /// The allegations of an operation against the people given, oldest first.
    List<AllegationAgainst> of(UUID operationId, List<Concerned> people) {
        Map<UUID, Concerned> byPerson = people.stream().collect(Collectors.toMap(Concerned::personId, one -> one));
        var cited = messages(operationId);
        return jdbc.sql("""
                select
                    a.allegation_id,
                    a.reference,
                    a.operation_id,
                    a.person_id,
                    a.matter_kind,
                    a.description,
                    a.standards,
                    a.behaviour_from,
                    a.behaviour_to,
                    a.attention_on,
                    a.criteria_met,
                    a.referral_clear_on,
                    a.tied_to_attention_on,
                    a.gross_misconduct_alleged,
                    a.recorded_at,
                    a.recorded_by,
                    i.investigator_id,
                    i.appointed_at
                from cases.allegation_raised a
                left join lateral (
                    select n.investigator_id, n.appointed_at
                    from cases.investigator_appointed n
                    where n.allegation_id = a.allegation_id
                    order by n.seq desc
                    limit 1) i on true
                where a.operation_id = :operation
                order by a.recorded_at, a.allegation_id
                """)
                .param("operation", operationId)
                .query((row, _) -> allegation(row, byPerson, cited))
                .list();
    }

    private static AllegationAgainst allegation(
            ResultSet row, Map<UUID, Concerned> people, Map<UUID, List<CitedMessage>> cited) throws SQLException {
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
                cited.getOrDefault(row.getObject("allegation_id", UUID.class), List.of()));
        var concerned = people.get(facts.personId());
        if (concerned == null) {
            throw new IllegalStateException("an allegation against somebody who is not concerned in the operation");
        }
        return new AllegationAgainst(
                row.getString("reference"),
                facts,
                concerned,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                appointment(
                        row.getObject("investigator_id", UUID.class),
                        row.getObject("appointed_at", OffsetDateTime.class)));
    }

    /// The messages that the allegations of an operation rest on, in order, by allegation.
    private Map<UUID, List<CitedMessage>> messages(UUID operationId) {
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

    private static AllegationAgainst.@Nullable Appointment appointment(
            @Nullable UUID investigator, @Nullable OffsetDateTime at) {
        return investigator == null || at == null
                ? null
                : new AllegationAgainst.Appointment(investigator, at.toInstant());
    }

    private static <T> Set<T> set(Array array, Function<Object, T> value) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(value).collect(Collectors.toSet());
    }
}
