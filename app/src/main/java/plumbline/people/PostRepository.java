package plumbline.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.Level;

@Repository
class PostRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    PostRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(Post post) {
        audit.fact("people.post_recorded")
                .with("post_code", post.code())
                .with("title", post.title())
                .with("required_level", post.requiredLevel())
                .with("designated", post.designated())
                .with("enhanced", post.enhanced())
                .with("public_facing", post.publicFacing())
                .record();
    }

    /// All of them, by their code; a force has some thousands.
    List<Post> all() {
        return jdbc.sql("""
                select p.post_code, p.title, p.required_level, p.designated, p.enhanced, p.public_facing
                from people.post p
                order by p.post_code
                """)
                .query((row, _) -> new Post(
                        row.getString("post_code"),
                        row.getString("title"),
                        Level.valueOf(row.getString("required_level")),
                        row.getBoolean("designated"),
                        row.getBoolean("enhanced"),
                        row.getBoolean("public_facing")))
                .list();
    }

    /// Codes that engagements name and nobody has described.
    List<String> undescribed(int size) {
        return jdbc.sql("""
                select distinct e.post_code
                from people.engagement_recorded e
                where e.post_code is not null
                    and not exists (
                        select
                        from people.post_recorded p
                        where p.post_code = e.post_code)
                order by e.post_code
                limit :size
                """)
                .param("size", size)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
