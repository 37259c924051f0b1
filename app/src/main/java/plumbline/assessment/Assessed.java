package plumbline.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.decision.PriorResult;

/// What assessment knows of an application.
///
/// @param subjectId the same person's applications have the same
/// @param ruleSetOn the day whose rules apply
/// @param serving whether the person is in the workforce already
/// @param end how it ended; empty while it is open
/// @param openedOn when it was opened
/// @param sources the checks that have a result, as findings name them
/// @param supplied what the person supplied with the form
record Assessed(
        UUID applicationId,
        String reference,
        UUID subjectId,
        String name,
        Applicant applicant,
        Level level,
        LocalDate ruleSetOn,
        boolean serving,
        @Nullable PriorResult end,
        LocalDate openedOn,
        List<String> sources,
        List<String> supplied) {

    Assessed {
        sources = List.copyOf(sources);
        supplied = List.copyOf(supplied);
    }

    Optional<PriorResult> ended() {
        return Optional.ofNullable(end);
    }
}
