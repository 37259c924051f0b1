package plumbline.law.lane;

import java.util.Set;

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

    /// The grounds of the harm test.
    enum HarmGround {
        CRIMINAL_PROCEEDINGS("Prejudice to criminal proceedings"),
        NATIONAL_SECURITY("National security"),
        CRIME("Prevention or detection of crime"),
        MISCONDUCT("Prevention or detection of misconduct"),
        DISPROPORTIONATE_EFFORT("Disproportionate effort"),
        WELFARE("Welfare and safety of an informant or witness"),
        PUBLIC_INTEREST("Otherwise not in the public interest");

        private final String label;

        HarmGround(String label) {
            this.label = label;
        }

        /// As shown on screens.
        public String label() {
            return label;
        }
    }
}
