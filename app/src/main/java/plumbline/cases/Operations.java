package plumbline.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.access.Walls;
import plumbline.intake.Intake;
import plumbline.intake.Reference;
import plumbline.people.People;
import plumbline.web.NotFound;

/// Operations, their teams and the people concerned.
///
/// Only the team sees an operation, and of the team nobody who is concerned in it. To everyone else it does not exist.
@Service
public class Operations {
    private final OperationRepository operations;
    private final ConcernedRepository concerned;
    private final Intake intake;
    private final People people;
    private final Walls walls;
    private final Access access;

    Operations(
            OperationRepository operations,
            ConcernedRepository concerned,
            Intake intake,
            People people,
            Walls walls,
            Access access) {
        this.operations = operations;
        this.concerned = concerned;
        this.intake = intake;
        this.people = people;
        this.walls = walls;
        this.access = access;
    }

    /// Opens an operation on a report. The id comes with the form, so that sending the form twice opens it once.
    ///
    /// @param team the investigators who will see it; whoever opens it is added
    @Transactional
    public void open(UUID operationId, UUID reportId, String name, String purpose, Set<UUID> team) {
        var who = Access.current();
        var report = intake.find(reportId).orElseThrow(NotFound::new);
        if (operations.exists(operationId)) {
            return;
        }
        operations.add(operationId, Reference.random("OP"), who.organisation(), report.reportId(), name, purpose);
        operations.changeTeam(operationId, who.userId(), true);
        team.stream()
                .filter(member -> !member.equals(who.userId()))
                .forEach(member -> operations.changeTeam(operationId, member, true));
    }

    /// The operation, where the person signed in may know of it.
    ///
    /// @throws NotFound where it does not exist or is not theirs to see; the two cannot be told apart
    @Transactional(readOnly = true)
    public Operation get(UUID operationId) {
        return operations.find(operationId, Access.current()).orElseThrow(NotFound::new);
    }

    /// The operations that the person signed in may know of, newest first.
    @Transactional(readOnly = true)
    public List<Operation> mine() {
        return operations.visible(Access.current());
    }

    /// Those of these operations that the person signed in may know of, by their ids.
    @Transactional(readOnly = true)
    public Map<UUID, Operation> known(Collection<UUID> operationIds) {
        return operations.visible(operationIds, Access.current()).stream()
                .collect(Collectors.toMap(Operation::operationId, Function.identity()));
    }

    /// Operations opened on a report that the person signed in may know of.
    @Transactional(readOnly = true)
    public List<Operation> onReport(UUID reportId) {
        return mine().stream()
                .filter(operation -> operation.reportId().equals(reportId))
                .toList();
    }

    /// Adds a person concerned and raises the wall before them.
    @Transactional
    public AddedPerson addPerson(UUID operationId, UUID personId, String reason) {
        var operation = get(operationId);
        var person = people.find(personId).orElseThrow(NotFound::new);
        if (personId.equals(Access.current().personId())) {
            return new AddedPerson.Refused(
                    "You cannot add yourself. Tell the appropriate authority that you are concerned");
        }
        if (concerned.find(operationId, personId).isPresent()) {
            return new AddedPerson.Refused(person.title() + " is already a person concerned");
        }
        var added = new Concerned(operationId, person, person.kind(), reason);
        concerned.add(added);
        var why = "person concerned in an operation";
        walls.shutOut(operationId, personId, why);
        walls.shutOut(operation.reportId(), personId, why);
        return new AddedPerson.Added(added);
    }

    /// The people concerned, in the order of their names.
    @Transactional(readOnly = true)
    public List<Concerned> peopleConcerned(UUID operationId) {
        get(operationId);
        return concerned.all(operationId);
    }

    /// @throws NotFound where the operation is hidden or the person is not concerned in it
    @Transactional(readOnly = true)
    public Concerned personConcerned(UUID operationId, UUID personId) {
        get(operationId);
        return concerned.find(operationId, personId).orElseThrow(NotFound::new);
    }

    /// The accounts that work on it.
    @Transactional(readOnly = true)
    public List<SignedIn> team(UUID operationId) {
        get(operationId);
        return access.findAll(operations.team(operationId));
    }

    /// Puts an account on the team; a person concerned stays behind the wall even so.
    @Transactional
    public Optional<String> addToTeam(UUID operationId, UUID userId) {
        get(operationId);
        var member = access.find(userId).orElseThrow(NotFound::new);
        if (!member.has(Role.INVESTIGATOR) && !member.has(Role.APPROPRIATE_AUTHORITY)) {
            return Optional.of("Choose an investigator or the appropriate authority");
        }
        if (member.personId() != null && walls.isShutOut(operationId, member.personId())) {
            return Optional.of("This account cannot join the team");
        }
        if (!operations.onTeam(operationId, userId)) {
            operations.changeTeam(operationId, userId, true);
        }
        return Optional.empty();
    }
}
