package plumbline.assurance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.quality.Stratum;

/// A vetting decision that was made, as far as quality asks about it. It names nobody.
///
/// @param reference of the application, by which it is drawn
/// @param force what the force concluded before it saw the other; null where it gave no opinion
/// @param outside what the outside concluded before it saw the force's; null where nobody was asked
/// @param cleared how it came out
/// @param deciders accounts that gave an opinion; none of them reads the file again
record DecidedFile(
        UUID applicationId,
        String reference,
        UUID subjectId,
        CaseClass caseClass,
        LocalDate decidedOn,
        @Nullable Opinion force,
        @Nullable Opinion outside,
        boolean cleared,
        Basis basis,
        Set<UUID> deciders) {

    YearMonth month() {
        return YearMonth.from(decidedOn);
    }

    /// The kinds of files that it belongs to; the highest of their rates is the rate at which it is drawn.
    Set<Stratum> strata() {
        var strata = EnumSet.noneOf(Stratum.class);
        if (!cleared) {
            strata.add(Stratum.REFUSED);
        }
        switch (caseClass) {
            case RED, SELF, WITHDRAWAL -> strata.add(Stratum.RED);
            case AMBER -> {
                if (cleared) {
                    strata.add(Stratum.AMBER_CLEARED);
                }
            }
            case GREEN -> {
                if (cleared) {
                    strata.add(Stratum.GREEN_CLEARED);
                }
            }
        }
        switch (basis) {
            case COMBINED -> {}
            case APPEAL -> strata.add(Stratum.OVERTURNED);
            case DEPARTURE -> strata.add(Stratum.DEPARTURE);
        }
        return strata;
    }

    /// The share of such files that is read again, from 0 to 1.
    double rate() {
        return strata().stream().mapToDouble(Stratum::rate).max().orElse(0);
    }
}
