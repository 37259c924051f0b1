package plumbline.law.lane;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the public was told, and what stands against telling it.
///
/// @param publications everything prepared, by its identity
/// @param holds the holds that stand, with their grounds
/// @param restrictions the reporting restrictions that were made and not lifted
public record PublicationState(
        Map<UUID, Publication> publications,
        Map<UUID, String> holds,
        Map<UUID, PublicationStep.RestrictionMade> restrictions) {

    static final PublicationState FRESH = new PublicationState(Map.of(), Map.of(), Map.of());

    /// One publication.
    ///
    /// @param names whether it names the person
    /// @param publishedOn null until it is live
    public record Publication(
            PublicationStep.What what,
            boolean names,
            PublicationStage stage,
            @Nullable LocalDate publishedOn) {}

    PublicationStage stage(UUID publication) {
        return Optional.ofNullable(publications.get(publication))
                .map(Publication::stage)
                .orElse(PublicationStage.NONE);
    }

    PublicationState after(Step step) {
        return step instanceof PublicationStep own ? own(own) : this;
    }

    private PublicationState own(PublicationStep step) {
        return switch (step) {
            case PublicationStep.Prepared(UUID id, PublicationStep.What what, boolean names) ->
                with(id, new Publication(what, names, PublicationStage.HELD, null));
            case PublicationStep.Approved approved -> move(approved.publication(), PublicationStage.APPROVED, null);
            case PublicationStep.Published(UUID id, LocalDate on) -> move(id, PublicationStage.LIVE, on);
            case PublicationStep.Removed removed ->
                move(
                        removed.publication(),
                        PublicationStage.REMOVED,
                        found(removed.publication()).publishedOn());
            case PublicationStep.HoldPlaced(UUID id, String ground) ->
                new PublicationState(publications, Keyed.with(holds, id, ground), restrictions);
            case PublicationStep.HoldLifted lifted ->
                new PublicationState(publications, Keyed.without(holds, lifted.hold()), restrictions);
            case PublicationStep.RestrictionMade made ->
                new PublicationState(publications, holds, Keyed.with(restrictions, made.restriction(), made));
            case PublicationStep.RestrictionLifted lifted ->
                new PublicationState(publications, holds, Keyed.without(restrictions, lifted.restriction()));
        };
    }

    private PublicationState move(UUID id, PublicationStage stage, @Nullable LocalDate on) {
        Publication now = found(id);
        return with(id, new Publication(now.what(), now.names(), stage, on));
    }

    private Publication found(UUID id) {
        return Objects.requireNonNull(publications.get(id));
    }

    private PublicationState with(UUID id, Publication publication) {
        return new PublicationState(Keyed.with(publications, id, publication), holds, restrictions);
    }
}
