package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;

/// Reads findings by the rules.
public final class Assessments {

    private Assessments() {}

    /// What the rules make of these findings.
    public static Assessment assess(List<Finding> findings, Setting setting) {
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
}
