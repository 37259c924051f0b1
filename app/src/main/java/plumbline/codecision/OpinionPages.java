package plumbline.codecision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.assessment.OpinionQuestions;
import plumbline.law.Verdict;

/// Writing an opinion, on either side.
final class OpinionPages {
    private OpinionPages() {}

    /// @param path of the case on this side
    /// @param refused why it was not sealed; null if it was not tried
    record Writing(
            String title,
            String caption,
            String path,
            UUID opinionId,
            OpinionQuestions questions,
            @Nullable String savedAt,
            Verdict.@Nullable Refused refused) {}
}
