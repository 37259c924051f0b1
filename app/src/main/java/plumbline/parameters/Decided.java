package plumbline.parameters;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.conduct.ParameterDecision;
import plumbline.law.conduct.Parameters;

/// A decision as it was recorded.
record Decided(ParameterDecision decision, Instant recordedAt, UUID recordedBy) {

    /// Whether the catalogue of today has room for it.
    boolean stands() {
        var catalogue = Parameters.standard();
        return catalogue.find(decision.parameter()).isPresent()
                && catalogue.may(decision).isAllowed();
    }
}
