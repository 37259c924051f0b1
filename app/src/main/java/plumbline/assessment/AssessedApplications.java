package plumbline.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.vetting.Application;
import plumbline.vetting.EvidenceItem;
import plumbline.vetting.Vetting;

/// The applications that are assessed, with what assessment needs to know of them.
@Component
class AssessedApplications {
    private final Vetting vetting;

    AssessedApplications(Vetting vetting) {
        this.vetting = vetting;
    }

    /// @throws plumbline.web.NotFound where it is hidden from whoever is signed in
    Assessed get(UUID applicationId) {
        return assessed(vetting.application(applicationId), vetting.evidence(applicationId));
    }

    /// The person's other applications that have ended. How they ended counts, whoever may read their papers.
    List<Assessed> earlier(UUID applicationId) {
        return vetting.othersOf(applicationId).stream()
                .map(other -> assessed(other, List.of()))
                .filter(other -> other.end() != null)
                .toList();
    }

    private static Assessed assessed(Application application, List<EvidenceItem> evidence) {
        return new Assessed(
                application.applicationId(),
                application.reference(),
                application.subjectId(),
                application.name(),
                application.applicant(),
                application.level(),
                application.ruleSetOn(),
                application.personId() != null,
                end(application.stage()),
                application.openedOn(),
                labels(evidence, false),
                labels(evidence, true));
    }

    private static List<String> labels(List<EvidenceItem> evidence, boolean supplied) {
        return evidence.stream()
                .filter(item -> item.supplied() == supplied)
                .map(EvidenceItem::label)
                .toList();
    }

    /// Null while it is open. Residency that is not met is nothing adverse, and a closed file does not say how it
    /// ended.
    private static @Nullable PriorResult end(ApplicationStage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED, CHECKING, QUERY, ASSESSING, AWAITING_OUTSIDE, RECONCILING -> null;
            case DECIDED_CLEAR -> PriorResult.CLEARED;
            case DECIDED_NOT_CLEAR -> PriorResult.REFUSED;
            case DISCONTINUED -> PriorResult.DISCONTINUED;
            case WITHDRAWN_BY_APPLICANT, LAPSED -> PriorResult.UNFINISHED;
            case NOT_ASSESSABLE, CLOSED -> PriorResult.OTHER;
        };
    }
}
