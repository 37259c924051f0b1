package plumbline.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.cases.Matters;
import plumbline.clearance.Clearances;
import plumbline.codecision.CoDecisionVoided;
import plumbline.law.clock.London;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.holding.ClearanceStatus;

/// What follows for a clearance when the decision behind it is void.
@FeatureTest
class IssuingTest {
    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Matters matters;
    private final LocalDate today;

    IssuingTest(
            Clearances clearances,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Matters matters,
            InstantSource clock) {
        this.clearances = clearances;
        this.events = events;
        this.transaction = transaction;
        this.matters = matters;
        today = London.day(clock.instant());
    }

    @Test
    void a_clearance_whose_decision_is_void_is_reviewed_and_stands_until_then() {
        var person = matters.officer();

        decidedAgain(person, person, true);

        assertThat(clearances.overlays(person)).containsExactly(Overlay.REVIEW_REQUIRED);
        assertThat(clearances.of(person))
                .singleElement()
                .satisfies(held -> assertThat(held.on(today)).isEqualTo(ClearanceStatus.ACTIVE));
    }

    @Test
    void so_is_that_of_somebody_whom_the_register_does_not_know_yet() {
        var subject = UUID.randomUUID();

        decidedAgain(subject, null, true);

        assertThat(clearances.overlays(subject)).containsExactly(Overlay.REVIEW_REQUIRED);
    }

    @Test
    void where_nothing_was_certified_nothing_is_reviewed() {
        var person = matters.officer();

        decidedAgain(person, person, false);

        assertThat(clearances.overlays(person)).isEmpty();
    }

    private void decidedAgain(UUID subject, @Nullable UUID person, boolean certified) {
        var conclusion = UUID.randomUUID();
        var application = UUID.randomUUID();
        Force.as(matters.account(Role.OUTSIDE_BODY), () -> {
            transaction.executeWithoutResult(_ -> {
                if (certified) {
                    clearances.certified(
                            conclusion, application, subject, Level.RV, today, today.plusYears(10), Basis.COMBINED);
                }
                events.publishEvent(new CoDecisionVoided(conclusion, application, subject, person));
            });
            return conclusion;
        });
    }
}
