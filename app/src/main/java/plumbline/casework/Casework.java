package plumbline.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.cases.AllegationAgainst;
import plumbline.cases.Cases;
import plumbline.law.Verdict;
import plumbline.law.clock.WorkingDays;
import plumbline.law.lane.Gates;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.Taken;
import plumbline.parameters.LawInUse;
import plumbline.web.NotFound;

/// The course of each case: the file as it stands, and taking the next step.
///
/// Every method asks first whether the person signed in may know of the operation; where not, it does not exist.
@Service
public class Casework {
    private final Cases cases;
    private final StepRepository steps;
    private final Interests interests;
    private final LawInUse law;
    private final Boards boards;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Casework(
            Cases cases,
            StepRepository steps,
            Interests interests,
            LawInUse law,
            Boards boards,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.cases = cases;
        this.steps = steps;
        this.interests = interests;
        this.law = law;
        this.boards = boards;
        this.events = events;
        this.clock = clock;
    }

    /// The file of one allegation, with the steps that made it.
    ///
    /// @throws NotFound where the operation is hidden or has no such allegation
    @Transactional(readOnly = true)
    public OpenFile file(UUID operationId, UUID allegationId) {
        return open(cases.allegation(operationId, allegationId));
    }

    /// The files of an operation, in the order in which its allegations were raised.
    @Transactional(readOnly = true)
    public List<OpenFile> files(UUID operationId) {
        return cases.allegations(operationId).stream().map(this::open).toList();
    }

    /// Takes a step: the law is asked whether it was right when it happened, and only what it allows is recorded. Asked
    /// again with the same id it changes nothing.
    @Transactional
    public TakenStep take(TakeStep wanted) {
        var allegation = cases.allegation(wanted.operationId(), wanted.allegationId());
        var kind = wanted.step().kind();
        if (!Recorders.mayRecord(Access.current(), wanted.by())) {
            throw new NotFound();
        }
        if (wanted.at().isAfter(clock.instant())) {
            return new TakenStep.Wrong("at", "Enter a date and time that are not in the future");
        }
        steps.holdStill(wanted.operationId());
        if (steps.exists(wanted.stepId())) {
            return new TakenStep.Recorded(List.of());
        }
        var touched = touched(allegation, kind).stream().map(this::open).toList();
        var now = clock.instant();
        var taken = new Taken(wanted.stepId(), wanted.step(), wanted.at(), now, wanted.by(), wanted.corrects());
        var gates = new Gates(law.clocks(), WorkingDays.englandAndWales());
        Verdict verdict = interests.check(allegation, taken, wanted.outsiders());
        for (var one : touched) {
            verdict = verdict.and(() -> may(gates, one, taken));
        }
        return switch (verdict) {
            case Verdict.Refused refused -> new TakenStep.Refused(refused);
            case Verdict.Allowed(var cautions) -> {
                wanted.outsiders().forEach((id, name) -> steps.name(wanted.operationId(), id, name));
                var recorded = steps.add(allegation.concerned().personId(), wanted);
                touched.forEach(one -> boards.keep(one.with(recorded)));
                events.publishEvent(
                        new StepRecorded(wanted.operationId(), wanted.allegationId(), wanted.stepId(), kind));
                yield new TakenStep.Recorded(cautions.stream().distinct().toList());
            }
        };
    }

    /// The names of people without an account that steps of the operation speak of.
    @Transactional(readOnly = true)
    public Map<UUID, String> outsiders(UUID operationId) {
        return steps.outsiders(operationId);
    }

    private static Verdict may(Gates gates, OpenFile open, Taken taken) {
        if (taken.corrects() == null) {
            return gates.may(open.file(), taken.step(), taken.by(), taken.at());
        }
        if (open.counting(taken.corrects()).step().kind() != taken.step().kind()) {
            throw new NotFound();
        }
        return gates.mayCorrect(open.file(), taken);
    }

    /// The allegations whose files receive a step of this kind.
    private List<AllegationAgainst> touched(AllegationAgainst allegation, StepKind kind) {
        var operationId = allegation.facts().operationId();
        if (kind.isOfOperation()) {
            return cases.allegations(operationId);
        }
        return kind.lane().isOfPerson()
                ? cases.against(operationId, allegation.concerned().personId())
                : List.of(allegation);
    }

    private OpenFile open(AllegationAgainst allegation) {
        return OpenFile.of(
                allegation,
                steps.of(
                        allegation.facts().operationId(), allegation.concerned().personId()));
    }
}
