package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.law.Citation;
import plumbline.law.vetting.CaseClass;

/// What makes a case amber or red. A person may only raise it, with a reason.
final class Gravity {
    static final Citation CLASSES = Sources.house("classes of cases", "our rule: which cases need which outside keys");

    private static final Set<FindingType> RED_TYPES = Set.of(
            FindingType.PREVIOUS_REFUSAL,
            FindingType.BARRED,
            FindingType.EMPLOYMENT_DISMISSAL,
            FindingType.LEFT_UNDER_INVESTIGATION,
            FindingType.SPECIAL_BRANCH,
            FindingType.COUNTER_CORRUPTION);

    private Gravity() {}

    static List<Assessment.ClassReason> reasons(List<Finding> findings, List<Pattern> patterns) {
        List<Assessment.ClassReason> reasons = new ArrayList<>();
        for (var finding : findings) {
            reasons.add(red(finding)
                    .map(why -> reason(finding, CaseClass.RED, why))
                    .orElseGet(() -> reason(finding, CaseClass.AMBER, "Something adverse that is not red.")));
        }
        for (var pattern : patterns) {
            reasons.add(new Assessment.ClassReason(
                    pattern.id(),
                    pattern.nature().isRed() ? CaseClass.RED : CaseClass.AMBER,
                    pattern.sentence(),
                    Pattern.CITATION));
        }
        return List.copyOf(reasons);
    }

    private static Assessment.ClassReason reason(Finding finding, CaseClass caseClass, String why) {
        return new Assessment.ClassReason(finding.id(), caseClass, why, CLASSES);
    }

    /// Why the finding is red; empty where it is amber.
    private static Optional<String> red(Finding finding) {
        var marks = finding.marks().stream().filter(Nature::isRed).sorted().toList();
        if (!marks.isEmpty()) {
            return Optional.of(
                    "It is marked " + marks.stream().map(Nature::label).collect(Collectors.joining(", ")) + ".");
        }
        if (finding.isDeliberateOmission()) {
            return Optional.of("It was left out on purpose.");
        }
        if (finding.is(Nature.DISHONESTY) && isCharged(finding)) {
            return Optional.of("It is a charge or conviction of dishonesty.");
        }
        if (RED_TYPES.contains(finding.type())) {
            return Optional.of("It is " + finding.type().label() + ".");
        }
        if (finding.isSealed()) {
            return Optional.of("It is kept from the person.");
        }
        return finding.raisedBecause().isBlank()
                ? Optional.empty()
                : Optional.of("It was raised: " + finding.raisedBecause());
    }

    private static boolean isCharged(Finding finding) {
        return finding.type() == FindingType.CHARGE
                || finding.disposal() == Disposal.CHARGED
                || finding.disposal().isConviction();
    }
}
