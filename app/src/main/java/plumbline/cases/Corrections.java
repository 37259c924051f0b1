package plumbline.cases;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.clock.London;

/// Putting right an allegation that was raised. Nothing is rewritten: what was said before stays in sight, with the
/// reason why it no longer holds.
@Service
public class Corrections {
    private final Cases cases;
    private final AllegationRepository allegations;
    private final ObjectProvider<OwedReferral> referrals;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Corrections(
            Cases cases,
            AllegationRepository allegations,
            ObjectProvider<OwedReferral> referrals,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.cases = cases;
        this.allegations = allegations;
        this.referrals = referrals;
        this.events = events;
        this.clock = clock;
    }

    /// Puts the facts of an allegation anew. The id comes with the form, so that sending the form twice corrects once.
    ///
    /// @throws plumbline.web.NotFound where the operation is hidden or has no such allegation
    @Transactional
    public Corrected correct(UUID correctionId, RaiseAllegation corrected, String reason) {
        var allegation = cases.allegation(corrected.operationId(), corrected.allegationId());
        if (allegations.corrected(correctionId)) {
            return new Corrected.Recorded();
        }
        if (allegation.withdrawal() != null) {
            return refused("", "It was withdrawn and cannot be corrected. Raise another allegation");
        }
        if (reason.isBlank()) {
            return refused("reason", "Enter why it is corrected");
        }
        if (corrected.equals(allegation.facts())) {
            return refused("", "Nothing was changed. Change what is wrong, or go back");
        }
        var objection =
                AllegationRules.objection(corrected, allegation.concerned().kind(), London.day(clock.instant()));
        if (objection.isPresent()) {
            return new Corrected.Refused(
                    "", objection.get().reason(), objection.get().citation());
        }
        allegations.correct(correctionId, corrected, reason);
        changed(allegation);
        return new Corrected.Recorded();
    }

    /// Withdraws an allegation that should not have been raised; withdrawn again it changes nothing.
    ///
    /// A referral that is owed cannot be got rid of in this way: it is made first, or the answers it comes from are
    /// corrected.
    ///
    /// @throws plumbline.web.NotFound where the operation is hidden or has no such allegation
    @Transactional
    public Corrected withdraw(UUID operationId, UUID allegationId, String reason) {
        var allegation = cases.allegation(operationId, allegationId);
        if (allegation.withdrawal() != null) {
            return new Corrected.Recorded();
        }
        if (reason.isBlank()) {
            return refused("reason", "Enter why it should not have been raised");
        }
        var owed = referrals.stream()
                .flatMap(course -> course.owed(allegation).stream())
                .findFirst();
        if (owed.isPresent()) {
            return new Corrected.Refused(
                    "",
                    "This is still to be done: " + owed.get().title()
                            + ". Record that it was done, or correct the answers that it follows from",
                    owed.get().timeCitation());
        }
        allegations.withdraw(allegationId, reason);
        changed(allegation);
        return new Corrected.Recorded();
    }

    private void changed(AllegationAgainst allegation) {
        events.publishEvent(new AllegationChanged(
                allegation.facts().operationId(), allegation.concerned().personId()));
    }

    private static Corrected refused(String field, String reason) {
        return new Corrected.Refused(field, reason, null);
    }
}
