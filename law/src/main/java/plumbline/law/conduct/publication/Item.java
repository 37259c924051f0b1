package plumbline.law.conduct.publication;

import java.util.Set;

/// Something that is to be published.
///
/// @param kind what it is
/// @param subject whose case it is about
/// @param contains what it contains
/// @param linked the people whose cases are linked with it
public record Item(Kind kind, String subject, Set<Restriction.Scope> contains, Set<String> linked) {

    /// Copies the sets.
    public Item {
        contains = Set.copyOf(contains);
        linked = Set.copyOf(linked);
    }

    /// What can be published, or is asked for.
    public enum Kind {
        HEARING_NOTICE,
        ACCELERATED_HEARING_NOTICE,
        HEARING_REPORT,
        ACCELERATED_HEARING_REPORT,
        MEETING_OUTCOME,
        STAFF_OUTCOME,
        MEDIA_LINE
    }

    boolean concerns(String person) {
        return subject.equals(person) || linked.contains(person);
    }
}
