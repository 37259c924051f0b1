package plumbline.law.lane;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

        /// Whether misconduct proceedings pause for it: it is active and the authority judged that they would prejudice
        /// it.
        public boolean isPausing() {
            CriminalStep.PrejudiceDecided decided = prejudice;
            return stage.isActive() && decided != null && decided.prejudice();
        }

        /// Whether it was convicted, and that stands, of an offence triable only on indictment.
        public boolean isIndictableOnlyConviction() {
            CriminalStep.Convicted convicted = conviction;
            return convicted != null && convicted.offences().stream().anyMatch(CriminalStep.Offence::indictableOnly);
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

    /// Whether a conviction of an offence triable only on indictment stands.
    public boolean isConvictedIndictableOnly() {
        return strands.values().stream().anyMatch(Strand::isIndictableOnlyConviction);
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
