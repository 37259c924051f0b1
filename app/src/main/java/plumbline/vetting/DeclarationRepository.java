package plumbline.vetting;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;
import plumbline.audit.Audit;
import plumbline.forms.Answers;
import plumbline.forms.RecordJson;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.application.Section;

@Repository
class DeclarationRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    DeclarationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// The answers of a form as JSON keeps them.
    record Kept(Map<String, List<String>> answers) {}

    void keep(UUID applicationId, Section section, Answers answers) {
        jdbc.sql("""
                insert into vetting.form_draft (application_id, section, answers, saved_at)
                values (:application, :section, :answers, now())
                on conflict (application_id, section) do update
                set answers = excluded.answers, saved_at = excluded.saved_at
                """)
                .param("application", applicationId)
                .param("section", section.name())
                .param("answers", RecordJson.write(new Kept(answers.sent())), Types.OTHER)
                .update();
    }

    /// The parts that are being filled in.
    Map<Section, Answers> kept(UUID applicationId) {
        var kept = new EnumMap<Section, Answers>(Section.class);
        jdbc.sql("""
                select d.section, d.answers::text as answers
                from vetting.form_draft d
                where d.application_id = :application
                """)
                .param("application", applicationId)
                .query((row, _) -> Map.entry(row.getString("section"), row.getString("answers")))
                .list()
                .forEach(one -> kept.put(Section.valueOf(one.getKey()), answers(one.getValue())));
        return kept;
    }

    void forget(UUID applicationId) {
        jdbc.sql("delete from vetting.form_draft d where d.application_id = :application")
                .param("application", applicationId)
                .update();
    }

    private static Answers answers(String json) {
        MultiValueMap<String, String> sent = CollectionUtils.toMultiValueMap(
                RecordJson.read(Kept.class, json).answers());
        return new Answers(sent);
    }

    boolean isSigned(UUID declarationId) {
        return jdbc.sql("select exists (select 1 from vetting.declaration_signed d where d.declaration_id = :id)")
                .param("id", declarationId)
                .query(Boolean.class)
                .single();
    }

    void sign(UUID declarationId, UUID applicationId, int version, Declaration declaration) {
        var particulars = RecordJson.write(declaration);
        audit.fact("vetting.declaration_signed")
                .with("declaration_id", declarationId)
                .with("application_id", applicationId)
                .with("version", (short) version)
                .with("particulars", particulars)
                .with("sha256", sha256(particulars))
                .record();
    }

    Optional<Signed> latest(UUID applicationId) {
        return signed(applicationId, "order by d.version desc limit 1").stream().findFirst();
    }

    /// Every version that was signed, the first first.
    List<Signed> versions(UUID applicationId) {
        return signed(applicationId, "order by d.version");
    }

    /// Each digest is that of the words that stand here now.
    private List<Signed> signed(UUID applicationId, String which) {
        return jdbc.sql("""
                select d.declaration_id, d.version, d.particulars, d.recorded_at
                from vetting.declaration_signed d
                where d.application_id = :application
                """ + which)
                .param("application", applicationId)
                .query((row, _) -> new Signed(
                        row.getObject("declaration_id", UUID.class),
                        row.getInt("version"),
                        RecordJson.read(Declaration.class, row.getString("particulars")),
                        sha256(row.getString("particulars")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static byte[] sha256(String text) {
        return EvidenceBytes.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
