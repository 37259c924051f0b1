package plumbline.vetting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.Completeness;

/// Everything about one application, for its page.
@Service
class Applications {
    private final Sight sight;
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final Completing completing;

    Applications(Sight sight, DeclarationRepository declarations, CheckRepository checks, Completing completing) {
        this.sight = sight;
        this.declarations = declarations;
        this.checks = checks;
        this.completing = completing;
    }

    /// @param signed what the applicant signed last
    /// @param before other applications of the same person, the newest first
    record File(
            HeldApplication held,
            Optional<Signed> signed,
            Completeness completeness,
            List<Requested> requested,
            List<CheckResult> results,
            List<Query> queries,
            List<HeldApplication> before) {
        Declaration declaration() {
            return signed.map(Signed::declaration).orElse(Declaration.BLANK);
        }

        /// Whoever the page names.
        List<UUID> accounts() {
            return Stream.of(
                            requested.stream().map(Requested::by),
                            queries.stream().map(Query::askedBy),
                            results.stream().map(CheckResult::ranBy))
                    .flatMap(one -> one)
                    .distinct()
                    .toList();
        }
    }

    /// @throws plumbline.web.NotFound where it is hidden
    @Transactional(readOnly = true)
    File file(UUID applicationId) {
        var held = sight.get(applicationId);
        return new File(
                held,
                declarations.latest(applicationId),
                completing.of(held),
                checks.requested(applicationId),
                checks.results(applicationId),
                checks.queries(applicationId),
                sight.ofSubject(held.application().subjectId()).stream()
                        .filter(other -> !other.id().equals(applicationId))
                        .toList());
    }
}
