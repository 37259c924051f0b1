package plumbline.vetting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Declaration;
import plumbline.web.NotFound;

/// What a vetting officer does to the course of an application before anybody decides on it.
@Service
public class Course {
    private final Sight sight;
    private final ApplicationRepository applications;
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final Completing completing;
    private final Moves moves;
    private final InstantSource clock;

    Course(
            Sight sight,
            ApplicationRepository applications,
            DeclarationRepository declarations,
            CheckRepository checks,
            Completing completing,
            Moves moves,
            InstantSource clock) {
        this.sight = sight;
        this.applications = applications;
        this.declarations = declarations;
        this.checks = checks;
        this.completing = completing;
        this.moves = moves;
        this.clock = clock;
    }

    /// Takes it to this stage.
    ///
    /// @param why in a sentence, for the record and for the applicant's letter
    @Transactional
    public Acted take(UUID applicationId, ApplicationStage to, String why) {
        applications.holdStill(applicationId);
        var held = sight.get(applicationId);
        if (held.application().stage() == to) {
            return new Acted.Done();
        }
        return Acted.by(Moves.may(held, to).and(() -> guard(held, to)), () -> moves.to(applicationId, to, why));
    }

    private Verdict guard(HeldApplication held, ApplicationStage to) {
        return switch (to) {
            case ASSESSING -> held.course().mayAssess(completing.of(held));
            case CHECKING ->
                held.course().mayCheck(declared(held), held.application().openedOn());
            case LAPSED -> held.course().mayLapse(silentSince(held), London.day(clock.instant()));
            case DISCONTINUED, NOT_ASSESSABLE -> Verdict.allowed();
            case DRAFT,
                    SUBMITTED,
                    QUERY,
                    AWAITING_OUTSIDE,
                    RECONCILING,
                    DECIDED_CLEAR,
                    DECIDED_NOT_CLEAR,
                    CLOSED,
                    WITHDRAWN_BY_APPLICANT -> throw new NotFound();
        };
    }

    private Declaration declared(HeldApplication held) {
        return declarations.latest(held.id()).map(Signed::declaration).orElse(Declaration.BLANK);
    }

    /// Since when the applicant owes an answer: the latest open question, or the form itself.
    private LocalDate silentSince(HeldApplication held) {
        return checks.queries(held.id()).stream()
                .filter(Query::isOpen)
                .reduce((_, later) -> later)
                .map(query -> London.day(query.askedAt()))
                .orElse(London.day(held.since()));
    }
}
