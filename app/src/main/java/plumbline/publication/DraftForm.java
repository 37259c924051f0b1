package plumbline.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import plumbline.law.conduct.publication.HarmGround;
import plumbline.law.lane.ProceedingsStep;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// The form of a draft as it was sent, right or wrong.
record DraftForm(MultiValueMap<String, String> sent) {
    static DraftForm of(Draft draft) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("named", yes(draft.named()));
        fields.add("required", yes(draft.required()));
        fields.add("alreadyPublic", yes(draft.alreadyPublic()));
        draft.leftOut().forEach(ground -> fields.add("leftOut", ground.name()));
        draft.passages().forEach((part, words) -> fields.add(part.name(), words));
        return new DraftForm(fields);
    }

    String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    Set<String> leftOut() {
        return Set.copyOf(sent.getOrDefault("leftOut", List.of()));
    }

    /// The draft that the answers make; what is missing is named.
    Draft draft(
            UUID draftId, UUID operationId, UUID allegationId, Hearing hearing, PublicPage page, Problems problems) {
        Map<Part, String> passages = new EnumMap<>(Part.class);
        for (var part : Part.of(page)) {
            var words = Typed.text(text(part.name()));
            if (words.isEmpty() && !part.isOptional()) {
                problems.add(part.name(), "Enter words for: " + part.heading());
            }
            if (!words.isEmpty()) {
                passages.put(part, words);
            }
        }
        return new Draft(
                draftId,
                operationId,
                allegationId,
                hearing.proceedings(),
                page,
                page == PublicPage.HEARING
                        ? !hearing.withholds(ProceedingsStep.Withheld.NAME)
                        : text("named").equals("yes"),
                text("required").equals("yes"),
                leftOut().stream()
                        .filter(ground -> List.of(HarmGround.values()).stream()
                                .anyMatch(one -> one.name().equals(ground)))
                        .map(HarmGround::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                text("alreadyPublic").equals("yes"),
                passages);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
