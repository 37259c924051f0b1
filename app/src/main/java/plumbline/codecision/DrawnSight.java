package plumbline.codecision;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.vetting.AlsoSees;
import plumbline.vetting.Deciders;

/// Whom the lot let see an application of another organisation, and who decides on one and so runs none of its checks.
@Component
class DrawnSight implements AlsoSees, Deciders {
    private final CaseRepository cases;
    private final CaseFiles files;
    private final ReviewerRepository roster;

    DrawnSight(CaseRepository cases, CaseFiles files, ReviewerRepository roster) {
        this.cases = cases;
        this.files = files;
        this.roster = roster;
    }

    /// The outside body has no page that shows an application; what it does to a case moves one all the same.
    @Override
    public boolean sees(UUID applicationId, SignedIn who) {
        return who.has(Role.OUTSIDE_BODY) && cases.ofApplication(applicationId).isPresent()
                || who.has(Role.OUTSIDE_REVIEWER)
                        && sitting(applicationId)
                                .anyMatch(one -> one.accountId().equals(who.userId()));
    }

    @Override
    public Set<UUID> of(UUID applicationId) {
        Set<UUID> accounts = new HashSet<>();
        sitting(applicationId).map(Reviewer::accountId).forEach(accounts::add);
        cases.ofApplication(applicationId).stream()
                .map(files::course)
                .flatMap(course -> course.all(Step.Sealed.class))
                .map(Step.Sealed::author)
                .forEach(accounts::add);
        return accounts;
    }

    private Stream<Reviewer> sitting(UUID applicationId) {
        var sitting = cases.sitting(applicationId);
        return roster.all().stream().filter(one -> sitting.contains(one.reviewerId()));
    }
}
