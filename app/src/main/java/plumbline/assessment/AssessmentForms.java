package plumbline.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.forms.Field;
import plumbline.forms.FormWords;
import plumbline.forms.Labels;
import plumbline.forms.RecordForm;
import plumbline.law.vetting.decision.FindingType;
import plumbline.web.Choice;

/// The forms of this room.
final class AssessmentForms {
    static final FormWords WORDS = FormWords.beside(AssessmentForms.class);

    static final RecordForm<FindingAnswers> FINDING = RecordForm.of(FindingAnswers.class, "finding", WORDS);

    static final RecordForm<OpinionAnswers> OPINION =
            new RecordForm<>(OpinionAnswers.class, "opinion", WORDS, Set.of("about", "prior"));

    static final RecordForm<ReasonsAnswers> REASONS =
            new RecordForm<>(ReasonsAnswers.class, "reasons", WORDS, Set.of("about"));

    static final RecordForm<PriorAnswers> PRIOR = RecordForm.of(PriorAnswers.class, "prior", WORDS);

    static final RecordForm<Paper> PAPER = RecordForm.of(Paper.class, "paper", WORDS);

    private AssessmentForms() {}

    /// A question of the finding's form: types under their families, and the checks to choose from.
    static Field ofFinding(Field field, List<String> sources) {
        return switch (field.name()) {
            case "type" -> choosing(field, types());
            case "source" ->
                choosing(
                        field,
                        Stream.concat(sources.stream(), Stream.of("the person's own form", "a third party"))
                                .map(source -> Choice.of(source, Labels.sentence(source)))
                                .toList());
            default -> field;
        };
    }

    private static List<Choice> types() {
        return Arrays.stream(FindingType.values())
                .map(type ->
                        Choice.of(type.name(), Labels.sentence(type.family().label()) + ": " + type.label()))
                .toList();
    }

    static Field choosing(Field field, List<Choice> choices) {
        return new Field(
                field.name(), field.label(), field.hint(), Field.Kind.ONE_OF, field.optional(), choices, List.of());
    }
}
