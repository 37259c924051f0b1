package plumbline.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.decision.Assessment;
import plumbline.law.vetting.decision.Disclosure;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Involved;
import plumbline.law.vetting.decision.Nature;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.Policy;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.Setting;
import plumbline.law.vetting.decision.Status;

/// Findings that tests begin with.
public final class Findings {
    public static final Finding THEFT = finding(
            "theft",
            FindingType.CAUTION,
            Status.ADMITTED,
            Disposal.CAUTION,
            "",
            "Took a bottle from a shop at 17",
            Nature.DISHONESTY);
    public static final Finding DEBT = finding(
            "debt", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE, "", "Owes 22,000 pounds, pays by a plan");

    private Findings() {}

    public static Finding finding(
            String name,
            FindingType type,
            Status status,
            Disposal disposal,
            String concerned,
            String summary,
            Nature... natures) {
        return new Finding(
                id(name),
                type,
                status,
                Set.of(natures),
                disposal,
                Involved.SUBJECT,
                concerned,
                "Northmoor Police",
                name + "/22",
                Disclosure.DISCLOSED,
                false,
                summary,
                null,
                LocalDate.of(2014, 5, 3),
                "police national computer",
                "");
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static OpinionFacts facts(List<PriorDecision> priors, Finding... findings) {
        return new OpinionFacts(
                List.of(findings),
                Assessment.of(
                        List.of(findings),
                        new Setting(Applicant.OFFICER, false, LocalDate.of(2026, 9, 14), Policy.standard())),
                priors,
                Set.of("Letter from the tutor", "Declaration, version 1"));
    }
}
