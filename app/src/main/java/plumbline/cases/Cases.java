package plumbline.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.intake.Reference;
import plumbline.law.clock.London;
import plumbline.parameters.LawInUse;
import plumbline.web.NotFound;

/// Allegations and the duties they bring about: the door for features that raise them.
///
/// Every method asks first whether the person signed in may know of the operation; where not, it does not exist.
@Service
public class Cases {
    private final Operations operations;
    private final AllegationRepository allegations;
    private final DutyRepository duties;
    private final LawInUse law;
    private final InstantSource clock;

    Cases(
            Operations operations,
            AllegationRepository allegations,
            DutyRepository duties,
            LawInUse law,
            InstantSource clock) {
        this.operations = operations;
        this.allegations = allegations;
        this.duties = duties;
        this.law = law;
        this.clock = clock;
    }

    /// Raises an allegation against a person concerned; asked again with the same id it changes nothing.
    ///
    /// @throws NotFound where the operation is hidden or the person is not concerned in it
    @Transactional
    public RaisedAllegation raiseAllegation(RaiseAllegation wanted) {
        var concerned = operations.personConcerned(wanted.operationId(), wanted.personId());
        var objection = AllegationRules.objection(wanted, concerned.kind(), London.day(clock.instant()));
        if (objection.isPresent()) {
            return objection.get();
        }
        if (!allegations.exists(wanted.allegationId())) {
            allegations.add(Reference.random("AL"), wanted);
        }
        return new RaisedAllegation.Raised(wanted.allegationId());
    }

    /// The allegation, where it is one of this operation.
    ///
    /// @throws NotFound where the operation is hidden or has no such allegation
    @Transactional(readOnly = true)
    public AllegationAgainst allegation(UUID operationId, UUID allegationId) {
        return allegations(operationId).stream()
                .filter(one -> one.allegationId().equals(allegationId))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /// The allegations of an operation, oldest first.
    @Transactional(readOnly = true)
    public List<AllegationAgainst> allegations(UUID operationId) {
        return allegations.of(operationId, operations.peopleConcerned(operationId));
    }

    /// The allegations against one person concerned, oldest first.
    @Transactional(readOnly = true)
    public List<AllegationAgainst> against(UUID operationId, UUID personId) {
        return allegations(operationId).stream()
                .filter(one -> one.concerned().personId().equals(personId))
                .toList();
    }

    /// The duties of one allegation as they stand now, the earliest first; of one withdrawn, those that were done.
    @Transactional(readOnly = true)
    public List<DutyStanding> standing(AllegationAgainst allegation) {
        return standing(List.of(allegation)).toList();
    }

    /// All duties of an operation: those still to be done first, and of them the earliest.
    @Transactional(readOnly = true)
    public List<DutyStanding> duties(UUID operationId) {
        return standing(allegations(operationId))
                .sorted(Comparator.comparing((DutyStanding one) -> one.done() != null)
                        .thenComparing(DutyStanding::lastDay)
                        .thenComparing(
                                one -> one.allegation().concerned().person().familyName()))
                .toList();
    }

    private Stream<DutyStanding> standing(List<AllegationAgainst> allegations) {
        var now = clock.instant();
        var clocks = law.clocks();
        var done = duties
                .done(allegations.stream().map(AllegationAgainst::allegationId).toList())
                .stream()
                .collect(Collectors.groupingBy(DutyDone::allegationId, Collectors.toMap(DutyDone::dutyId, one -> one)));
        return allegations.stream().flatMap(allegation -> {
            var ofThis = done.getOrDefault(allegation.allegationId(), Map.of());
            return allegation.duties(clocks).stream()
                    .map(due -> new DutyStanding(
                            allegation, due, ofThis.get(due.duty().id()), now))
                    .filter(one -> one.done() != null || allegation.withdrawal() == null);
        });
    }

    /// Records that a duty was done; recorded again it is a correction.
    ///
    /// @param lateReason needed if the day that law fixes had passed
    @Transactional
    public RecordedDuty recordDone(
            UUID operationId,
            UUID allegationId,
            String dutyId,
            Instant doneAt,
            @Nullable String lateReason,
            String note) {
        var allegation = allegation(operationId, allegationId);
        var due = allegation.duty(dutyId, law.clocks()).orElseThrow(NotFound::new);
        if (doneAt.isAfter(clock.instant())) {
            return new RecordedDuty.Refused("done", "Enter a date and time that are not in the future", null);
        }
        if (London.day(doneAt).isBefore(allegation.facts().attentionOn())) {
            return new RecordedDuty.Refused(
                    "done",
                    "It cannot have been done before the allegation came to attention on "
                            + London.words(allegation.facts().attentionOn()),
                    null);
        }
        boolean late = due.deadline().isBreachedBy(doneAt);
        if (late && (lateReason == null || lateReason.isBlank())) {
            return new RecordedDuty.Refused(
                    "lateReason",
                    "This was due by the end of "
                            + London.words(due.deadline().lastDay().orElseThrow()) + ". Enter why it was late",
                    due.duty().timeCitation());
        }
        duties.addDone(allegationId, dutyId, doneAt, late ? lateReason : null, note);
        return new RecordedDuty.Recorded(late);
    }

    /// Who may be appointed: investigators on the team, less whoever is concerned themselves.
    @Transactional(readOnly = true)
    public List<SignedIn> investigators(UUID operationId) {
        var concerned = operations.peopleConcerned(operationId).stream()
                .map(Concerned::personId)
                .toList();
        return operations.team(operationId).stream()
                .filter(one -> one.has(Role.INVESTIGATOR))
                .filter(one -> one.personId() == null || !concerned.contains(one.personId()))
                .toList();
    }

    /// Records who investigates an allegation, and since when; the notice duty runs from it.
    @Transactional
    public RecordedDuty appointInvestigator(
            UUID operationId, UUID allegationId, UUID investigatorId, Instant appointedAt) {
        var allegation = allegation(operationId, allegationId);
        if (allegation.withdrawal() != null) {
            return new RecordedDuty.Refused("investigator", "It was withdrawn: nobody investigates it", null);
        }
        if (investigators(operationId).stream().noneMatch(one -> one.userId().equals(investigatorId))) {
            return new RecordedDuty.Refused(
                    "investigator", "Choose an investigator on the team who is not concerned in the operation", null);
        }
        if (appointedAt.isAfter(clock.instant())
                || London.day(appointedAt).isBefore(allegation.facts().attentionOn())) {
            return new RecordedDuty.Refused(
                    "appointed", "Enter a day from when the allegation came to attention until today", null);
        }
        duties.addAppointment(allegationId, investigatorId, appointedAt);
        return new RecordedDuty.Recorded(false);
    }
}
