package plumbline.law.lane;

import plumbline.law.Verdict;

/// The gates of exhibits: a power to seize, and the harm test before disclosure.
final class EvidenceGates {

    private EvidenceGates() {}

    static Verdict may(EvidenceStep step) {
        return switch (step) {
            case EvidenceStep.Seized seized ->
                Need.that(
                        !seized.power().isBlank(),
                        "EVIDENCE",
                        "No power or consent is recorded.",
                        "Name the power or the consent; there is no general power to take a private phone for discipline.",
                        Law.EVIDENCE);
            case EvidenceStep.MarkedRelevant _,
                    EvidenceStep.Imaged _,
                    EvidenceStep.Processed _,
                    EvidenceStep.Reviewed _,
                    EvidenceStep.Exhibited _,
                    EvidenceStep.ReturnedToOwner _,
                    EvidenceStep.Destroyed _ -> Verdict.allowed();
            case EvidenceStep.Disclosed disclosed ->
                Need.that(
                        disclosed.harmTested(),
                        "EVIDENCE",
                        "The harm test was not applied.",
                        "Apply it, and record each ground on which a part is withheld.",
                        Law.EVIDENCE);
        };
    }
}
