package plumbline.law.vetting.level;

import java.util.Optional;
import plumbline.law.Citation;

/// How one check of an application stands, and why.
///
/// @param result the latest, if there is one
/// @param why in a sentence
/// @param citation of the rule on which it turns
/// @param deviation under which it is set aside
public record CheckLine(
        Requirement requirement,
        CheckStanding standing,
        Optional<CheckResult> result,
        String why,
        Citation citation,
        Optional<Deviation> deviation) {

    public Check check() {
        return requirement.check();
    }
}
