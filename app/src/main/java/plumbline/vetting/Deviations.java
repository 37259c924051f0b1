package plumbline.vetting;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.Deviation;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.WorkList;
import plumbline.web.NotFound;

/// The register of checks that were set aside: proposed, decided by the chief officer, seen by the outside body from
/// the moment they are proposed, and made up for afterwards.
@Service
public class Deviations {
    private final DeviationRepository deviations;
    private final InstantSource clock;

    Deviations(DeviationRepository deviations, InstantSource clock) {
        this.deviations = deviations;
        this.clock = clock;
    }

    /// Every one, newest first: the register hides none.
    @Transactional(readOnly = true)
    List<ProposedDeviation> all() {
        return deviations.all(Sight.person());
    }

    @Transactional
    public Acted propose(Deviation deviation) {
        if (all().stream().anyMatch(one -> one.deviation().deviationId().equals(deviation.deviationId()))) {
            return new Acted.Done();
        }
        if (deviation.from().isBefore(London.day(clock.instant()))) {
            return new Acted.Wrong("from", "Enter a first day that is not past: nothing is set aside afterwards");
        }
        return Acted.by(
                deviation.may(RuleBook.standard().on(deviation.from())),
                () -> deviations.propose(deviation, Access.current().organisation()));
    }

    /// The chief officer's own decision.
    @Transactional
    public Acted decide(UUID deviationId, boolean approved, String reason) {
        var who = Access.current();
        var proposed = all().stream()
                .filter(one -> one.deviation().deviationId().equals(deviationId))
                .filter(one -> one.organisation().equals(who.organisation()))
                .findAny()
                .orElseThrow(NotFound::new);
        if (!who.has(Role.CHIEF_OFFICER)) {
            throw new NotFound();
        }
        if (proposed.decided().isPresent()) {
            return new Acted.Wrong("approved", "It was decided already");
        }
        deviations.decide(deviationId, approved, reason);
        return new Acted.Done();
    }

    /// The checks to run after all, on people who were cleared without them.
    @Transactional(readOnly = true)
    List<WorkList.Item> work() {
        var approved = all().stream()
                .filter(ProposedDeviation::isApproved)
                .map(ProposedDeviation::deviation)
                .toList();
        return WorkList.on(London.day(clock.instant()), deviations.stamped(approved, Sight.person()));
    }
}
