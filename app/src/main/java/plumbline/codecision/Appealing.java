package plumbline.codecision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.after.AppealGround;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.RefusalAppeal;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.parameters.LawInUse;

/// An appeal against a refusal and its panel: the only way, beside a departure, to open a door that one key has closed.
///
/// Whoever calls it has asked who is asking: the person about their own case, or those who see it.
@Service
public class Appealing {
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Citation RULE =
            Citation.confirmed(Instruments.POLICY, "two keys: appeal panel", "our rule: each member says why");

    private final CaseFiles cases;
    private final AppealSeats seats;
    private final VettedApplications applications;
    private final LawInUse law;
    private final ApplicationEventPublisher events;

    Appealing(
            CaseFiles cases,
            AppealSeats seats,
            VettedApplications applications,
            LawInUse law,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.seats = seats;
        this.applications = applications;
        this.law = law;
        this.events = events;
    }

    /// The clocks as the force counts them.
    Clocks clocks() {
        return new Clocks(law.clocks(), DAYS);
    }

    /// Records that the person was told that they are not cleared.
    @Transactional
    public Verdict told(UUID decisionId, LocalDate on) {
        cases.holdStill(decisionId);
        var course = cases.of(decisionId);
        var decided = course.concluded().map(Step.Concluded::on).orElse(cases.today());
        var may = shut(course)
                .and(() -> need(
                        course.appeal().told() == null,
                        "The person was told already.",
                        "Nothing: the time runs from that day."))
                .and(() -> need(
                        !on.isAfter(cases.today()) && !on.isBefore(decided),
                        "The person cannot have been told on that day.",
                        "Enter the day on which they were told, after the decision."));
        if (may.isAllowed()) {
            cases.add(course, new Step.PersonTold(on));
        }
        return may;
    }

    /// Takes an appeal, if it is in time and states its grounds.
    @Transactional
    public Verdict lodge(
            UUID decisionId, UUID appealId, LocalDate receivedOn, Set<AppealGround> grounds, String statement) {
        cases.holdStill(decisionId);
        var course = cases.of(decisionId);
        var before = course.appeal().lodged();
        if (before != null && before.appealId().equals(appealId)) {
            return Verdict.allowed();
        }
        var may = shut(course)
                .and(() -> need(
                        !receivedOn.isAfter(cases.today()),
                        "The day on which it came in lies ahead.",
                        "Enter the day on which it came in."))
                .and(() -> new RefusalAppeal(course.appeal().told(), receivedOn, grounds, statement, before != null)
                        .admitted(clocks()));
        if (may.isAllowed()) {
            cases.add(course, new Step.Appealed(appealId, receivedOn, grounds, statement));
        }
        return may;
    }

    /// Sets the panel, or another in its place while it has not decided.
    ///
    /// @param members accounts, whoever takes the chair first
    @Transactional
    public Verdict set(UUID decisionId, List<UUID> members) {
        cases.holdStill(decisionId);
        var course = cases.of(decisionId);
        var sitting = seats.of(course.file(), members);
        var may = shut(course)
                .and(() -> waiting(course))
                .and(() -> need(
                        new HashSet<>(members).size() == members.size(),
                        "Somebody would sit twice.",
                        "Choose somebody else."))
                .and(() -> seats.panel(course, sitting).may(course.file().figures()))
                .and(() -> seats.eligible(course, members));
        if (may.isAllowed()) {
            cases.add(course, new Step.PanelSet(sitting));
        }
        return may;
    }

    /// What a member of the panel said.
    public record Said(Opinion opinion, String reasons) {}

    /// Records what the panel decided. Where its votes open the door, the case is concluded anew; where not, the appeal
    /// is on record and the door stays shut.
    ///
    /// @param said by each member in the order of their seats
    /// @param answers the written answer to each adverse finding, in one text; a red case opens only with it
    /// @param told the reasons as the person is given them
    /// @return whether these may decide it, not how they voted
    @Transactional
    public Verdict heard(UUID decisionId, List<Said> said, String answers, String told) {
        cases.holdStill(decisionId);
        var course = cases.of(decisionId);
        var may = shut(course)
                .and(() -> waiting(course))
                .and(() -> need(course.appeal().panel() != null, "No panel is set.", "Set the panel first."))
                .and(() ->
                        need(said.size() == sitting(course).size(), "Not every member has voted.", "Record each vote."))
                .and(() -> need(
                        said.stream().noneMatch(one -> one.reasons().isBlank()),
                        "A member gives no reasons.",
                        "Each member says why."))
                .and(() -> need(
                        !told.isBlank(), "The person is given no reasons.", "Write them as the person may read them."));
        if (may.isAllowed()) {
            decide(course, said, answers, told);
        }
        return may;
    }

    private void decide(Course course, List<Said> said, String answers, String told) {
        var sitting = sitting(course);
        var votes = IntStream.range(0, sitting.size())
                .mapToObj(i -> new AppealVote(
                        sitting.get(i), said.get(i).opinion(), said.get(i).reasons()))
                .toList();
        var opens = seats.panel(course, sitting)
                .opens(
                        votes.stream().map(AppealVote::opinion).toList(),
                        !answers.isBlank(),
                        course.file().figures())
                .isAllowed();
        var after = cases.add(course, new Step.AppealHeard(votes, answers, told, opens));
        if (opens) {
            conclude(after);
        }
    }

    private static List<AppealSeat> sitting(Course course) {
        return Objects.requireNonNull(course.appeal().panel()).seats();
    }

    private void conclude(Course course) {
        var today = cases.today();
        cases.add(
                course, new Step.Concluded(true, Basis.APPEAL, List.of(), Opening.reasonsDigest(course), null, today));
        var applicationId = course.file().applicationId();
        applications.move(applicationId, ApplicationStage.DECIDED_CLEAR, "An appeal panel opened the door");
        events.publishEvent(new CoDecided(applicationId));
    }

    private Verdict shut(Course course) {
        return need(
                course.stage(cases.today()) == Stage.NOT_CLEARED,
                "The two keys have not closed the door.",
                "An appeal is from a refusal.");
    }

    private static Verdict waiting(Course course) {
        return need(
                course.appeal().isOpen(),
                course.appeal().lodged() == null ? "No appeal came in." : "The panel has decided.",
                course.appeal().lodged() == null
                        ? "The person appeals, or you take their letter."
                        : "Nothing here. A court can still be asked: judicial review.");
    }

    private static Verdict need(boolean met, String reason, String remedy) {
        return met ? Verdict.allowed() : Verdict.refused("APPEAL", reason, remedy, RULE);
    }
}
