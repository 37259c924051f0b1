package plumbline.law.lane;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.Conviction;

/// Where the criminal strands stand.
///
/// @param strands every strand, by its identity
public record CriminalState(Map<UUID, Strand> strands) {

    static final CriminalState FRESH = new CriminalState(Map.of());

    /// One strand.
    ///
    /// @param prejudice the decision on prejudice that counts; null if none was made
    /// @param bail the bail in force; null if none
    /// @param conviction the conviction that stands; null if none
    public record Strand(
            CriminalStage stage,
            CriminalStep.@Nullable PrejudiceDecided prejudice,
            CriminalStep.@Nullable Bailed bail,
            CriminalStep.@Nullable Convicted conviction) {

        /// Whether misconduct proceedings pause for it: it is active, and would be prejudiced as the authority judged.
        public boolean isPausing() {
            CriminalStep.PrejudiceDecided decided = prejudice;
            return stage.isActive() && decided != null && decided.prejudice();
        }

        /// What the conviction that stands is, by how its gravest offence is tried.
        Conviction gravest() {
            CriminalStep.Convicted convicted = conviction;
            return convicted == null
                    ? Conviction.NONE
                    : convicted.offences().stream()
                            .map(CriminalStep.Offence::trial)
                            .max(Comparator.naturalOrder())
                            .map(Strand::conviction)
                            .orElse(Conviction.NONE);
        }

        private static Conviction conviction(CriminalStep.Trial trial) {
            return switch (trial) {
                case SUMMARY_ONLY -> Conviction.SUMMARY_ONLY;
                case EITHER_WAY -> Conviction.EITHER_WAY;
                case INDICTABLE_ONLY -> Conviction.INDICTABLE_ONLY;
            };
        }
    }

    private static final Strand UNKNOWN = new Strand(CriminalStage.NONE, null, null, null);

    /// Whether any strand is active.
    public boolean isActive() {
        return strands.values().stream().anyMatch(strand -> strand.stage().isActive());
    }

    /// Whether publication could be contempt: an arrest, a charge or a trial is on foot.
    public boolean isSubJudice() {
        return strands.values().stream().anyMatch(strand -> strand.stage().isSubJudice());
    }

    /// Whether a criminal investigation into the person is open.
    public boolean isUnderInvestigation() {
        return strands.values().stream()
                .anyMatch(strand -> strand.stage().compareTo(CriminalStage.INVESTIGATION) >= 0
                        && strand.stage().isActive());
    }

    /// The gravest conviction that stands.
    public Conviction conviction() {
        return strands.values().stream()
                .map(Strand::gravest)
                .max(Comparator.naturalOrder())
                .orElse(Conviction.NONE);
    }

    /// Whether misconduct proceedings pause for any strand.
    public boolean isPausing() {
        return strands.values().stream().anyMatch(Strand::isPausing);
    }

    CriminalStage stage(UUID strand) {
        return strands.getOrDefault(strand, UNKNOWN).stage();
    }

    CriminalState after(Step step) {
        return step instanceof CriminalStep own
                ? new CriminalState(Keyed.with(strands, own.strand(), next(own)))
                : this;
    }

    private Strand next(CriminalStep step) {
        Strand now = strands.getOrDefault(step.strand(), UNKNOWN);
        CriminalStage stage = CriminalStage.MOVES.after(step.kind(), now.stage());
        return switch (step) {
            case CriminalStep.PrejudiceDecided decided -> new Strand(stage, decided, now.bail(), now.conviction());
            case CriminalStep.Bailed bailed -> new Strand(stage, now.prejudice(), bailed, now.conviction());
            case CriminalStep.Arrested _,
                    CriminalStep.ReleasedUnderInvestigation _,
                    CriminalStep.Acquitted _,
                    CriminalStep.NoFurtherAction _ -> new Strand(stage, now.prejudice(), null, now.conviction());
            case CriminalStep.Convicted convicted -> new Strand(stage, now.prejudice(), null, convicted);
            case CriminalStep.AppealDecided decided ->
                decided.quashed()
                        ? new Strand(CriminalStage.ACQUITTED, now.prejudice(), null, null)
                        : new Strand(CriminalStage.CONVICTED, now.prejudice(), null, now.conviction());
            case CriminalStep.Assessed _,
                    CriminalStep.Reported _,
                    CriminalStep.InvestigationOpened _,
                    CriminalStep.FileSent _,
                    CriminalStep.Charged _,
                    CriminalStep.PleaEntered _,
                    CriminalStep.TrialBegan _,
                    CriminalStep.AppealLodged _,
                    CriminalStep.Concluded _,
                    CriminalStep.MaterialKeptApart _ ->
                new Strand(stage, now.prejudice(), now.bail(), now.conviction());
        };
    }
}
