package plumbline.law.conduct.restriction;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decision about duties that somebody proposes to record.
///
/// @param measure what is decided
/// @param reasons why: for whatever is less than suspension, why that is enough
/// @param exceptionalCircumstances why suspension is not required in spite of an arrest for a listed offence;
///     blank if none
/// @param scope what the officer may not do, for a restriction or redeployment
/// @param review when it is looked at again; null if not set
/// @param directorGeneralConsulted whether the Director General was consulted
/// @param seniorAuthorised whether the decision is a senior officer's, or was authorised by one
public record SuspensionDecision(
        Measure measure,
        String reasons,
        String exceptionalCircumstances,
        String scope,
        @Nullable LocalDate review,
        boolean directorGeneralConsulted,
        boolean seniorAuthorised) {

    Optional<LocalDate> reviewed() {
        return Optional.ofNullable(review);
    }
}
