package plumbline.law.vetting.decision;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The six elements of the National Decision Model, each answered in words.
///
/// @param ethics the Code of Ethics, at the centre of it
/// @param information what is known and what is not
/// @param threatAndRisk what could go wrong, for whom
/// @param powersAndPolicy which powers and policies apply
/// @param options what could be done
/// @param actionAndReview what is done, and how it will be looked at again
public record DecisionModel(
        String ethics,
        String information,
        String threatAndRisk,
        String powersAndPolicy,
        String options,
        String actionAndReview) {

    /// The answers under the names of their elements.
    public SequencedMap<String, String> elements() {
        SequencedMap<String, String> elements = new LinkedHashMap<>();
        elements.put("ethics", ethics);
        elements.put("information", information);
        elements.put("threatAndRisk", threatAndRisk);
        elements.put("powersAndPolicy", powersAndPolicy);
        elements.put("options", options);
        elements.put("actionAndReview", actionAndReview);
        return elements;
    }

    Stream<String> words() {
        return elements().values().stream();
    }
}
