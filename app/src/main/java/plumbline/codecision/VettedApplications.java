package plumbline.codecision;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.assessment.AssessedEvidence;
import plumbline.assessment.Assessments;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.twokey.Party;
import plumbline.law.vetting.twokey.SelfClass;
import plumbline.people.People;
import plumbline.vetting.Application;
import plumbline.vetting.Vetting;

/// What two keys read of an application, and where they move it.
@Component
class VettedApplications {
    /// Whoever decides on others in vetting, in standards or over all of them.
    private static final Set<Role> DECIDING = Set.of(
            Role.VETTING_RESEARCHER,
            Role.VETTING_OFFICER,
            Role.VETTING_MANAGER,
            Role.INVESTIGATOR,
            Role.APPROPRIATE_AUTHORITY,
            Role.CHIEF_OFFICER);

    private final Vetting vetting;
    private final Assessments assessments;
    private final AssessedEvidence assessed;
    private final Access access;
    private final People people;
    private final Roster roster;

    VettedApplications(
            Vetting vetting,
            Assessments assessments,
            AssessedEvidence assessed,
            Access access,
            People people,
            Roster roster) {
        this.vetting = vetting;
        this.assessments = assessments;
        this.assessed = assessed;
        this.access = access;
        this.people = people;
        this.roster = roster;
    }

    /// Moves the application to this stage, where its course leads there.
    void move(UUID applicationId, ApplicationStage to, String why) {
        if (vetting.mayMove(applicationId, to).isAllowed()) {
            vetting.move(applicationId, to, why);
        }
    }

    /// What was decided of the application is void.
    void again(UUID applicationId, String why) {
        vetting.decidedAgain(applicationId, why);
    }

    /// Everything in the file: the declaration, what the applicant answered and supplied, each check, and the findings
    /// in one.
    List<Step.Shown> evidence(UUID applicationId) {
        return Stream.concat(vetting.evidence(applicationId).stream(), assessed.items(applicationId).stream())
                .map(item -> new Step.Shown(item.label(), HexFormat.of().formatHex(item.sha256())))
                .toList();
    }

    /// The accounts that ran the checks.
    Set<UUID> ranChecks(UUID applicationId) {
        return vetting.checks(applicationId).stream().map(CheckResult::ranBy).collect(Collectors.toSet());
    }

    /// What the person declared of places, employers and kin.
    Party party(Application application) {
        return vetting.declaration(application.applicationId())
                .map(declaration -> party(application, declaration))
                .orElseGet(() -> new Party(new Party.Named(application.name(), null), List.of(), List.of(), List.of()));
    }

    /// Why another force must decide; empty where the force may.
    Optional<String> elsewhere(Application application, Party party) {
        List<SelfClass.Decider> deciders = new ArrayList<>();
        var own = application.personId();
        for (var account : access.holders(DECIDING)) {
            var person = account.personId();
            if (person != null) {
                // Whoever is in the register is the same person by identity, not by name.
                var who = person.equals(own)
                        ? party.self()
                        : new Party.Named(people.find(person).orElseThrow().name(), null);
                deciders.add(new SelfClass.Decider(who, "decides on others"));
            }
        }
        if (own != null
                && people.find(own)
                        .filter(one -> one.position().contains("Chief Constable"))
                        .isPresent()) {
            deciders.add(new SelfClass.Decider(party.self(), "is a chief officer"));
        }
        roster.all()
                .forEach(one -> deciders.add(
                        new SelfClass.Decider(new Party.Named(one.name(), null), "is an outside reviewer")));
        return SelfClass.reason(party, deciders);
    }

    private static Party party(Application application, Declaration declaration) {
        var you = declaration.aboutYou();
        var addresses = declaration.addresses().addresses().stream()
                .filter(one -> one.lines() != null || one.postcode() != null)
                .map(one -> new Party.Address(
                        Objects.requireNonNullElse(one.lines(), ""), Objects.requireNonNullElse(one.postcode(), "")))
                .toList();
        var jobs = declaration.work().jobs().stream()
                .filter(one -> one.employer() != null && one.from() != null)
                .map(one -> new Party.Employment(
                        Objects.requireNonNull(one.employer()), "", 0, Objects.requireNonNull(one.from()), one.to()));
        var police = declaration.service().policeService().stream()
                .filter(one -> one.force() != null && one.from() != null)
                .map(one -> new Party.Employment(
                        Objects.requireNonNull(one.force()), "", 0, Objects.requireNonNull(one.from()), one.to()));
        var kin = declaration.family().relatives().stream()
                .filter(one -> one.name() != null)
                .map(one -> new Party.Named(Objects.requireNonNull(one.name()), one.born()))
                .toList();
        return new Party(
                new Party.Named(application.name(), you.born()),
                addresses,
                Stream.concat(jobs, police).toList(),
                kin);
    }
}
