package plumbline.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.LinkedMultiValueMap;
import plumbline.forms.Answers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// OpinionDrafts of opinions: an ordinary table, because a draft is no fact.
@Repository
class OpinionDraftRepository {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    OpinionDraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OpinionDrafts.Draft> find(UUID applicationId, UUID author) {
        return jdbc.sql("""
                select d.answers::text as answers, d.saved_at
                from assessment.opinion_draft d
                where d.application_id = :application
                and d.author = :author
                """)
                .param("application", applicationId)
                .param("author", author)
                .query((row, _) -> new OpinionDrafts.Draft(
                        new Answers(new LinkedMultiValueMap<>(JSON.readValue(row.getString("answers"), FIELDS))),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void save(UUID applicationId, UUID author, Instant at, Answers answers) {
        jdbc.sql("""
                insert into assessment.opinion_draft (application_id, author, saved_at, answers)
                values (:application, :author, :at, :answers::jsonb)
                on conflict (application_id, author)
                do update set saved_at = excluded.saved_at, answers = excluded.answers
                """)
                .param("application", applicationId)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("answers", JSON.writeValueAsString(answers.sent()))
                .update();
    }

    void delete(UUID applicationId, UUID author) {
        jdbc.sql("""
                delete from assessment.opinion_draft d
                where d.application_id = :application
                and d.author = :author
                """)
                .param("application", applicationId)
                .param("author", author)
                .update();
    }
}
