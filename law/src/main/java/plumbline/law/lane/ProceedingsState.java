package plumbline.law.lane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.Forum;

/// Where the proceedings on the allegation stand; there may be several, one after the other.
///
/// @param all every instance, by its identity
public record ProceedingsState(Map<UUID, Proceedings> all) {

    static final ProceedingsState FRESH = new ProceedingsState(Map.of());

    /// One meeting, hearing or accelerated hearing.
    ///
    /// @param directed whether the Director General directed it
    /// @param members who were named, with those replaced left out
    /// @param objections who was objected to, with the decision; null while it is open
    /// @param published whether the report of the outcome was published
    public record Proceedings(
            Forum forum,
            ProceedingsStage stage,
            boolean directed,
            List<ProceedingsStep.Member> members,
            Map<UUID, Optional<Boolean>> objections,
            boolean published) {

        /// Copies the list.
        public Proceedings {
            members = List.copyOf(members);
        }

        /// Whether an objection waits for a decision.
        public boolean hasOpenObjection() {
            return objections.values().stream().anyMatch(Optional::isEmpty);
        }

        /// Whether someone objected to with success still sits.
        public boolean hasBarredMember() {
            return members.stream()
                    .anyMatch(member -> objections
                            .getOrDefault(member.person(), Optional.empty())
                            .orElse(false));
        }

        private Proceedings at(ProceedingsStage next) {
            return new Proceedings(forum, next, directed, members, objections, published);
        }
    }

    /// The instance with this identity, if the allegation was referred to it.
    public Optional<Proceedings> find(UUID proceedings) {
        return Optional.ofNullable(all.get(proceedings));
    }

    /// The one to which the allegation was referred last.
    Optional<Proceedings> latest() {
        return all.values().stream().reduce((_, second) -> second);
    }

    ProceedingsState after(Step step) {
        return step instanceof ProceedingsStep own
                ? new ProceedingsState(Keyed.with(all, own.proceedings(), next(own)))
                : this;
    }

    private Proceedings next(ProceedingsStep step) {
        if (step instanceof ProceedingsStep.Referred referred) {
            return new Proceedings(
                    referred.forum(), ProceedingsStage.REFERRED, referred.directed(), List.of(), Map.of(), false);
        }
        Proceedings now = find(step.proceedings()).orElseThrow();
        Proceedings moved = now.at(ProceedingsStage.moves(now.forum()).after(step.kind(), now.stage()));
        return switch (step) {
            case ProceedingsStep.Named named -> with(moved, named.members(), moved.objections());
            case ProceedingsStep.ObjectionMade made -> decided(moved, made.member(), null);
            case ProceedingsStep.ObjectionDecided decided -> decided(moved, decided.member(), decided.upheld());
            case ProceedingsStep.AppealAdmitted admitted ->
                moved.at(admitted.arguable() ? ProceedingsStage.APPEAL_ADMITTED : ProceedingsStage.APPEAL_DECIDED);
            case ProceedingsStep.OutcomePublished _ ->
                new Proceedings(
                        moved.forum(), moved.stage(), moved.directed(), moved.members(), moved.objections(), true);
            case ProceedingsStep other -> moved;
        };
    }

    private static Proceedings decided(Proceedings now, UUID member, @Nullable Boolean upheld) {
        return with(now, now.members(), Keyed.with(now.objections(), member, Optional.ofNullable(upheld)));
    }

    private static Proceedings with(
            Proceedings now, List<ProceedingsStep.Member> members, Map<UUID, Optional<Boolean>> objections) {
        return new Proceedings(now.forum(), now.stage(), now.directed(), members, objections, now.published());
    }
}
