package plumbline.law.lane;

import java.util.Set;
import plumbline.law.conduct.publication.HarmGround;

/// One exhibit, from seizure to return.
public sealed interface EvidenceStep extends Step {

    /// The exhibit's reference.
    String exhibit();

    /// It was seized or handed over, under a power or with consent.
    record Seized(String exhibit, String power, boolean personalDevice) implements EvidenceStep {}

    /// It was imaged.
    record Imaged(String exhibit, String tool, String hash) implements EvidenceStep {}

    /// What it holds was read out.
    record Processed(String exhibit) implements EvidenceStep {}

    /// It was reviewed.
    ///
    /// @param relevant whether anything in it is relevant
    record Reviewed(String exhibit, boolean relevant) implements EvidenceStep {}

    /// What is relevant was marked.
    record MarkedRelevant(String exhibit, String what) implements EvidenceStep {}

    /// It was disclosed.
    ///
    /// @param harmTested whether the harm test was applied
    /// @param withheldOn the grounds on which a part was withheld
    record Disclosed(String exhibit, boolean harmTested, Set<HarmGround> withheldOn) implements EvidenceStep {
        /// Copies the set.
        public Disclosed {
            withheldOn = Set.copyOf(withheldOn);
        }
    }

    /// It was put in evidence.
    record Exhibited(String exhibit) implements EvidenceStep {}

    /// It was returned.
    record ReturnedToOwner(String exhibit, String to) implements EvidenceStep {}

    /// It was destroyed.
    record Destroyed(String exhibit, String authority) implements EvidenceStep {}
}
