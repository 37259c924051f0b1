package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Citation;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;

/// What the rules make of the findings of an application. It decides nothing.
///
/// @param applied which rules apply to which findings, in the order of the catalogue
/// @param patterns what means more together than apart; each is weighed like a finding
/// @param caseClass how many keys it needs from outside, before it is asked whether the person decides on others
/// @param reasons why it is of that class
/// @param allowed what a person may conclude; empty where the application cannot go on
public record Assessment(
        List<Applied> applied,
        List<Pattern> patterns,
        CaseClass caseClass,
        List<ClassReason> reasons,
        Set<Opinion> allowed) {

    /// Copies lists and set.
    public Assessment {
        applied = List.copyOf(applied);
        patterns = List.copyOf(patterns);
        reasons = List.copyOf(reasons);
        allowed = Set.copyOf(allowed);
    }

    /// What the rules make of these findings.
    public static Assessment of(List<Finding> findings, Setting setting) {
        List<Applied> applied = new ArrayList<>();
        for (var rule : Rule.values()) {
            if (rule.holds(setting)) {
                findings.stream()
                        .filter(finding -> rule.meets(finding, setting))
                        .forEach(finding -> applied.add(new Applied(rule, finding.id())));
            }
        }
        var patterns = Patterns.in(findings);
        var reasons = Gravity.reasons(findings, patterns);
        return new Assessment(applied, patterns, caseClass(reasons), reasons, allowed(findings, applied));
    }

    private static CaseClass caseClass(List<Assessment.ClassReason> reasons) {
        if (reasons.isEmpty()) {
            return CaseClass.GREEN;
        }
        return reasons.stream().anyMatch(reason -> reason.caseClass() == CaseClass.RED)
                ? CaseClass.RED
                : CaseClass.AMBER;
    }

    private static Set<Opinion> allowed(List<Finding> findings, List<Applied> applied) {
        if (any(applied, Effect.ABSOLUTE_BAR)) {
            return EnumSet.of(Opinion.NOT_CLEAR);
        }
        if (any(applied, Effect.DISCONTINUE) || any(applied, Effect.PAUSE)) {
            return EnumSet.noneOf(Opinion.class);
        }
        return findings.isEmpty() ? EnumSet.of(Opinion.CLEAR, Opinion.NEED_INFO) : EnumSet.allOf(Opinion.class);
    }

    private static boolean any(List<Applied> applied, Effect effect) {
        return applied.stream().anyMatch(one -> one.rule().effect() == effect);
    }

    /// Why a finding or pattern makes the class what it is.
    ///
    /// @param about the finding or pattern
    public record ClassReason(UUID about, CaseClass caseClass, String sentence, Citation citation) {}

    /// The bars, which nothing rebuts.
    public List<Applied> bars() {
        return with(Effect.ABSOLUTE_BAR);
    }

    /// What clearing would have to rebut.
    public List<Applied> presumptions() {
        return applied.stream()
                .filter(one -> one.rule().effect().isPresumption())
                .toList();
    }

    /// What applies to one finding.
    public List<Applied> of(UUID findingId) {
        return applied.stream().filter(one -> one.findingId().equals(findingId)).toList();
    }

    /// The rule by which the application must be discontinued, if one applies. A bar goes before it: who is barred is
    /// not asked to come again.
    public Optional<Applied> discontinue() {
        return bars().isEmpty() ? with(Effect.DISCONTINUE).stream().findFirst() : Optional.empty();
    }

    /// The rule by which the application waits for the conduct procedure, if one applies.
    public Optional<Applied> pause() {
        return bars().isEmpty() ? with(Effect.PAUSE).stream().findFirst() : Optional.empty();
    }

    private List<Applied> with(Effect effect) {
        return applied.stream().filter(one -> one.rule().effect() == effect).toList();
    }
}
