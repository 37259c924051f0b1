package plumbline.law.vetting.decision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What somebody made of one finding, or of one pattern of findings.
///
/// @param about the finding or pattern
/// @param fact what is taken as fact
/// @param reliability how reliable that is, and what corroborates it
/// @param weight how serious, how long ago, how relevant to the role, and what the person says
/// @param conclusion what follows
/// @param suspicion the first stage of the test
/// @param suspicionBecause the facts on which an objective observer would, or would not, suspect
/// @param refusal the second stage
/// @param refusalBecause the circumstances that decide it; blank if not reached
/// @param rebuttal what exactly rebuts what is presumed; blank if nothing is, or it is not rebutted
/// @param rebuttalEvidence by which of the papers that the person supplied
/// @param newEvidence what is new since the matter was finally decided; all blank if nothing
public record Weighing(
        UUID about,
        String fact,
        String reliability,
        String weight,
        String conclusion,
        StageOne suspicion,
        String suspicionBecause,
        StageTwo refusal,
        String refusalBecause,
        String rebuttal,
        List<String> rebuttalEvidence,
        NewEvidence newEvidence) {

    /// Copies the list.
    public Weighing {
        rebuttalEvidence = List.copyOf(rebuttalEvidence);
    }

    /// Whether the refusal rests on it.
    public boolean isReliedOn() {
        return suspicion == StageOne.YES && refusal == StageTwo.REFUSE;
    }

    Stream<String> words() {
        return Stream.of(fact, reliability, weight, conclusion, suspicionBecause, refusalBecause, rebuttal);
    }
}
