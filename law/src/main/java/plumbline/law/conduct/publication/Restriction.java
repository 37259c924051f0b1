package plumbline.law.conduct.publication;

import java.time.LocalDate;
import java.util.Set;

/// A restriction on what may be published, shared by the cases that are linked.
///
/// @param id its reference
/// @param beneficiary whom it protects
/// @param scope what may not be published
/// @param madeBy who made it
/// @param release when it ends
/// @param lifted whether it was lifted
public record Restriction(
        String id, String beneficiary, Set<Scope> scope, String madeBy, Release release, boolean lifted) {

    /// Copies the set.
    public Restriction {
        scope = Set.copyOf(scope);
    }

    /// What a restriction covers, and what a publication contains.
    public enum Scope {
        NAME,
        IMAGE,
        UNIT,
        DETAILS
    }

    /// Whether it binds on this day.
    ///
    /// @param heard the people whose hearings have ended
    public boolean isLive(LocalDate day, Set<String> heard) {
        return switch (release) {
            case Release.Never _ -> true;
            case Release.OnDay(LocalDate through) -> !lifted && !day.isAfter(through);
            case Release.HearingEnds(String person) -> !lifted && !heard.contains(person);
            case Release.Lifted _ -> !lifted;
        };
    }
}
