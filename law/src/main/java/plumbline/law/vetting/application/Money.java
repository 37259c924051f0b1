package plumbline.law.vetting.application;

import org.jspecify.annotations.Nullable;

/// How the applicant stands financially.
///
/// @param debtPounds what is owed, mortgages left out
public record Money(
        @Nullable YesNo judgments,
        @Nullable YesNo insolvency,
        @Nullable YesNo defaults,
        @Nullable Integer debtPounds,
        @Nullable String explanation) {

    static final Money BLANK = new Money(null, null, null, null, null);
}
