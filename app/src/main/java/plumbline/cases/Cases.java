package plumbline.cases;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.intake.Reference;
import plumbline.law.clock.London;
import plumbline.web.NotFound;

/// Allegations: the door for features that raise them and work on them.
///
/// Every method asks first whether the person signed in may know of the operation; where not, it does not exist.
@Service
public class Cases {
    private final Operations operations;
    private final AllegationRepository allegations;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Cases(
            Operations operations,
            AllegationRepository allegations,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.operations = operations;
        this.allegations = allegations;
        this.events = events;
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
            events.publishEvent(new AllegationChanged(wanted.operationId(), wanted.personId()));
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
}
