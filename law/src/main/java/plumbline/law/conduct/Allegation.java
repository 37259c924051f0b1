package plumbline.law.conduct;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What [Duties] needs to know of one allegation against one person.
///
/// @param kind in what capacity the person serves or served
/// @param selection the rules that apply, from [RuleSets#select]
/// @param standards the standards said to be engaged
/// @param referral the answers to the referral criteria
/// @param raisedAt when the allegation was raised
/// @param investigatorAppointedAt when an investigator was appointed; null if none has been
/// @param noticeMayPrejudice whether a decision stands that notice now might prejudice an investigation
public record Allegation(
        PersonKind kind,
        Selection selection,
        Set<Standard> standards,
        Referral referral,
        Instant raisedAt,
        @Nullable Instant investigatorAppointedAt,
        boolean noticeMayPrejudice) {

    /// Copies the set.
    public Allegation {
        standards = Set.copyOf(standards);
    }

    Optional<Instant> appointed() {
        return Optional.ofNullable(investigatorAppointedAt);
    }
}
