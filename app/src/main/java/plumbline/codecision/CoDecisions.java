package plumbline.codecision;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.Verdict;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.decision.Condition;

/// The door to decisions with two keys.
@Service
public class CoDecisions {
    private final CaseRepository cases;
    private final CaseFiles files;
    private final Roster roster;
    private final TwoKeyStart start;
    private final Access access;

    CoDecisions(CaseRepository cases, CaseFiles files, Roster roster, TwoKeyStart start, Access access) {
        this.cases = cases;
        this.files = files;
        this.roster = roster;
        this.start = start;
        this.access = access;
    }

    /// Takes an application to two keys, once its checks are complete and its findings recorded: from now on nothing is
    /// added to it, and who sits is drawn. One that is there already is left as it is.
    @Transactional
    public Verdict start(UUID applicationId) {
        return cases.ofApplication(applicationId).isPresent()
                ? Verdict.allowed()
                : start.begin(UUID.randomUUID(), applicationId);
    }

    /// The case of an application; empty while it has not gone to two keys.
    @Transactional(readOnly = true)
    public Optional<UUID> decision(UUID applicationId) {
        return cases.ofApplication(applicationId).map(CaseFile::decisionId);
    }

    /// The applications in which whoever is signed in takes the force's part, because the force may not.
    @Transactional(readOnly = true)
    public List<UUID> forAnotherForce() {
        var own = files.own().reviewerId();
        return files.ofReviewer().stream()
                .filter(course -> course.isHost(own))
                .map(course -> course.file().applicationId())
                .toList();
    }

    /// What two keys concluded of an application; empty while they have not.
    @Transactional(readOnly = true)
    public Optional<Conclusion> conclusion(UUID applicationId) {
        return cases.ofApplication(applicationId).map(files::course).flatMap(this::conclusion);
    }

    /// Somebody who was cleared on conditions.
    public record Conditioned(
            UUID decisionId, String reference, UUID subjectId, String name, List<Condition> conditions) {}

    /// Every decision to clear somebody on conditions that the force's people may see, the newest first.
    @Transactional(readOnly = true)
    public List<Conditioned> conditioned() {
        return files.conditioned().stream()
                .flatMap(course -> course.concluded().stream()
                        .filter(end -> end.cleared() && !end.conditions().isEmpty())
                        .map(end -> new Conditioned(
                                course.conclusionId(),
                                course.file().reference(),
                                course.file().subjectId(),
                                course.file().name(),
                                end.conditions())))
                .toList();
    }

    /// What was concluded in a case that was read already.
    Optional<Conclusion> conclusion(Course course) {
        var file = course.file();
        return course.concluded()
                .map(end -> new Conclusion(
                        course.conclusionId(),
                        file.applicationId(),
                        file.caseClass(),
                        end.cleared(),
                        end.basis(),
                        file.mode(),
                        end.conditions(),
                        HexFormat.of().parseHex(end.reasonsDigest()),
                        course.lastOpened().map(Step.Opened::evidence).orElse(List.of()).stream()
                                .map(one -> new Conclusion.Evidence(
                                        one.label(), HexFormat.of().parseHex(one.sha256())))
                                .toList(),
                        seats(course, end.basis()),
                        file.specialist(),
                        end.until(),
                        end.on()));
    }

    /// The force's seat, and each from outside; a departure is the chief officer's alone.
    private List<Conclusion.Seat> seats(Course course, Basis basis) {
        if (basis == Basis.APPEAL) {
            return panel(course);
        }
        List<Conclusion.Seat> seats = new ArrayList<>();
        force(course, basis).ifPresent(seats::add);
        if (basis != Basis.DEPARTURE) {
            course.seats().holders().forEach(one -> seats.add(outside(one, Side.OUTSIDE)));
        }
        return seats;
    }

    private List<Conclusion.Seat> panel(Course course) {
        return course.all(Step.AppealHeard.class)
                .filter(Step.AppealHeard::opened)
                .flatMap(heard -> heard.votes().stream())
                .map(AppealVote::seat)
                .flatMap(seat -> access.find(seat.accountId()).stream()
                        .map(who -> new Conclusion.Seat(
                                seat.outside() ? Side.OUTSIDE : Side.FORCE,
                                who.organisation(),
                                who.userId(),
                                who.name())))
                .toList();
    }

    private Optional<Conclusion.Seat> force(Course course, Basis basis) {
        if (basis == Basis.DEPARTURE) {
            return course.steps().stream()
                    .filter(one -> one.step() instanceof Step.Departed)
                    .reduce((_, last) -> last)
                    .flatMap(one -> inside(one.by()));
        }
        return course.host()
                .map(host -> outside(host, Side.FORCE))
                .or(() -> course.all(Step.Sealed.class)
                        .filter(one -> one.side() == Side.FORCE)
                        .reduce((_, last) -> last)
                        .flatMap(one -> inside(one.author())));
    }

    private Optional<Conclusion.Seat> inside(UUID accountId) {
        return access.find(accountId)
                .map(who -> new Conclusion.Seat(Side.FORCE, who.organisation(), accountId, who.name()));
    }

    private Conclusion.Seat outside(UUID reviewerId, Side side) {
        var reviewer = roster.get(reviewerId);
        return new Conclusion.Seat(side, reviewer.organisation(), reviewer.accountId(), reviewer.name());
    }
}
