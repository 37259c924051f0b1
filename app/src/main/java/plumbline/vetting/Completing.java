package plumbline.vetting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.application.YesNo;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.Completeness;
import plumbline.law.vetting.level.CompletenessGate;
import plumbline.law.vetting.level.Sought;

/// Puts to the law what is on record about an application, and lets it say whether that is complete.
@Component
class Completing {
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final DeviationRepository deviations;
    private final Access access;
    private final ObjectProvider<Deciders> deciders;
    private final ObjectProvider<Outdating> outdating;
    private final InstantSource clock;

    Completing(
            DeclarationRepository declarations,
            CheckRepository checks,
            DeviationRepository deviations,
            Access access,
            ObjectProvider<Deciders> deciders,
            ObjectProvider<Outdating> outdating,
            InstantSource clock) {
        this.declarations = declarations;
        this.checks = checks;
        this.deviations = deviations;
        this.access = access;
        this.deciders = deciders;
        this.outdating = outdating;
        this.clock = clock;
    }

    Completeness of(HeldApplication held) {
        return of(held, approved());
    }

    /// The same of many; the register of deviations is read once for all of them.
    Map<HeldApplication, Completeness> of(List<HeldApplication> many) {
        var approved = approved();
        var all = new LinkedHashMap<HeldApplication, Completeness>();
        many.forEach(held -> all.put(held, of(held, approved)));
        return all;
    }

    private List<ProposedDeviation> approved() {
        return deviations.all(Sight.person()).stream()
                .filter(ProposedDeviation::isApproved)
                .toList();
    }

    private Completeness of(HeldApplication held, List<ProposedDeviation> approved) {
        var declared = declarations.latest(held.id()).map(Signed::declaration).orElse(Declaration.BLANK);
        var gate = new CompletenessGate(
                held.rules(),
                sought(held.application(), declared),
                declared.inputs(),
                results(held),
                checks.requested(held.id()).stream().map(Requested::check).collect(Collectors.toSet()),
                approved.stream()
                        .filter(one -> one.organisation().equals(held.organisation()))
                        .map(ProposedDeviation::deviation)
                        .toList(),
                decidersOf(held.id()),
                accountsOf(held),
                London.day(clock.instant()));
        return gate.completeness(
                (int) checks.queries(held.id()).stream().filter(Query::isOpen).count());
    }

    /// Every result, those outdated that were run before a change of which the person told.
    private List<CheckResult> results(HeldApplication held) {
        var person = held.application().personId();
        var results = checks.results(held.id());
        if (person == null) {
            return results;
        }
        var changed = outdating.stream()
                .flatMap(one -> one.since(person).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.isAfter(other) ? one : other));
        return results.stream()
                .map(result -> result.ranOn().isBefore(changed.getOrDefault(result.check(), LocalDate.MIN))
                        ? result.outdated()
                        : result)
                .toList();
    }

    Set<UUID> decidersOf(UUID applicationId) {
        return deciders.stream().flatMap(one -> one.of(applicationId).stream()).collect(Collectors.toSet());
    }

    /// The accounts of the person who is vetted.
    Set<UUID> accountsOf(HeldApplication held) {
        var own = new HashSet<>(Set.of(held.accountId()));
        var person = held.application().personId();
        if (person != null) {
            access.ofPerson(person).stream().map(SignedIn::userId).forEach(own::add);
        }
        return own;
    }

    static Sought sought(Application application, Declaration declared) {
        return new Sought(
                application.level(),
                application.applicant(),
                application.reason(),
                declared.service().police() == YesNo.YES || application.personId() != null,
                declared.service().military() == YesNo.YES);
    }
}
