package plumbline.casework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Force;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;
import plumbline.web.Choice;

/// Which of the open clocks somebody wants to see.
///
/// @param force null for all
/// @param overdue whether only those whose day has passed
/// @param duty the id of one duty; null for all
/// @param operation the id of one operation; null for all
record DeadlineFilter(
        @Nullable Force force,
        boolean overdue,
        @Nullable String duty,
        @Nullable UUID operation) {
    static final DeadlineFilter NONE = new DeadlineFilter(null, false, null, null);

    /// Every duty of the catalogue by its id, in the order of the titles.
    static final List<Choice> DUTIES = ClockBook.standard().all().stream()
            .collect(Collectors.toMap(Duty::id, Duty::title, (one, _) -> one))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue())
            .map(one -> Choice.of(one.getKey(), one.getValue()))
            .toList();

    /// As it was sent; what is no answer of ours filters nothing.
    static DeadlineFilter of(String force, String overdue, String duty, @Nullable UUID operation) {
        return new DeadlineFilter(
                Arrays.stream(Force.values())
                        .filter(one -> one.name().equals(force))
                        .findAny()
                        .orElse(null),
                overdue.equals("yes"),
                duty.isBlank() ? null : duty,
                operation);
    }

    boolean isAny() {
        return !equals(NONE);
    }

    DeadlineFilter anyForce() {
        return new DeadlineFilter(null, overdue, duty, operation);
    }

    DeadlineFilter anyDay() {
        return new DeadlineFilter(force, false, duty, operation);
    }

    DeadlineFilter anyDuty() {
        return new DeadlineFilter(force, overdue, null, operation);
    }

    DeadlineFilter anyOperation() {
        return new DeadlineFilter(force, overdue, duty, null);
    }

    /// The address of the board so filtered.
    ///
    /// @param after where the page begins; null for the first
    String address(@Nullable DeadlinePlace after) {
        var query = Stream.of(
                        parameter("force", force == null ? null : force.name()),
                        parameter("overdue", overdue ? "yes" : null),
                        parameter("duty", duty),
                        parameter("operation", operation == null ? null : operation.toString()),
                        parameter("after", after == null ? null : after.words()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/deadlines" : "/deadlines?" + query;
    }

    /// The title of the duty, if the catalogue has it.
    Optional<String> dutyTitle() {
        return DUTIES.stream()
                .filter(one -> one.value().equals(duty))
                .map(Choice::text)
                .findAny();
    }

    private static Optional<String> parameter(String name, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
