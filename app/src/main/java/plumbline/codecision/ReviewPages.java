package plumbline.codecision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.vetting.Document;
import plumbline.web.Choice;
import plumbline.web.Link;
import plumbline.web.Problems;

/// What the pages of somebody from outside show: what was drawn for them, and of that nothing that is masked.
final class ReviewPages {
    private ReviewPages() {}

    /// Everything that was drawn for the reader.
    record Board(String name, List<TwoKeyPages.Row> rows, Trend trend) {
        List<TwoKeyPages.Row> open() {
            return rows.stream().filter(row -> !row.stage().isDecided()).toList();
        }

        List<TwoKeyPages.Row> decided() {
            return rows.stream().filter(row -> row.stage().isDecided()).toList();
        }
    }

    /// A field that is masked until the reader says why it must be seen.
    ///
    /// @param value null while it is masked
    record Field(Masked field, @Nullable String value) {}

    /// One case on the reader's desk.
    ///
    /// @param title how the case is called without its reference
    /// @param declared whether the reader said that nothing stands between them and the person; the file opens then
    /// @param read the digests of what the reader has read
    /// @param host whether the reader takes the force's part for another force
    /// @param after where the reader goes on once the case is decided
    record Case(
            Problems problems,
            Verdict.@Nullable Refused refused,
            UUID decisionId,
            String title,
            Stage stage,
            boolean declared,
            boolean host,
            boolean sealed,
            boolean opened,
            EnvelopeView envelopes,
            List<Field> fields,
            List<Step.Shown> shown,
            Set<String> read,
            List<Step.Withheld> withheld,
            int filed,
            List<Question> questions,
            List<Link> after) {
        String path() {
            return "/reviews/" + decisionId;
        }

        List<Choice> conflicts() {
            return Arrays.stream(ConflictCode.values())
                    .map(code -> Choice.of(code.name(), code + ": " + Labels.of(code)))
                    .toList();
        }

        List<Choice> masked() {
            return fields.stream()
                    .filter(one -> one.value() == null)
                    .map(one -> Choice.of(one.field().name(), Labels.of(one.field())))
                    .toList();
        }
    }

    /// The words of one document.
    ///
    /// @param words null where nothing on record has its digest any more
    /// @param masked whether something in it is hidden from the reader
    record Reading(
            String title,
            String back,
            Step.Shown shown,
            @Nullable List<Document.Passage> words,
            boolean masked) {}

    /// @param answer empty while there is none
    record Question(String question, String answer) {}

    /// What this reviewer may not see yet: nothing, once they have sealed; and nothing that they said they must see.
    static Set<Masked> hidden(Course course, Reviewer own) {
        if (course.sealedBy(own.reviewerId()).isPresent()
                || Opening.lastWord(course, own.reviewerId()).isPresent()) {
            return Set.of();
        }
        var hidden = EnumSet.allOf(Masked.class);
        course.all(Step.Unmasked.class)
                .filter(one -> one.reviewer().equals(own.reviewerId()))
                .map(Step.Unmasked::field)
                .forEach(hidden::remove);
        return hidden;
    }

    static List<Field> fields(Course course, Reviewer own) {
        var hidden = hidden(course, own);
        return Arrays.stream(Masked.values())
                .map(field -> new Field(field, hidden.contains(field) ? null : value(course.file(), field)))
                .toList();
    }

    private static String value(CaseFile file, Masked field) {
        return switch (field) {
            case NAME -> file.name();
            case REFERENCE -> file.reference();
            case FORCE -> file.matter().force();
        };
    }
}
