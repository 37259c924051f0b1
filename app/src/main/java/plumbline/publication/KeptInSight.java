package plumbline.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.casework.StepRecorded;
import plumbline.law.Verdict;
import plumbline.law.clock.London;

/// Asks again, at each step of any case of an operation, whether what is live in it may stay in sight. A restriction,
/// an arrest or a hold takes it out of sight in the same transaction; when it ends, the days that were missed are
/// added.
@Component
class KeptInSight {
    private final Publishing publishing;
    private final FixedRepository approved;
    private final InstantSource clock;

    KeptInSight(Publishing publishing, FixedRepository approved, InstantSource clock) {
        this.publishing = publishing;
        this.approved = approved;
        this.clock = clock;
    }

    @EventListener
    void after(StepRecorded step) {
        approved.of(step.operationId()).stream().filter(Fixed::isLive).forEach(this::look);
    }

    /// Asks about one publication that is live.
    @Transactional
    public void look(Fixed one) {
        LocalDate today = London.day(clock.instant());
        var now = publishing
                .find(one.operationId(), one.allegationId(), one.draftId())
                .orElseThrow()
                .now();
        switch (now) {
            case Verdict.Refused why
            when one.isInSight() -> approved.change(one.publicationId(), Sight.hidden(today, why.reason()));
            case Verdict.Allowed _
            when !one.isInSight() ->
                approved.change(
                        one.publicationId(),
                        Sight.shown(today, one.throughAgain(today), "What stood against it has ended"));
            case Verdict.Refused _, Verdict.Allowed _ -> {}
        }
    }
}
