package plumbline.aftercare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.after.Event;

/// Something happened to a holder of a clearance.
///
/// @param source the identity of the step or note that tells of it
/// @param why what happened, in words
/// @param rules the conduct rules of the allegation behind it; null where there is none, or none apply
/// @param operationId the case that tells of it; null where none does
public record Happened(
        UUID source,
        Event event,
        UUID personId,
        PersonKind kind,
        LocalDate day,
        String why,
        @Nullable RuleSet rules,
        @Nullable UUID operationId,
        @Nullable UUID allegationId) {

    /// In what capacity vetting sees the person.
    Applicant applicant() {
        return Capacity.of(kind);
    }
}
