package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the applicant did in the last years, and who speaks for them.
public record Work(
        List<Job> jobs,
        List<Referee> referees,
        @Nullable YesNo businessInterests,
        @Nullable String interests) {

    static final Work BLANK = new Work(List.of(), List.of(), null, null);

    /// Copies the lists.
    public Work {
        jobs = List.copyOf(jobs);
        referees = List.copyOf(referees);
    }

    /// One stretch of time.
    ///
    /// @param employer or school; none for time without one
    public record Job(
            @Nullable Occupation occupation,
            @Nullable String employer,
            @Nullable String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String leaving,
            @Nullable String contact) {

        Stream<Span> span() {
            return from == null ? Stream.empty() : Stream.of(new Span(from, Optional.ofNullable(to)));
        }
    }

    /// Somebody who knows the applicant.
    public record Referee(
            @Nullable String name,
            @Nullable String contact,
            @Nullable String howKnown) {}
}
