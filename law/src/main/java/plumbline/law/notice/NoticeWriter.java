package plumbline.law.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;

/// Writes one notice: fills in what was entered, leaves out what may be blank, brackets what is missing.
final class NoticeWriter {

    /// The field that every notice has and that stands above its title.
    private static final String ISSUER = "force";

    private final NoticeForm form;
    private final Map<String, String> values;
    private final Map<String, Field> fields;
    private final Map<String, Statement> statements;
    private final List<Block.Row> head = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Block.@Nullable Heading heading;

    NoticeWriter(NoticeForm form, Map<String, String> values) {
        this.form = form;
        this.values = values;
        this.fields = form.fields().stream().collect(Collectors.toMap(Field::key, Function.identity()));
        this.statements = form.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    WrittenNotice write() {
        form.pieces().forEach(this::write);
        return new WrittenNotice(
                String.join(" ", words(field(ISSUER))),
                form.notice().title(),
                form.notice().language(),
                CitationWords.of(form.notice().citation(form.scope())),
                head,
                blocks,
                CitationWords.list(form.citations()),
                "Notice " + form.notice().id() + ", text of "
                        + London.words(form.notice().version()) + ", for "
                        + form.scope().words() + ".",
                form.gaps(values).stream().map(Field::label).toList());
    }

    private void write(Piece piece) {
        if (piece.keys().stream().map(this::field).anyMatch(this::isLeftOut)) {
            return;
        }
        switch (piece.shape()) {
            case HEADING -> heading = new Block.Heading(filled(piece));
            case PARAGRAPH -> paragraph(piece);
            case POINT -> point(filled(piece));
            case ROW -> row(field(piece.text()));
            case STATEMENT -> {
                Statement statement = statement(piece.text());
                add(new Block.Said(statement.text(), CitationWords.of(statement.citation())));
            }
        }
    }

    private void paragraph(Piece piece) {
        if (!piece.isLone()) {
            add(new Block.Paragraph(filled(piece)));
            return;
        }
        Field field = field(piece.keys().getFirst());
        List<String> words = words(field);
        if (field.kind() == FieldKind.LIST && !field.isBlank(values)) {
            words.forEach(this::point);
        } else {
            words.forEach(one -> add(new Block.Paragraph(one)));
        }
    }

    /// Rows before any other text are the head of the notice.
    private void row(Field field) {
        var row = new Block.Row(field.label(), words(field));
        if (blocks.isEmpty() && heading == null) {
            head.add(row);
        } else {
            add(row);
        }
    }

    private void point(String text) {
        if (heading == null && !blocks.isEmpty() && blocks.getLast() instanceof Block.Points(List<String> points)) {
            List<String> more = new ArrayList<>(points);
            more.add(text);
            blocks.set(blocks.size() - 1, new Block.Points(more));
        } else {
            add(new Block.Points(List.of(text)));
        }
    }

    /// A heading stands only if something follows it.
    private void add(Block block) {
        if (heading != null) {
            blocks.add(heading);
            heading = null;
        }
        blocks.add(block);
    }

    private String filled(Piece piece) {
        return piece.filled(key -> String.join("; ", words(field(key))));
    }

    private List<String> words(Field field) {
        return field.isBlank(values) ? List.of("[" + field.label() + ": to be filled in]") : field.words(values);
    }

    private boolean isLeftOut(Field field) {
        return field.isBlank(values) && !field.isMandatory(values);
    }

    private Field field(String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    private Statement statement(String id) {
        return Objects.requireNonNull(statements.get(id), id);
    }
}
