package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who the applicant is, under every name.
///
/// @param otherNames whether they were ever known by another
public record AboutYou(
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable LocalDate born,
        @Nullable String birthPlace,
        @Nullable YesNo otherNames,
        List<OtherName> formerNames) {

    static final AboutYou BLANK = new AboutYou(null, null, null, null, null, List.of());

    /// Copies the list.
    public AboutYou {
        formerNames = List.copyOf(formerNames);
    }

    /// Another name that somebody had.
    public record OtherName(
            @Nullable String name,
            @Nullable NameKind nameKind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
