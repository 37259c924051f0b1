package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.Optional;

/// What a force decides where the rules of the decision leave it a choice.
///
/// @param sexualOffenceBarFrom the first day on which a conviction or caution for a sexual offence is an absolute bar
///     (P-BAR-4); empty where the force has not put that rule into force
public record Policy(Optional<LocalDate> sexualOffenceBarFrom) {

    /// Without the rules that nobody has confirmed.
    public static Policy standard() {
        return new Policy(Optional.empty());
    }

    /// With P-BAR-4 from that day.
    public Policy withSexualOffenceBarFrom(LocalDate day) {
        return new Policy(Optional.of(day));
    }
}
