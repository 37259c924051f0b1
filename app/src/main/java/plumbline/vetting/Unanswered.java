package plumbline.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.Check;

/// A check that was asked for and brought no answer.
///
/// @param unable why it could not be run, where somebody recorded that
/// @param among how many such checks there are
record Unanswered(
        UUID applicationId,
        String reference,
        String name,
        Check check,
        Instant askedAt,
        @Nullable String unable,
        int among) {

    String path() {
        return Application.path(applicationId) + "/checks/" + check.name();
    }

    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(London.day(askedAt), today);
    }

    String why() {
        return unable == null ? "There is no answer." : "It could not be run: " + unable;
    }
}
