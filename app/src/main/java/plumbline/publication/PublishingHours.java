package plumbline.publication;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.cases.Operations;
import plumbline.casework.TakenStep;
import plumbline.law.clock.London;
import plumbline.law.lane.By;

/// Publishes on its day what was approved for it, takes down what is past its last day, and looks again at what is
/// out of sight: what stood against it may have ended with a day.
///
/// It acts for whoever approved, with what that account may see and do at that moment: where the account is closed,
/// lost its role or left the team, the approval waits on the board for somebody else.
@Component
class PublishingHours {
    private static final Logger log = LoggerFactory.getLogger(PublishingHours.class);

    private final Publishing publishing;
    private final KeptInSight sight;
    private final FixedRepository approved;
    private final Operations operations;
    private final Access access;
    private final InstantSource clock;

    PublishingHours(
            Publishing publishing,
            KeptInSight sight,
            FixedRepository approved,
            Operations operations,
            Access access,
            InstantSource clock) {
        this.publishing = publishing;
        this.sight = sight;
        this.approved = approved;
        this.operations = operations;
        this.access = access;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${plumbline.publication.every:PT10M}",
            fixedDelayString = "${plumbline.publication.every:PT10M}")
    void round() {
        for (var one : approved.due(London.day(clock.instant()))) {
            access.find(one.approvedBy())
                    .filter(who -> who.has(Role.APPROPRIATE_AUTHORITY))
                    .ifPresent(who -> actingFor(who, () -> act(one)));
        }
    }

    private void act(Fixed one) {
        if (operations.mine().stream().noneMatch(each -> each.operationId().equals(one.operationId()))) {
            return;
        }
        if (one.isHidden() && !one.isPast(London.day(clock.instant()))) {
            sight.look(one);
            return;
        }
        var draft = publishing
                .find(one.operationId(), one.allegationId(), one.draftId())
                .orElseThrow()
                .draft();
        var result = one.isWaiting()
                ? publishing.publish(draft)
                : publishing.remove(draft, "Its last day in sight has passed", By.SYSTEM);
        if (result instanceof TakenStep.Refused(var why)) {
            log.warn("publication {} waits: {}", one.publicationId(), why.reason());
        }
    }

    private static void actingFor(SignedIn who, Runnable work) {
        Access.as(
                who,
                () -> Acting.as(new Acting(who.userId(), who.organisation(), "publishing what was approved"), () -> {
                    work.run();
                    return null;
                }));
    }
}
