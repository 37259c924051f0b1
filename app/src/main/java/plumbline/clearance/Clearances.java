package plumbline.clearance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.law.clock.London;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Ending;
import plumbline.web.NotFound;

/// The door to clearances: what somebody holds, what lies over it, and what ends it.
@Service
public class Clearances {
    private final ClearanceRepository clearances;
    private final ClearanceStandingRepository standings;
    private final PostHolderRepository holders;
    private final Projector projector;
    private final ObjectProvider<OverlayByDay> byDay;
    private final InstantSource clock;

    Clearances(
            ClearanceRepository clearances,
            ClearanceStandingRepository standings,
            PostHolderRepository holders,
            Projector projector,
            ObjectProvider<OverlayByDay> byDay,
            InstantSource clock) {
        this.clearances = clearances;
        this.standings = standings;
        this.holders = holders;
        this.projector = projector;
        this.byDay = byDay;
        this.clock = clock;
    }

    /// Everything that somebody holds or held, the newest first.
    @Transactional(readOnly = true)
    public List<Clearance> of(UUID subjectId) {
        return standings.of(List.of(subjectId));
    }

    /// What counts of it on a day, whatever lies over it.
    @Transactional(readOnly = true)
    public List<Clearance> active(UUID subjectId, LocalDate day) {
        return active(List.of(subjectId), day);
    }

    /// The same of several people at once.
    @Transactional(readOnly = true)
    public List<Clearance> active(Collection<UUID> subjectIds, LocalDate day) {
        return standings.of(subjectIds).stream()
                .filter(clearance -> clearance.on(day) == ClearanceStatus.ACTIVE)
                .toList();
    }

    /// From which day the yearly duties of a holder count: of a clearance that was granted here from the day on
    /// which it counts; of one out of a register from the day on which that was brought, since it says nothing
    /// about them.
    public record Counted(UUID personId, LocalDate from) {}

    /// Everybody who holds a clearance of these levels on a day, by the one of theirs that counts longest.
    @Transactional(readOnly = true)
    public List<Counted> counted(Set<Level> levels, LocalDate day) {
        return standings.counted(levels, day, null);
    }

    /// The same of one person; empty where they hold none.
    @Transactional(readOnly = true)
    public Optional<Counted> counted(Set<Level> levels, LocalDate day, UUID personId) {
        return standings.counted(levels, day, personId).stream().findFirst();
    }

    /// Somebody in post of whose clearances none counts, since a day.
    public record Lapsed(UUID personId, LocalDate since) {}

    /// Those whose last one ended the longest ago first.
    @Transactional(readOnly = true)
    public List<Lapsed> lapsed(LocalDate day, int most) {
        return holders.ended(null, Holder.NEVER.plusDays(1), day, null, most).stream()
                .map(holder -> new Lapsed(holder.personId(), holder.anyUntil()))
                .toList();
    }

    /// What lies over somebody's clearances today. That a review is required is kept from the person.
    @Transactional(readOnly = true)
    public Set<Overlay> overlays(UUID subjectId) {
        return lying(subjectId).keySet();
    }

    /// Since when each lies.
    @Transactional(readOnly = true)
    Map<Overlay, LocalDate> lying(UUID subjectId) {
        var today = London.day(clock.instant());
        var lying = new EnumMap<Overlay, LocalDate>(Overlay.class);
        lying.putAll(clearances.overlays(subjectId));
        byDay.forEach(source -> source.on(subjectId, today).forEach(lying::putIfAbsent));
        lying.values().removeIf(from -> from.isAfter(today));
        boolean themselves = Access.currentIfAny()
                .map(SignedIn::personId)
                .filter(subjectId::equals)
                .isPresent();
        if (themselves) {
            lying.remove(Overlay.REVIEW_REQUIRED);
        }
        return lying;
    }

    /// Lays something over somebody's clearances from today. Where it lies already, nothing changes.
    @Transactional
    public void overlay(UUID subjectId, Overlay overlay, String reason) {
        if (!clearances.overlays(subjectId).containsKey(overlay)) {
            clearances.overlay(subjectId, overlay, true, London.day(clock.instant()), reason);
        }
    }

    /// Takes it away again.
    @Transactional
    public void lift(UUID subjectId, Overlay overlay, String reason) {
        if (clearances.overlays(subjectId).containsKey(overlay)) {
            clearances.overlay(subjectId, overlay, false, London.day(clock.instant()), reason);
        }
    }

    /// Records a clearance that was certified. Saying it again changes nothing. It takes the place of one that was
    /// certified of the same application before that was decided again.
    ///
    /// @param clearanceId the decision that the certificate is over
    @Transactional
    public void certified(
            UUID clearanceId,
            UUID applicationId,
            UUID subjectId,
            Level level,
            LocalDate validFrom,
            LocalDate expiresOn,
            Basis basis) {
        clearances.certify(clearanceId, applicationId, subjectId, level, validFrom, expiresOn, basis);
        clearances
                .certifiedBefore(clearanceId, applicationId, subjectId)
                .forEach(before -> clearances.end(
                        before, new Ending(ClearanceStatus.TERMINATED, validFrom), "The case was decided again"));
        projector.people(List.of(subjectId));
    }

    /// Ends a clearance that is no longer needed.
    @Transactional
    public void terminate(UUID clearanceId, LocalDate effectiveOn, String reason) {
        end(clearanceId, new Ending(ClearanceStatus.TERMINATED, effectiveOn), reason);
    }

    /// Withdraws a clearance.
    @Transactional
    public void withdraw(UUID clearanceId, LocalDate effectiveOn, String reason) {
        end(clearanceId, new Ending(ClearanceStatus.WITHDRAWN, effectiveOn), reason);
    }

    private void end(UUID clearanceId, Ending ending, String reason) {
        var clearance = standings.byIds(List.of(clearanceId)).stream()
                .findFirst()
                .filter(found -> found.personId() != null)
                .orElseThrow(NotFound::new);
        clearances.end(clearanceId, ending, reason);
        projector.people(List.of(Objects.requireNonNull(clearance.personId())));
    }
}
