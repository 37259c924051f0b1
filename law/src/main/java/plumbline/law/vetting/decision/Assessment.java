package plumbline.law.vetting.decision;

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
    /// not
    /// asked to come again.
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
