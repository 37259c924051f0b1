package plumbline.law.conduct.severity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Standing;

/// What decides where an allegation may go after the case to answer.
///
/// @param answer the decision on the case to answer
/// @param former whether the person has left
/// @param standing what stood on the record at the severity assessment
/// @param directed the form that the Director General directed; null if none
public record RouteFacts(
        CaseToAnswer answer,
        boolean former,
        Standing standing,
        @Nullable Route directed) {

    Optional<Route> direction() {
        return Optional.ofNullable(directed);
    }
}
