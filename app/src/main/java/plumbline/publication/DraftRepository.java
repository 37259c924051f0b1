package plumbline.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.conduct.publication.HarmGround;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DraftRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LATEST = """
            select
                d.draft_id, d.operation_id, d.allegation_id, d.proceedings_id, d.page, d.named, d.required, d.left_out,
                d.already_public, d.passages::text as passages
            from (
                select distinct on (s.draft_id)
                    s.seq, s.draft_id, s.operation_id, s.allegation_id, s.proceedings_id, s.page, s.named, s.required,
                    s.left_out, s.already_public, s.passages
                from publication.draft_saved s
                where s.operation_id = :operation
                order by s.draft_id, s.seq desc) d
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    DraftRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void save(Draft draft) {
        audit.fact("publication.draft_saved")
                .with("draft_id", draft.draftId())
                .with("operation_id", draft.operationId())
                .with("allegation_id", draft.allegationId())
                .with("proceedings_id", draft.proceedings())
                .with("page", draft.page())
                .with("named", draft.named())
                .with("required", draft.required())
                .with(
                        "left_out",
                        draft.leftOut().stream().map(Enum::name).sorted().toArray(String[]::new))
                .with("already_public", draft.alreadyPublic())
                .with("passages", JSON.writeValueAsString(draft.passages()))
                .record();
    }

    Optional<Draft> find(UUID operationId, UUID draftId) {
        return jdbc.sql(LATEST + "where d.draft_id = :draft")
                .param("operation", operationId)
                .param("draft", draftId)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// The drafts of an operation as they were last saved, in that order.
    List<Draft> of(UUID operationId) {
        return jdbc.sql(LATEST + "order by d.seq")
                .param("operation", operationId)
                .query((row, _) -> draft(row))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var passages = new EnumMap<Part, String>(Part.class);
        passages.putAll(JSON.readValue(row.getString("passages"), new TypeReference<Map<Part, String>>() {}));
        return new Draft(
                row.getObject("draft_id", UUID.class),
                row.getObject("operation_id", UUID.class),
                row.getObject("allegation_id", UUID.class),
                row.getObject("proceedings_id", UUID.class),
                PublicPage.valueOf(row.getString("page")),
                row.getBoolean("named"),
                row.getBoolean("required"),
                Arrays.stream((String[]) row.getArray("left_out").getArray())
                        .map(HarmGround::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("already_public"),
                passages);
    }
}
