package plumbline.law.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.Verdict;

/// A notice in one scope: the fields to fill in, whether what is entered suffices, and how it then reads.
///
/// @param notice the notice, in one version
/// @param scope for whom
/// @param fields those of this scope, in the order of a form
/// @param pieces the text of this scope
/// @param statements the fixed statements of this scope, in the order in which they stand
public record NoticeForm(
        Notice notice, NoticeScope scope, List<Field> fields, List<Piece> pieces, List<Statement> statements) {

    /// Copies the lists.
    public NoticeForm {
        fields = List.copyOf(fields);
        pieces = List.copyOf(pieces);
        statements = List.copyOf(statements);
    }

    /// Whether the notice may go out with these values.
    ///
    /// Refused while a mandatory field is blank, naming each; otherwise allowed, with a caution for each rule
    /// behind it that nobody has checked against the primary text.
    ///
    /// @throws IllegalArgumentException if a value is for no field of this notice
    public Verdict check(Map<String, String> values) {
        demandKnown(values);
        List<Field> wrong = fields.stream()
                .filter(field -> field.objection(values).isPresent())
                .toList();
        return refusal(gaps(values), "is still blank", Field::says)
                .or(() -> refusal(
                        wrong,
                        "is not what it asks for",
                        field -> field.objection(values).orElseThrow()))
                .orElseGet(this::allowed);
    }

    private Verdict allowed() {
        return new Verdict.Allowed(unconfirmed().stream()
                .map(citation -> new Verdict.Caution(
                        notice.id(), citation + ": not confirmed; " + citation.note() + ".", citation))
                .toList());
    }

    private Optional<Verdict> refusal(List<Field> wrong, String what, Function<Field, String> remedy) {
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String labels = wrong.stream().map(Field::label).collect(Collectors.joining("; "));
        String remedies = wrong.stream()
                .map(field -> field.label() + ": " + remedy.apply(field) + ".")
                .collect(Collectors.joining(" "));
        return Optional.of(Verdict.refused(
                notice.id(),
                "The notice cannot be issued. This " + what + ": " + labels + ".",
                "Fill in each. " + remedies,
                wrong.getFirst().citation()));
    }

    /// The mandatory fields that are still blank.
    public List<Field> gaps(Map<String, String> values) {
        return fields.stream()
                .filter(field -> field.isMandatory(values) && field.isBlank(values))
                .toList();
    }

    /// What of these facts the notice has a field for: a form is filled in as far as the record goes.
    public Map<String, String> prefilled(Map<String, String> facts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String fact = facts.get(field.key());
            if (fact != null) {
                values.put(field.key(), fact);
            }
        }
        return values;
    }

    /// The notice as it reads with these values; what is missing stands in square brackets.
    public WrittenNotice write(Map<String, String> values) {
        demandKnown(values);
        return new NoticeWriter(this, values).write();
    }

    /// Everything behind the notice, its fields and its statements, without repeating one.
    public Stream<Citation> citations() {
        return Stream.of(
                        Stream.of(notice.citation(scope)),
                        fields.stream().map(Field::citation),
                        statements.stream().map(Statement::citation))
                .flatMap(each -> each)
                .distinct();
    }

    /// What of that nobody has checked against the primary text.
    public List<Citation> unconfirmed() {
        return citations().filter(citation -> citation.mark().isUnconfirmed()).toList();
    }

    private void demandKnown(Map<String, String> values) {
        Set<String> known = fields.stream().map(Field::key).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>(values.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(notice.id() + " has no field " + unknown);
        }
    }
}
