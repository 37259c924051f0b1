package plumbline.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.access.Role;
import plumbline.imports.Cells;
import plumbline.imports.Column;
import plumbline.imports.ImportKind;
import plumbline.imports.Row;
import plumbline.imports.Taken;
import plumbline.law.vetting.Level;

/// Takes a list of posts and what each asks for.
@Component
class PostImport implements ImportKind {
    private static final String CODE = "Post code";
    private static final String TITLE = "Post title";
    private static final String LEVEL = "Required level";
    private static final String DESIGNATED = "Designated";
    private static final String ENHANCED = "Enhanced";
    private static final String PUBLIC = "Public-facing";

    private static final List<Column> COLUMNS = List.of(
            Column.required(CODE, "As the workforce extract writes it", "Role code", "Position number", "Post number"),
            Column.required(TITLE, "", "Title", "Role", "Position", "Post"),
            Column.required(LEVEL, "RV, MV, MV+, NPPV1, NPPV2A, NPPV2F or NPPV3", "Level", "Vetting level"),
            Column.optional(DESIGNATED, "Yes or no", "Designated post"),
            Column.optional(ENHANCED, "Yes or no: a post with the vulnerable", "Vulnerable contact"),
            Column.optional(PUBLIC, "Yes or no", "Meets the public"));

    private final Workforce workforce;

    PostImport(Workforce workforce) {
        this.workforce = workforce;
    }

    @Override
    public String id() {
        return "posts";
    }

    @Override
    public String label() {
        return "List of posts";
    }

    @Override
    public String lede() {
        return "One row for each post, with the level of vetting that it takes. A post that nobody described takes the least"
                + " that its holder must have anyway.";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HR_OFFICER);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Taken> take(UUID importId, List<Row> rows) {
        var known = new HashMap<>(workforce.posts());
        return rows.stream().map(row -> take(row, known)).toList();
    }

    private Taken take(Row row, Map<String, Post> known) {
        var cells = new Cells(row);
        var level = cells.word(LEVEL, LevelWords.all(), "Write RV, MV, MV+, NPPV1, NPPV2A, NPPV2F or NPPV3");
        var post = new Post(
                cells.need(CODE, 40),
                cells.need(TITLE, 120),
                level == null ? Level.RV : level,
                cells.yes(DESIGNATED),
                cells.yes(ENHANCED),
                cells.yes(PUBLIC));
        if (cells.wrong().isPresent()) {
            return cells.wrong().get();
        }
        var before = known.put(post.code(), post);
        if (post.equals(before)) {
            return new Taken.Same();
        }
        workforce.record(post);
        return before == null ? new Taken.Added() : new Taken.Changed();
    }
}
