package plumbline.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.PersonKind;

/// One person in the workforce register, as it stands now.
///
/// @param position rank of an officer, job title of a member of staff
/// @param serviceNumber warrant, collar or staff number as the force writes it
public record Person(
        UUID personId,
        PersonKind kind,
        String givenName,
        String familyName,
        String position,
        @Nullable String serviceNumber,
        String unit,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {
    public String name() {
        return givenName + " " + familyName;
    }

    /// As a colleague would say it: "PC 4471 Joan Mallow".
    public String title() {
        return serviceNumber == null ? position + " " + name() : position + " " + serviceNumber + " " + name();
    }
}
