package plumbline.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.PersonKind;

/// One engagement of a person, as it stands now.
///
/// @param personNumber by which the systems of the force know the person
/// @param position rank of an officer, grade or job title of staff
/// @param endsOn the day on which the person left it; null while it goes on
/// @param formerNames names borne before; empty where there are none
public record Engagement(
        UUID engagementId,
        UUID personId,
        String personNumber,
        PersonKind kind,
        String position,
        @Nullable String postCode,
        String unit,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> formerNames,
        @Nullable LocalDate bornOn) {
    public Engagement {
        formerNames = List.copyOf(formerNames);
    }

    /// Whether it goes on on that day; the day of leaving no longer counts.
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }
}
