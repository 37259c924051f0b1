package plumbline.casework;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.lane.By;
import plumbline.law.lane.Step;

/// A step as somebody wants it recorded.
///
/// @param stepId chosen by the caller, so that asking twice records once
/// @param at when it happened
/// @param corrects the step that it stands in the place of; null if none
/// @param outsiders the names of people without an account that the step speaks of, by the ids it uses for them
public record TakeStep(
        UUID stepId,
        UUID operationId,
        UUID allegationId,
        Step step,
        By by,
        Instant at,
        @Nullable UUID corrects,
        Map<UUID, String> outsiders) {
    public TakeStep {
        outsiders = Map.copyOf(outsiders);
    }

    /// A step that corrects none and speaks of nobody from outside.
    public TakeStep(UUID stepId, UUID operationId, UUID allegationId, Step step, By by, Instant at) {
        this(stepId, operationId, allegationId, step, by, at, null, Map.of());
    }
}
