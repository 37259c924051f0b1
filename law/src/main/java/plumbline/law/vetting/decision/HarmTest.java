package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.List;
import plumbline.law.Verdict;
import plumbline.law.conduct.publication.HarmGround;

/// What may be kept from the person when they are given the reasons, and what they must be told all the same.
public final class HarmTest {

    private HarmTest() {}

    /// Whether it may be kept back.
    public static Verdict withhold(Withholding withholding, LocalDate today) {
        if (withholding.grounds().isEmpty()) {
            return refused("No ground of the harm test is named.", "Name a ground, or tell the person.");
        }
        if (withholding.grounds().contains(HarmGround.DISPROPORTIONATE_EFFORT)) {
            return refused(
                    "Disproportionate effort is no ground in vetting.", "Name another ground, or tell the person.");
        }
        if (withholding.necessity().isBlank()) {
            return refused(
                    "It is not said why withholding is necessary and proportionate.",
                    "Write down the reasons, for the part that is withheld.");
        }
        if (withholding.gist().isBlank() && withholding.whyNoGist().isBlank()) {
            return refused(
                    "The person is given no gist, and it is not said why none is possible.",
                    "Write a gist, or say why there can be none.");
        }
        return withholding.reviewOn().isAfter(today)
                ? Verdict.allowed()
                : refused("The day of its review is not ahead.", "Say when it is asked again.");
    }

    /// Whether these reasons may be given to the person.
    ///
    /// @param findings of the application
    public static Verdict give(ReasonsToPerson reasons, List<Finding> findings, LocalDate today) {
        if (reasons.open().isBlank()) {
            return refused("The person is given no reasons.", "Write what they can be told.");
        }
        if (!reasons.sealed().isBlank() && reasons.withheld().isEmpty()) {
            return refused(
                    "There are reasons that the person may not read, and no harm test says why.",
                    "Make the test for what is kept back, or put the reasons into the open part.");
        }
        for (var finding : findings) {
            if (finding.isSealed()
                    && reasons.withheld().stream().noneMatch(one -> one.about().equals(finding.id()))) {
                return refused(
                        "A finding is kept from the person, and no harm test was made for it.",
                        "Make the test, or open the finding.");
            }
        }
        return reasons.withheld().stream()
                .map(one -> withhold(one, today))
                .reduce(Verdict.allowed(), (first, second) -> first.and(() -> second));
    }

    private static Verdict refused(String reason, String remedy) {
        return Verdict.refused("HARM-TEST", reason, remedy, Sources.HARM);
    }
}
