package plumbline.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.Field;
import plumbline.forms.Labels;
import plumbline.forms.Told;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.Applied;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.Objection;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.Pattern;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.RedFlag;
import plumbline.law.vetting.decision.Rule;
import plumbline.web.Choice;
import plumbline.web.Dates;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// The questions of an opinion as `opinion-questions.jte` asks them.
///
/// @param facts as the author may see them: masked, for whoever must not know whose they are
/// @param objections what the rules said when it was last sent
public record OpinionQuestions(OpinionFacts facts, Asking asking, List<Objection> objections) {
    /// What may be left open whatever is concluded.
    private static final Set<String> OPTIONAL = Set.of(
            "refusalBecause",
            "rebuttal",
            "rebuttalEvidence",
            "condition",
            "target",
            "endsOn",
            "what",
            "since",
            "whySignificant",
            "reviewedBy");

    /// Copies the list.
    public OpinionQuestions {
        objections = List.copyOf(objections);
    }

    /// The form as it was sent, or empty.
    public static OpinionQuestions of(
            OpinionFacts facts, Answers answers, Problems problems, List<Objection> objections) {
        return new OpinionQuestions(
                facts, Asking.of(AssessmentForms.OPINION, OpinionForm.bound(answers, facts), problems), objections);
    }

    /// One finding or pattern, and what is asked about it.
    ///
    /// @param number from 1
    /// @param rules that apply to it
    public record Card(
            int number, UUID id, String title, List<SummaryRow> particulars, List<Applied> rules, List<Field> fields) {}

    /// One earlier decision, and what is asked about it.
    public record PriorCard(int number, UUID id, String title, String words, List<Field> fields) {}

    List<Card> cards() {
        var rows = rows("weighings");
        var cards = new ArrayList<Card>();
        for (var finding : facts.findings()) {
            cards.add(card(finding, cards.size() + 1, rows));
        }
        for (var pattern : facts.assessment().patterns()) {
            cards.add(card(pattern, cards.size() + 1, rows));
        }
        return cards;
    }

    private Card card(Finding finding, int number, List<List<Field>> rows) {
        var rules = facts.assessment().of(finding.id());
        return new Card(
                number,
                finding.id(),
                "Finding " + number + ": " + finding.type().label(),
                Told.of(AssessmentForms.FINDING, FindingAnswers.of(finding), Map.of()),
                rules,
                asked(rows.get(number - 1), rules));
    }

    private Card card(Pattern pattern, int number, List<List<Field>> rows) {
        return new Card(
                number,
                pattern.id(),
                "Pattern " + number + ": " + pattern.nature().label(),
                List.of(SummaryRow.of("What it is", pattern.sentence()), SummaryRow.of("Made up of", numbers(pattern))),
                List.of(),
                asked(rows.get(number - 1), List.of()));
    }

    private String numbers(Pattern pattern) {
        var order = facts.toWeigh();
        var numbers = pattern.findings().stream()
                .map(id -> Integer.toString(order.indexOf(id) + 1))
                .sorted()
                .toList();
        return "findings " + String.join(", ", numbers);
    }

    /// What rebuts is asked where something is presumed, and what is new where something was finally decided.
    private List<Field> asked(List<Field> fields, List<Applied> rules) {
        var presumed = rules.stream().anyMatch(one -> one.rule().effect().isPresumption());
        var decided = rules.stream().anyMatch(one -> one.rule() == Rule.NO_CASE);
        return fields.stream()
                .filter(field -> !is(field, "about"))
                .filter(field -> presumed || !is(field, "rebuttal") && !is(field, "rebuttalEvidence"))
                .filter(field -> decided || !is(field, "newEvidence"))
                .map(this::asked)
                .toList();
    }

    /// A question as this form puts it.
    private Field asked(Field field) {
        if (is(field, "rebuttalEvidence") && !facts.supplied().isEmpty()) {
            var papers = new TreeSet<>(facts.supplied())
                    .stream().map(paper -> Choice.of(paper, paper)).toList();
            return with(field, Field.Kind.ANY_OF, papers);
        }
        if (is(field, "about")) {
            return with(field, Field.Kind.ONE_OF, toWeigh());
        }
        return with(field, field.kind(), field.choices());
    }

    private static Field with(Field field, Field.Kind kind, List<Choice> choices) {
        var name = field.name().substring(field.name().lastIndexOf('-') + 1);
        return new Field(
                field.name(), field.label(), field.hint(), kind, OPTIONAL.contains(name), choices, field.parts());
    }

    private static boolean is(Field field, String name) {
        return field.name().equals(name) || field.name().endsWith("-" + name);
    }

    private List<Choice> toWeigh() {
        var choices = new ArrayList<Choice>();
        for (var finding : facts.findings()) {
            choices.add(Choice.of(
                    finding.id().toString(),
                    "Finding " + (choices.size() + 1) + ": " + finding.type().label()));
        }
        for (var pattern : facts.assessment().patterns()) {
            choices.add(Choice.of(
                    pattern.id().toString(),
                    "Pattern " + (choices.size() + 1) + ": " + pattern.nature().label()));
        }
        return choices;
    }

    List<PriorCard> priors() {
        var rows = rows("priors");
        var cards = new ArrayList<PriorCard>();
        for (var prior : facts.priors()) {
            var number = cards.size() + 1;
            cards.add(new PriorCard(
                    number,
                    prior.id(),
                    title(prior),
                    prior.words(),
                    rows.get(number - 1).stream()
                            .filter(field -> !is(field, "prior"))
                            .map(this::asked)
                            .toList()));
        }
        return cards;
    }

    private static String title(PriorDecision prior) {
        return Labels.of(prior.result()) + ", " + prior.by() + ", " + Dates.date(prior.decidedOn());
    }

    /// The rows of a group that grows.
    List<List<Field>> rows(String group) {
        return asking.rows(field(group)).stream()
                .map(row -> row.stream()
                        .map(part -> group.equals("weighings") || group.equals("priors") ? part : asked(part))
                        .toList())
                .toList();
    }

    List<Field> model() {
        return asking.parts(field("model")).stream().map(this::asked).toList();
    }

    Field overall() {
        return asked(field("overall"));
    }

    /// Only what the findings leave open.
    List<Choice> opinions() {
        return Arrays.stream(Opinion.values())
                .filter(facts.assessment().allowed()::contains)
                .map(opinion -> Choice.of(opinion.name(), Labels.of(opinion)))
                .toList();
    }

    /// A red-flag phrase and its box.
    record Flag(int number, RedFlag phrase, boolean asked) {
        String box() {
            return "explanations-" + number + "-because";
        }
    }

    /// Every phrase; those that must be explained now, or were, are asked for at once.
    List<Flag> flags() {
        return Arrays.stream(RedFlag.values())
                .map(flag -> new Flag(flag.ordinal() + 1, flag, isAsked(flag)))
                .toList();
    }

    private boolean isAsked(RedFlag flag) {
        var box = "explanations-" + (flag.ordinal() + 1) + "-because";
        return asking.problems().of(box) != null || asking.answers().any(box);
    }

    private Field field(String name) {
        return asking.form().fields().stream()
                .filter(field -> field.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}
