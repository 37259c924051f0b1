package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people around the applicant: what is asked most often is what is forgotten most often.
///
/// @param partnered whether they have a partner
/// @param fullSiblings, halfOrStepSiblings, children, household whether there are any
public record Family(
        @Nullable YesNo partnered,
        @Nullable YesNo fullSiblings,
        @Nullable YesNo halfOrStepSiblings,
        @Nullable YesNo children,
        @Nullable YesNo household,
        List<Relative> relatives) {

    static final Family BLANK = new Family(null, null, null, null, null, List.of());

    /// Copies the list.
    public Family {
        relatives = List.copyOf(relatives);
    }

    /// One of them.
    ///
    /// @param otherNamesOfTheirs a maiden name, or any other that they had
    /// @param livesWithYou whether at the applicant's own address
    /// @param address where else
    public record Relative(
            @Nullable Relation relation,
            @Nullable String name,
            @Nullable String otherNamesOfTheirs,
            @Nullable LocalDate born,
            @Nullable YesNo livesWithYou,
            @Nullable String address,
            @Nullable YesNo dead) {}

    Stream<Relative> all(Relation relation) {
        return relatives.stream().filter(relative -> relative.relation() == relation);
    }

    boolean has(Relation relation) {
        return all(relation).findAny().isPresent();
    }
}
