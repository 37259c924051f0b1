package plumbline.law.conduct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.law.Citation;
import plumbline.law.Verdict;

/// One question asked of each version of the rules that may apply to a person and an allegation.
///
/// Where the transitional provisions leave two versions open, the stricter answer is the default and the other
/// is told with it, so that nobody mistakes a precaution for the law.
public final class Rulings {

    private static final String SCOPE = "SCOPE";
    private static final String TRANSITIONAL = "TRANSITIONAL";

    private Rulings() {}

    /// What each version answers, the one used meanwhile first; empty if the regulations do not apply.
    public static <T> Map<RuleSet, T> results(Selection selection, Function<RuleSet, T> question) {
        Map<RuleSet, T> results = new LinkedHashMap<>();
        switch (selection) {
            case Selection.Applies applies -> results.put(applies.ruleSet(), question.apply(applies.ruleSet()));
            case Selection.Transitional both -> {
                results.put(both.stricter(), question.apply(both.stricter()));
                results.put(both.other(), question.apply(both.other()));
            }
            case Selection.UnderPolicy _, Selection.NotCovered _ -> {}
        }
        return results;
    }

    /// The answer by which to act.
    ///
    /// @param regulations the question under one version of the regulations
    /// @param policy the question for someone whom policy disciplines
    public static Verdict verdict(
            Selection selection, Function<RuleSet, Verdict> regulations, Supplier<Verdict> policy) {
        return switch (selection) {
            case Selection.Applies applies -> regulations.apply(applies.ruleSet());
            case Selection.Transitional both ->
                stricter(both, regulations.apply(both.stricter()), regulations.apply(both.other()));
            case Selection.UnderPolicy _ -> policy.get();
            case Selection.NotCovered(List<String> reasons, List<Citation> citations) ->
                Verdict.refused(
                        SCOPE,
                        String.join(" ", reasons),
                        "Nothing under the misconduct procedures; criminal law and vetting may reach it.",
                        citations.getFirst());
        };
    }

    private static Verdict stricter(Selection.Transitional both, Verdict first, Verdict second) {
        if (first.equals(second)) {
            return first;
        }
        return switch (first) {
            case Verdict.Refused refused -> flagged(refused, both.other(), second);
            case Verdict.Allowed allowed ->
                switch (second) {
                    case Verdict.Refused refused -> flagged(refused, both.stricter(), first);
                    case Verdict.Allowed _ ->
                        Verdict.caution(
                                        TRANSITIONAL,
                                        "Transitional, take advice: "
                                                + both.stricter().id() + " is used; "
                                                + both.other().id() + " is arguable and asks something else.",
                                        both.stricter().citation())
                                .and(() -> allowed);
                };
        };
    }

    private static Verdict flagged(Verdict.Refused refused, RuleSet other, Verdict otherwise) {
        String added = otherwise.isAllowed() ? " it would be allowed" : " it would be refused on another ground";
        return Verdict.refused(
                refused.rule(),
                refused.reason() + " Transitional, take advice: under " + other.id() + added + ".",
                refused.remedy(),
                refused.citation());
    }
}
