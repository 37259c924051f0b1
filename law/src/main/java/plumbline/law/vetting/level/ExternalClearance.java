package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.Labelled;

/// A national-security clearance as its issuer, United Kingdom Security Vetting, tells it. It is recorded here and
/// never issued, extended or ended here.
///
/// @param expiresOn the first day on which it is no longer good, as the issuer says; empty where it does not say
public record ExternalClearance(Kind kind, String reference, LocalDate grantedOn, Optional<LocalDate> expiresOn) {

    /// Which it is.
    public enum Kind implements Labelled {
        CTC("counter-terrorist check"),
        SC("security check"),
        ESC("enhanced security check"),
        DV("developed vetting"),
        EDV("enhanced developed vetting");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(grantedOn) && expiresOn.map(day::isBefore).orElse(true);
    }
}
