package plumbline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import plumbline.law.vetting.decision.Disclosure;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Involved;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.law.vetting.decision.Status;

/// What earlier applications of the same person mean for this one. Nobody has to remember them.
final class EarlierAttempts {
    private EarlierAttempts() {}

    /// An attempt that did not end in a clearance is itself a finding.
    static Optional<Finding> finding(Assessed attempt) {
        return attempt.ended()
                .filter(end -> end != PriorResult.CLEARED && end != PriorResult.OTHER)
                .map(end -> new Finding(
                        attempt.applicationId(),
                        FindingType.PREVIOUS_REFUSAL,
                        Status.PROVEN,
                        Set.of(),
                        Disposal.NONE,
                        Involved.SUBJECT,
                        "",
                        "",
                        attempt.reference(),
                        Disclosure.NOT_ASKED,
                        false,
                        "Application " + attempt.reference() + " for "
                                + attempt.level().label() + ": " + end.label() + ".",
                        null,
                        attempt.openedOn(),
                        "the record of applications",
                        ""));
    }

    /// An attempt that weighed the same facts is a decision to be answered.
    ///
    /// @param then what was found in it
    /// @param now what is before us
    static Optional<PriorDecision> prior(Assessed attempt, List<Finding> then, List<Finding> now) {
        Set<UUID> same = now.stream()
                .filter(finding -> then.stream().anyMatch(finding::isAboutSameFactsAs))
                .map(Finding::id)
                .collect(Collectors.toSet());
        return same.isEmpty()
                ? Optional.empty()
                : attempt.ended()
                        .map(end -> new PriorDecision(
                                attempt.applicationId(),
                                attempt.openedOn(),
                                "application " + attempt.reference(),
                                end,
                                "Opened on that day for " + attempt.level().label() + "; the same facts were weighed.",
                                same));
    }
}
