package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.Labelled;

/// A stretch of somebody's life in one place.
///
/// @param to the last day; empty while it lasts
/// @param inUk whether the address is in the United Kingdom
public record Stay(LocalDate from, Optional<LocalDate> to, boolean inUk, Basis basis) {

    /// On what footing somebody lived there.
    public enum Basis implements Labelled {
        RESIDENT("lived there"),
        CROWN_SERVICE("Crown service abroad"),
        ARMED_FORCES("posted with the armed forces"),
        DEPENDANT_ON_BASE("dependant, on a base"),
        DEPENDANT_OFF_BASE("dependant, off base");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Crown service, the armed forces and dependants on base count as if they were at home.
    boolean counts() {
        return switch (basis) {
            case CROWN_SERVICE, ARMED_FORCES, DEPENDANT_ON_BASE -> true;
            case RESIDENT, DEPENDANT_OFF_BASE -> inUk;
        };
    }
}
