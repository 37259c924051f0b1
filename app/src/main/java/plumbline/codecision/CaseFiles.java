package plumbline.codecision;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.law.clock.London;
import plumbline.web.NotFound;

/// The cases: who may open which, and every step that is added to one.
///
/// The force's people see the cases of the force, save those that it may not decide itself; somebody from outside sees
/// what was drawn for them; the outside body sees who sits and who has sealed. A case about the reader does not exist.
@Component
class CaseFiles {
    private final CaseRepository cases;
    private final Roster roster;
    private final InstantSource clock;

    CaseFiles(CaseRepository cases, Roster roster, InstantSource clock) {
        this.cases = cases;
        this.roster = roster;
        this.clock = clock;
    }

    /// The case as the force's people see it.
    Course ofForce(UUID decisionId) {
        return cases.find(decisionId, Access.current().personId())
                .filter(file -> !file.keys().anotherForce())
                .map(this::course)
                .orElseThrow(NotFound::new);
    }

    /// Cases for a board.
    ///
    /// @param open every one that is not decided, newest first
    /// @param decided one page of those that are, newest first
    /// @param decidedInAll how many that are
    record Listed(List<Course> open, List<Course> decided, int decidedInAll) {
        static final int PAGE = 50;
    }

    /// What the force's people see.
    ///
    /// @param page of the decided ones, from 1
    Listed listedOfForce(int page) {
        return listed(Access.current().personId(), false, page);
    }

    /// The case as somebody from outside sees it who sits in it.
    Course ofReviewer(UUID decisionId) {
        var own = own();
        return cases.of(own.reviewerId()).stream()
                .filter(file -> file.decisionId().equals(decisionId))
                .map(this::course)
                .findAny()
                .orElseThrow(NotFound::new);
    }

    List<Course> ofReviewer() {
        return courses(cases.of(own().reviewerId()));
    }

    /// What the outside body sees: every case.
    ///
    /// @param page of the decided ones, from 1
    Listed listedOfBody(int page) {
        return listed(null, true, page);
    }

    private Listed listed(@Nullable UUID person, boolean elsewhere, int page) {
        return new Listed(
                courses(cases.all(person, elsewhere, false, 0, Integer.MAX_VALUE)),
                courses(cases.all(person, elsewhere, true, (page - 1) * Listed.PAGE, Listed.PAGE)),
                cases.countDecided(person, elsewhere));
    }

    /// The cases in which the chief officer departed from the outside opinion.
    List<Course> departed() {
        return courses(cases.with(Step.Departed.class));
    }

    /// The cases in which the person appealed, whoever asks: for the outside body.
    List<Course> appealed() {
        return courses(cases.with(Step.Appealed.class));
    }

    /// The cases in which somebody was cleared on conditions, as the force's people see them.
    List<Course> conditioned() {
        return courses(cases.conditioned(Access.current().personId()));
    }

    Course ofBody(UUID decisionId) {
        return of(decisionId);
    }

    /// The case, whoever asks: for what the application does by itself.
    Course of(UUID decisionId) {
        return cases.find(decisionId).map(this::course).orElseThrow(NotFound::new);
    }

    /// Whoever is signed in, as they stand on the roster.
    Reviewer own() {
        return roster.own().orElseThrow(NotFound::new);
    }

    /// The organisation of somebody on the roster.
    String organisation(UUID reviewerId) {
        return roster.get(reviewerId).organisation();
    }

    void holdStill(UUID decisionId) {
        cases.holdStill(decisionId);
    }

    void open(CaseFile file) {
        cases.open(file);
        cases.stand(file.decisionId(), course(file).stage(today()));
    }

    /// Adds a step, and returns the case with it.
    Course add(Course course, Step step) {
        var decisionId = course.file().decisionId();
        cases.add(decisionId, step);
        if (step instanceof Step.Drawn drawn) {
            drawn.drawn().forEach(one -> cases.sit(decisionId, one, today(), true));
        } else if (step instanceof Step.HostDrawn host) {
            cases.sit(decisionId, host.reviewer(), today(), true);
        } else if (step instanceof Step.Left left) {
            cases.sit(decisionId, left.reviewer(), today(), false);
        }
        var after = course(course.file());
        cases.stand(decisionId, after.stage(today()));
        return after;
    }

    LocalDate today() {
        return London.day(clock.instant());
    }

    /// What happened in a case that was found already.
    Course course(CaseFile file) {
        return courses(List.of(file)).getFirst();
    }

    /// The same of many, read at once.
    List<Course> courses(List<CaseFile> files) {
        var steps = cases.steps(files.stream().map(CaseFile::decisionId).toList());
        return files.stream()
                .map(file -> new Course(file, steps.getOrDefault(file.decisionId(), List.of())))
                .toList();
    }
}
