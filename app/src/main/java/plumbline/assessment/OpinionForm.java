package plumbline.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import plumbline.forms.Answers;
import plumbline.forms.FormReader;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.Objection;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.OpinionRules;
import plumbline.law.vetting.decision.RedFlag;
import plumbline.web.Problems;

/// The form in which an opinion is composed, the force's and the outside's alike: `opinion-questions.jte` asks it, and
/// this reads it.
public final class OpinionForm {
    private static final String EVIDENCE = "-rebuttalEvidence";

    private OpinionForm() {}

    /// What came of reading a form.
    public sealed interface Read {
        /// An opinion to which nothing is to be objected.
        record Complete(ComposedOpinion composed) implements Read {}

        /// What is wrong, beside the problems told: each with the rule that asks for it.
        record Incomplete(List<Objection> objections) implements Read {
            /// Copies the list.
            public Incomplete {
                objections = List.copyOf(objections);
            }
        }
    }

    /// The empty form: a place for each finding and pattern, and for each earlier decision.
    public static Answers empty(OpinionFacts facts) {
        return bound(new Answers(new LinkedMultiValueMap<>()), facts);
    }

    /// The answers with a row for everything that must be answered, whatever was sent; one more row where that was
    /// asked for.
    public static Answers bound(Answers sent, OpinionFacts facts) {
        var answers = new LinkedMultiValueMap<>(sent.sent());
        rows(answers, "weighings", "about", facts.toWeigh());
        rows(
                answers,
                "priors",
                "prior",
                facts.priors().stream().map(one -> one.id()).toList());
        answers.set("explanations-rows", Integer.toString(RedFlag.values().length));
        for (var flag : RedFlag.values()) {
            answers.set("explanations-" + (flag.ordinal() + 1) + "-phrase", flag.name());
        }
        var more = answers.getFirst("more");
        var bound = new Answers(answers);
        return more == null ? bound : bound.withOneMore(more);
    }

    private static void rows(
            LinkedMultiValueMap<String, String> answers, String group, String identity, List<UUID> ids) {
        answers.set(group + "-rows", Integer.toString(ids.size()));
        for (int i = 0; i < ids.size(); i++) {
            answers.set(group + "-" + (i + 1) + "-" + identity, ids.get(i).toString());
        }
    }

    /// What is worth keeping of the fields that were sent: not what only protects the form.
    public static Answers kept(Answers sent) {
        var answers = new LinkedMultiValueMap<>(sent.sent());
        answers.remove("_csrf");
        return new Answers(answers);
    }

    /// Whether the answers were sent for another set of findings than is now on record.
    public static boolean isStale(Answers sent, OpinionFacts facts) {
        var toWeigh = facts.toWeigh();
        for (int i = 0; i < toWeigh.size(); i++) {
            var about = sent.text("weighings-" + (i + 1) + "-about");
            if (about != null && !about.equals(toWeigh.get(i).toString())) {
                return true;
            }
        }
        return sent.text("weighings-" + (toWeigh.size() + 1) + "-about") != null;
    }

    /// The opinion, if there is nothing to object; otherwise what there is, also told as problems beside the questions.
    ///
    /// @param side whose conditions they are
    public static Read read(Answers sent, OpinionFacts facts, ConditionSource side, Instant now, Problems problems) {
        if (isStale(sent, facts)) {
            problems.add(
                    "weighings", "A finding was recorded or withdrawn since the form was opened. Look at each again");
            return new Read.Incomplete(List.of());
        }
        var answers = inLines(bound(sent, facts));
        var read = new FormReader(answers, problems, now).read(AssessmentForms.OPINION);
        if (read.isEmpty()) {
            return new Read.Incomplete(List.of());
        }
        var composed = new Composing(read.get(), side, problems).compose();
        if (composed.isEmpty()) {
            return new Read.Incomplete(List.of());
        }
        var objections = OpinionRules.objections(composed.get(), facts);
        objections.forEach(one -> problems.add(place(one.at()), sentence(one)));
        return objections.isEmpty() ? new Read.Complete(composed.get()) : new Read.Incomplete(objections);
    }

    private static String sentence(Objection objection) {
        return objection.why().reason() + " " + objection.why().remedy();
    }

    /// The field of a place in the opinion.
    static String place(String at) {
        if (at.endsWith("-newEvidence")) {
            return at + "-what";
        }
        return at.startsWith("explanations-")
                ? "explanations-"
                        + (RedFlag.valueOf(at.substring("explanations-".length()))
                                        .ordinal()
                                + 1) + "-because"
                : at;
    }

    /// Ticked papers come one by one; the record's form takes them one a line. Ends of lines are the same everywhere.
    private static Answers inLines(Answers answers) {
        var lines = new LinkedMultiValueMap<String, String>();
        answers.sent().forEach((name, values) -> {
            var clean = new ArrayList<String>();
            values.forEach(value -> clean.add(value == null ? "" : value.replace("\r\n", "\n")));
            lines.put(name, name.endsWith(EVIDENCE) ? List.of(String.join("\n", clean)) : clean);
        });
        return new Answers(lines);
    }
}
