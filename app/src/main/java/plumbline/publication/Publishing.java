package plumbline.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import plumbline.cases.Operations;
import plumbline.casework.Casework;
import plumbline.casework.OpenFile;
import plumbline.casework.TakeStep;
import plumbline.casework.TakenStep;
import plumbline.intake.Reference;
import plumbline.law.Verdict;
import plumbline.law.clock.Limit;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.lane.By;
import plumbline.law.lane.ProceedingsStage;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.PublicationStep;
import plumbline.law.lane.Step;
import plumbline.parameters.LawInUse;
import plumbline.web.NotFound;

/// From a draft to what the public sees, and until it is taken down: what people do, each act a step of the case.
///
/// Every method asks first whether the person signed in may know of the operation; where not, it does not exist.
@Service
class Publishing {
    private final Casework casework;
    private final Operations operations;
    private final DraftRepository drafts;
    private final FixedRepository approved;
    private final LawInUse law;
    private final InstantSource clock;

    Publishing(
            Casework casework,
            Operations operations,
            DraftRepository drafts,
            FixedRepository approved,
            LawInUse law,
            InstantSource clock) {
        this.casework = casework;
        this.operations = operations;
        this.drafts = drafts;
        this.approved = approved;
        this.law = law;
        this.clock = clock;
    }

    /// A draft in its case, with what it came to.
    ///
    /// @param now what stands against telling the public now
    record Standing(OpenFile open, Hearing hearing, Draft draft, Optional<Fixed> fixed, Verdict now) {
        /// What the draft reads like.
        Content content() {
            return fixed.map(Fixed::content).orElseGet(() -> Composition.of(hearing, draft));
        }
    }

    /// The drafts of one case, oldest first.
    @Transactional(readOnly = true)
    public List<Standing> of(UUID operationId, UUID allegationId) {
        var open = casework.file(operationId, allegationId);
        return drafts.of(operationId).stream()
                .filter(draft -> draft.allegationId().equals(allegationId))
                .map(draft -> standing(open, draft))
                .toList();
    }

    /// The drafts of all cases of an operation, oldest first.
    @Transactional(readOnly = true)
    public List<Standing> of(UUID operationId) {
        return drafts.of(operationId).stream()
                .map(draft -> standing(casework.file(operationId, draft.allegationId()), draft))
                .toList();
    }

    /// The draft as it was last saved, if it was.
    @Transactional(readOnly = true)
    public Optional<Standing> find(UUID operationId, UUID allegationId, UUID draftId) {
        var open = casework.file(operationId, allegationId);
        return drafts.find(operationId, draftId)
                .filter(draft -> draft.allegationId().equals(allegationId))
                .map(draft -> standing(open, draft));
    }

    /// Saves a draft; one that was approved is fixed.
    @Transactional
    public TakenStep save(Draft draft) {
        var open = casework.file(draft.operationId(), draft.allegationId());
        var before = drafts.find(draft.operationId(), draft.draftId());
        if (before.isPresent() && !before.get().allegationId().equals(draft.allegationId())) {
            throw new NotFound();
        }
        if (fixed(draft).isPresent()) {
            return new TakenStep.Wrong("", "It was approved and its words are fixed. Set it aside and begin another");
        }
        return switch (Objections.offer(open.file(), draft.page(), today())) {
            case Objections.Offer.Shut(Verdict.Refused why) -> new TakenStep.Refused(why);
            case Objections.Offer.Open(Hearing hearing) -> {
                if (!hearing.proceedings().equals(draft.proceedings())) {
                    throw new NotFound();
                }
                drafts.save(draft);
                yield new TakenStep.Recorded(List.of());
            }
        };
    }

    /// Approves a draft for a day: from now on its words are fixed, and their hash is on record.
    ///
    /// @param looked whether the live restrictions of every linked person were looked at
    @Transactional
    public TakenStep approve(Draft draft, boolean looked, String reason, LocalDate publishOn) {
        var standing = known(draft);
        if (standing.fixed().isPresent()) {
            return new TakenStep.Recorded(List.of());
        }
        if (publishOn.isBefore(today())) {
            return new TakenStep.Wrong("publishOn", "Enter today or a later day");
        }
        if (standing.now() instanceof Verdict.Refused refused) {
            return new TakenStep.Refused(refused);
        }
        var id = draft.publicationId();
        var prepared = take(
                draft, "prepared", new PublicationStep.Prepared(id, draft.page().what(), draft.named()));
        if (!(prepared instanceof TakenStep.Recorded)) {
            return prepared;
        }
        var taken = take(draft, "approved", new PublicationStep.Approved(id, looked, reason));
        if (taken instanceof TakenStep.Recorded) {
            approved.fix(draft, Reference.random("").substring(1), publishOn, standing.content());
        }
        return taken;
    }

