package plumbline.law.lane;

import java.util.Map;

/// Where the exhibits stand.
///
/// @param exhibits the stage of each, by its reference
public record EvidenceState(Map<String, EvidenceStage> exhibits) {

    static final EvidenceState FRESH = new EvidenceState(Map.of());

    EvidenceStage stage(String exhibit) {
        return exhibits.getOrDefault(exhibit, EvidenceStage.NONE);
    }

    EvidenceState after(Step step) {
        return step instanceof EvidenceStep own
                ? new EvidenceState(Keyed.with(
                        exhibits, own.exhibit(), EvidenceStage.MOVES.after(own.kind(), stage(own.exhibit()))))
                : this;
    }
}
