package plumbline.law.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.law.Verdict;

/// The catalogue: every notice in every version we ever issued.
public final class NoticeBook {

    private static final NoticeBook STANDARD = read(NoticeBook::lines);

    private final List<Notice> notices;
    private final List<DatedStatement> statements;

    private record DatedStatement(LocalDate version, Statement statement) {}

    private NoticeBook(List<Notice> notices, List<DatedStatement> statements) {
        this.notices = List.copyOf(notices);
        this.statements = List.copyOf(statements);
    }

    /// The book that comes with this library.
    public static NoticeBook standard() {
        return STANDARD;
    }

    /// Every notice in English as it was on `day`, in the order of the catalogue.
    public List<Notice> on(LocalDate day) {
        return notices.stream()
                .map(Notice::id)
                .distinct()
                .flatMap(id -> newest(id, Language.ENGLISH, day).stream())
                .toList();
    }

    /// The notices that exist in this scope on `day`.
    public List<Notice> inScope(NoticeScope scope, LocalDate day) {
        return on(day).stream().filter(notice -> notice.appliesTo(scope)).toList();
    }

    /// The notice `id` for this scope, in the words of `day`.
    ///
    /// @throws IllegalArgumentException if the catalogue has no such notice at all
    public Chosen form(String id, NoticeScope scope, Language language, LocalDate day) {
        Notice english = newest(id, Language.ENGLISH, day)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no notice " + id));
        if (!english.appliesTo(scope)) {
            return new Chosen.None(new Verdict.Refused(
                    id,
                    "There is no notice \"" + english.title() + "\" for " + scope.words() + ".",
                    "Choose one of the notices listed for this person and route.",
                    english.under().getLast().citation()));
        }
        Optional<Notice> notice = newest(id, language, day);
        if (notice.isEmpty()) {
            return new Chosen.None(new Verdict.Refused(
                    id,
                    "The notice \"" + english.title() + "\" has not been translated into " + language.label() + " yet.",
                    "Issue it in English and say when a translation will follow; a translation approved by a translator"
                            + " is added as a text of its own. We do not translate legal text by machine.",
                    english.citation(scope)));
        }
        return new Chosen.Form(form(notice.get(), scope));
    }

    /// The very words of a version, to write a notice again as it was issued.
    ///
    /// @throws IllegalArgumentException if there is no such version, or not in this scope
    public NoticeForm version(String id, LocalDate version, Language language, NoticeScope scope) {
        return notices.stream()
                .filter(one -> one.id().equals(id) && one.version().equals(version) && one.language() == language)
                .filter(one -> one.appliesTo(scope))
                .findAny()
                .map(one -> form(one, scope))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no notice " + id + " of " + version + " in " + language + " for " + scope.words()));
    }

    /// What shows a field of other people's is left out with the field.
    private NoticeForm form(Notice notice, NoticeScope scope) {
        List<Field> fields = notice.fields().stream()
                .filter(field -> field.reach().includes(scope))
                .toList();
        Set<String> keys = fields.stream().map(Field::key).collect(Collectors.toSet());
        List<Piece> pieces = notice.pieces().stream()
                .filter(piece -> piece.reach().includes(scope) && keys.containsAll(piece.keys()))
                .toList();
        List<Statement> said = pieces.stream()
                .filter(piece -> piece.shape() == Piece.Shape.STATEMENT)
                .map(piece -> statement(piece.text(), notice, scope))
                .toList();
        return new NoticeForm(notice, scope, fields, pieces, said);
    }

    /// The newest words not younger than the notice: a later change of a statement changes no earlier notice.
    private Statement statement(String id, Notice notice, NoticeScope scope) {
        List<DatedStatement> fitting = statements.stream()
                .filter(one -> one.statement().id().equals(id))
                .filter(one -> one.statement().reach().includes(scope))
                .filter(one -> !one.version().isAfter(notice.version()))
                .toList();
        LocalDate newest = fitting.stream()
                .map(DatedStatement::version)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no statement " + id + " for " + scope.words()));
        List<Statement> words = fitting.stream()
                .filter(one -> one.version().equals(newest))
                .map(DatedStatement::statement)
                .toList();
        if (words.size() != 1) {
            throw new IllegalStateException("several statements " + id + " for " + scope.words());
        }
        return words.getFirst();
    }

    /// Before its first version a notice reads as in the first.
    private Optional<Notice> newest(String id, Language language, LocalDate day) {
        List<Notice> versions = notices.stream()
                .filter(one -> one.id().equals(id) && one.language() == language)
                .sorted(Comparator.comparing(Notice::version))
                .toList();
        return versions.reversed().stream()
                .filter(one -> !one.version().isAfter(day))
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    /// The book in these files, each given by its path as lines without remarks.
    static NoticeBook read(Function<String, List<String>> files) {
        List<Notice> notices = new ArrayList<>();
        List<DatedStatement> statements = new ArrayList<>();
        List<String> instruments = files.apply("instruments.txt");
        var byFolder = files.apply("index.txt").stream()
                .collect(Collectors.groupingBy(
                        path -> LocalDate.parse(path.substring(0, path.indexOf('/'))),
                        TreeMap::new,
                        Collectors.toList()));
        byFolder.forEach((version, paths) -> {
            var reader = new NoticeReader(version, instruments);
            reader.statements(files.apply(version + "/statements.txt"))
                    .forEach(one -> statements.add(new DatedStatement(version, one)));
            List<String> common = files.apply(version + "/every-notice.txt");
            paths.forEach(path -> notices.add(reader.notice(files.apply(path), common)));
        });
        return new NoticeBook(notices, statements);
    }

    static List<String> lines(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NoticeBook.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("//")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the notices in " + resource, e);
        }
    }
}
