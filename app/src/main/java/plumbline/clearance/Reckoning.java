package plumbline.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import plumbline.law.Labelled;
import plumbline.law.conduct.PersonKind;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Coverage;
import plumbline.law.vetting.holding.Ending;
import plumbline.law.vetting.holding.Held;
import plumbline.law.vetting.holding.Service;
import plumbline.law.vetting.holding.Spell;
import plumbline.people.Engagement;
import plumbline.people.Post;

/// Makes one person's standing out of their engagements and what registers and certificates say: a pure function of
/// facts and a day.
record Reckoning(
        UUID personId,
        List<Engagement> engagements,
        Map<String, Post> posts,
        Collection<Entry> entries,
        Map<UUID, List<Ending>> ended) {

    /// The person's clearances in time.
    List<Clearance> clearances() {
        var service = service();
        return entries.stream()
                .map(entry -> new Clearance(
                        entry.clearanceId(),
                        personId,
                        entry.named(),
                        entry.level(),
                        entry.footing(),
                        entry.issuer(),
                        entry.validFrom(),
                        entry.expiresOn(),
                        Held.of(entry.validFrom(), entry.expiresOn(), endings(entry, service))
                                .end()))
                .toList();
    }

    private List<Ending> endings(Entry entry, Service service) {
        var endings = new ArrayList<>(ended.getOrDefault(entry.clearanceId(), List.of()));
        service.departureFrom(entry.validFrom())
                .ifPresent(left -> endings.add(new Ending(ClearanceStatus.TERMINATED, left)));
        entries.stream()
                .filter(other -> other.level().equals(entry.level()))
                .map(Entry::validFrom)
                .filter(from -> from.isAfter(entry.validFrom()))
                .min(Comparator.naturalOrder())
                .ifPresent(from -> endings.add(new Ending(ClearanceStatus.SUPERSEDED, from)));
        return endings;
    }

    /// How the person stands on a day; empty for those who neither serve nor are still listed.
    Optional<Holder> holder(LocalDate day) {
        var current = engagements.stream().filter(one -> one.includes(day)).toList();
        if (current.isEmpty()) {
            return leaver(day);
        }
        var newest = current.getLast();
        var required = current.stream()
                .map(this::required)
                .reduce(required(newest), (least, other) -> Coverage.covers(other, least) ? other : least);
        return Optional.of(new Holder(
                personId,
                required,
                newest.postCode(),
                newest.unit(),
                until(day, level -> Coverage.covers(level, required)),
                until(day, _ -> true),
                null,
                null));
    }

    /// The end of the last clearance of the force that began by that day.
    private LocalDate until(LocalDate day, Predicate<Level> does) {
        return clearances().stream()
                .filter(clearance -> clearance.level() instanceof Level level && does.test(level))
                .filter(clearance -> !clearance.validFrom().isAfter(day))
                .map(clearance -> clearance.end().on())
                .max(Comparator.naturalOrder())
                .orElse(Holder.NEVER);
    }

    private Optional<Holder> leaver(LocalDate day) {
        var left = service().leftBy(day);
        if (left == null) {
            return Optional.empty();
        }
        return clearances().stream()
                .filter(clearance -> clearance.footing() == Footing.LEGACY)
                .filter(clearance -> clearance.end().how() == ClearanceStatus.TERMINATED)
                .filter(clearance -> clearance.end().on().equals(left))
                .map(Clearance::expiresOn)
                .max(Comparator.naturalOrder())
                .map(listed -> new Holder(
                        personId,
                        null,
                        engagements.getLast().postCode(),
                        engagements.getLast().unit(),
                        Holder.NEVER,
                        Holder.NEVER,
                        left,
                        listed));
    }

    private Level required(Engagement engagement) {
        var post = engagement.postCode() == null ? null : posts.get(engagement.postCode());
        return Coverage.required(applicant(engagement.kind()), post == null ? Set.of() : post.levels());
    }

    private Service service() {
        return Service.of(engagements.stream()
                .map(one -> new Spell(one.startsOn(), one.endsOn()))
                .toList());
    }

    /// In what capacity a clearance is held: as the person was last engaged, or as its level tells.
    Applicant applicant(Entry entry) {
        return engagements.isEmpty()
                ? applicant(entry.level())
                : applicant(engagements.getLast().kind());
    }

    static Applicant applicant(Labelled level) {
        return level instanceof Level own && Coverage.covers(own, Coverage.least(Applicant.CONTRACTOR))
                ? Applicant.CONTRACTOR
                : Applicant.STAFF;
    }

    static Applicant applicant(PersonKind kind) {
        return switch (kind) {
            case REGULAR_OFFICER, FORMER_OFFICER -> Applicant.OFFICER;
            case SPECIAL_CONSTABLE, FORMER_SPECIAL_CONSTABLE -> Applicant.SPECIAL;
            case POLICE_STAFF, COMMUNITY_SUPPORT_OFFICER, DETENTION_OFFICER -> Applicant.STAFF;
            case DESIGNATED_VOLUNTEER, OTHER_VOLUNTEER -> Applicant.VOLUNTEER;
            case CONTRACTOR -> Applicant.CONTRACTOR;
        };
    }
}
