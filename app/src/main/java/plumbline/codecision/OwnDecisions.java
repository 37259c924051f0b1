package plumbline.codecision;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Verdict;
import plumbline.law.vetting.after.AppealGround;
import plumbline.vetting.OwnForms;
import plumbline.web.NotFound;

/// What the person concerned does about who decides on them, and about what was decided. Everything else of the case is
/// hidden from them.
@Service
class OwnDecisions {
    private final OwnForms forms;
    private final CaseRepository records;
    private final CaseFiles cases;
    private final Members members;
    private final Appealing appealing;

    OwnDecisions(OwnForms forms, CaseRepository records, CaseFiles cases, Members members, Appealing appealing) {
        this.forms = forms;
        this.records = records;
        this.cases = cases;
        this.members = members;
        this.appealing = appealing;
    }

    /// The case of an application of whoever is signed in, once there is something in it for them to read: who sits, or
    /// what was decided.
    @Transactional(readOnly = true)
    Optional<Course> find(UUID applicationId) {
        if (!forms.isOwn(applicationId)) {
            return Optional.empty();
        }
        return records.ofApplication(applicationId)
                .map(cases::course)
                .filter(course -> course.appeal().told() != null
                        || course.all(Step.Named.class).findAny().isPresent());
    }

    /// @throws NotFound where there is nothing, or it is not their own
    @Transactional(readOnly = true)
    Course get(UUID applicationId) {
        return find(applicationId).orElseThrow(NotFound::new);
    }

    /// Objects to a reviewer whose name the person was given.
    @Transactional
    public Verdict object(UUID applicationId, UUID objectionId, UUID reviewer, String grounds) {
        return members.object(decision(applicationId), objectionId, reviewer, cases.today(), grounds);
    }

    /// Says that there is nothing against those who were named. What can be opened then is opened by the next round,
    /// since the person may not move their own case.
    @Transactional
    public void nothingAgainst(UUID applicationId) {
        var decisionId = decision(applicationId);
        cases.holdStill(decisionId);
        var course = cases.of(decisionId);
        if (course.seats().all().stream().anyMatch(seat -> isWaiting(course, seat))) {
            cases.add(course, new Step.NothingAgainst(cases.today()));
        }
    }

    /// Whether the person may still say something about the holder of this seat.
    boolean isWaiting(Course course, Seats.Seat seat) {
        return seat.namedOn().isPresent() && !course.isSettled(seat, cases.today());
    }

    @Transactional
    public Verdict appeal(UUID applicationId, UUID appealId, Set<AppealGround> grounds, String statement) {
        return appealing.lodge(decision(applicationId), appealId, cases.today(), grounds, statement);
    }

    private UUID decision(UUID applicationId) {
        return get(applicationId).file().decisionId();
    }
}