    /// Publishes what was approved, if nothing stands against it today. Whatever it needs is recorded, or nothing is.
    @Transactional
    public TakenStep publish(Draft draft) {
        var standing = known(draft);
        var fixed = standing.fixed().orElseThrow(NotFound::new);
        if (!fixed.isWaiting()) {
            return new TakenStep.Recorded(List.of());
        }
        if (today().isBefore(fixed.publishOn())) {
            return new TakenStep.Wrong("", "It was approved for " + London.words(fixed.publishOn()));
        }
        if (standing.now() instanceof Verdict.Refused refused) {
            return new TakenStep.Refused(refused);
        }
        var id = draft.publicationId();
        var result = take(draft, "published", new PublicationStep.Published(id, today()));
        if (result instanceof TakenStep.Recorded) {
            result = inProceedings(standing);
        }
        if (result instanceof TakenStep.Recorded) {
            approved.change(id, Sight.shown(today(), through(standing), "Published"));
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return result;
    }

    /// Takes down what is live, or sets aside what was approved and not published.
    @Transactional
    public TakenStep remove(Draft draft, String reason, By by) {
        var fixed = known(draft).fixed().orElseThrow(NotFound::new);
        if (fixed.isOver()) {
            return new TakenStep.Recorded(List.of());
        }
        var id = draft.publicationId();
        var taken = fixed.isWaiting()
                ? new TakenStep.Recorded(List.of())
                : take(draft, "removed", new PublicationStep.Removed(id, today(), reason), by);
        if (taken instanceof TakenStep.Recorded) {
            approved.change(id, Sight.over(today(), reason));
        }
        return taken;
    }

    private TakenStep inProceedings(Standing standing) {
        var draft = standing.draft();
        return switch (draft.page()) {
            case HEARING ->
                standing.hearing().stage() == ProceedingsStage.LISTED
                        ? take(draft, "publicised", new ProceedingsStep.Publicised(draft.proceedings(), today()))
                        : new TakenStep.Recorded(List.of());
            case OUTCOME ->
                take(
                        draft,
                        "outcome",
                        new ProceedingsStep.OutcomePublished(draft.proceedings(), draft.publicationId()));
        };
    }

    /// The last day in sight: of a notice, the day of the hearing; of a report, the last before it may be taken down.
    private LocalDate through(Standing standing) {
        return switch (standing.draft().page()) {
            case HEARING -> standing.hearing().day().orElseThrow();
            case OUTCOME -> {
                var duty = law.clocks()
                        .find("CLK-48", standing.open().file().opening().selection(), today())
                        .orElseThrow();
                Limit kept = duty.deadline(duty.startOn(today()), WorkingDays.englandAndWales())
                        .limit();
                yield kept.first().orElseThrow().minusDays(1);
            }
        };
    }

    private TakenStep take(Draft draft, String what, Step step) {
        return take(draft, what, step, By.APPROPRIATE_AUTHORITY);
    }

    private TakenStep take(Draft draft, String what, Step step, By by) {
        return casework.take(
                new TakeStep(draft.step(what), draft.operationId(), draft.allegationId(), step, by, clock.instant()));
    }

    private Standing known(Draft draft) {
        return find(draft.operationId(), draft.allegationId(), draft.draftId())
                .filter(standing -> standing.draft().equals(draft))
                .orElseThrow(NotFound::new);
    }

    private Standing standing(OpenFile open, Draft draft) {
        var hearing = new Hearing(open.file(), draft.proceedings());
        var fixed = fixed(draft);
        var linked = operations.peopleConcerned(draft.operationId());
        var now = Objections.of(open, hearing, draft, linked, today())
                .and(() -> fixed.map(one -> Objections.unchanged(hearing, draft, one))
                        .orElse(Verdict.allowed()));
        return new Standing(open, hearing, draft, fixed, now);
    }

    private Optional<Fixed> fixed(Draft draft) {
        return approved.of(draft.operationId()).stream()
                .filter(one -> one.draftId().equals(draft.draftId()))
                .findAny();
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
