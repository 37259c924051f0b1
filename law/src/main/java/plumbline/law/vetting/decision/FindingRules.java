package plumbline.law.vetting.decision;

import java.time.LocalDate;
import plumbline.law.Verdict;

/// Whether something may go on record as a finding.
public final class FindingRules {

    private FindingRules() {}

    /// Whether it may.
    public static Verdict record(Finding finding, LocalDate today) {
        if (finding.involved() == Involved.VICTIM_OR_WITNESS) {
            return refused(
                    "What somebody suffered or saw is no finding against them.",
                    "Nothing: pass it to whoever looks after their welfare.");
        }
        if (finding.summary().isBlank() || finding.source().isBlank()) {
            return refused(
                    "A finding says what is said to have happened, and which check or document it comes from.",
                    "Say both.");
        }
        if (finding.happenedOn() != null && finding.happenedOn().isAfter(today)) {
            return refused("The day is still to come.", "Correct the day.");
        }
        if (finding.disposal().isCriminalRecord() && !finding.status().isEstablished()) {
            return refused(
                    "A " + finding.disposal().label() + " is proven or admitted, not "
                            + finding.status().label() + ".",
                    "Correct the status or what became of it.");
        }
        if (finding.disposal().isPending() && finding.status() == Status.PROVEN) {
            return refused(
                    "What is " + finding.disposal().label() + " is not proven yet.",
                    "Correct the status or what became of it.");
        }
        var seal = finding.seal();
        return seal != null && seal.gist().isBlank() && seal.whyNoGist().isBlank()
                ? Verdict.refused(
                        "HARM-TEST",
                        "The finding is kept from the person without a gist, and it is not said why none is possible.",
                        "Write a gist, or say why there can be none.",
                        Sources.HARM)
                : Verdict.allowed();
    }

    private static Verdict refused(String reason, String remedy) {
        return Verdict.refused(
                "FINDING",
                reason,
                remedy,
                Sources.house("findings", "our rule: findings are typed, sourced and adverse"));
    }
}
