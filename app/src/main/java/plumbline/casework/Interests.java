package plumbline.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.cases.AllegationAgainst;
import plumbline.cases.ChatPresence;
import plumbline.cases.Concerned;
import plumbline.cases.Operations;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.panel.Conflicts;
import plumbline.law.conduct.panel.Connection;
import plumbline.law.conduct.panel.Part;
import plumbline.law.conduct.panel.Proposed;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.Taken;
import plumbline.people.Lines;
import plumbline.people.Managed;

/// What the register and the seized chats say of somebody who is to investigate or to sit, beside what the form says.
///
/// Somebody concerned in the operation may not, and nobody of the person's management chain investigates. A name that
/// occurs in a chat is not yet the person (contact names are
/// whatever their owner typed), so it is a caution, with the group in which to look.
@Component
class Interests {
    private static final Citation IMPARTIAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 15",
            "no involvement that could raise a concern about impartiality; that a place in the group is one is our rule");

    private final Operations operations;
    private final Access access;
    private final Lines lines;
    private final ObjectProvider<ChatPresence> chats;

    Interests(Operations operations, Access access, Lines lines, ObjectProvider<ChatPresence> chats) {
        this.operations = operations;
        this.access = access;
        this.lines = lines;
        this.chats = chats;
    }

    /// Whether those whom the step gives a part in the case of this allegation may take it.
    Verdict check(AllegationAgainst allegation, Taken taken, Map<UUID, String> outsiders) {
        return switch (taken.step()) {
            case MatterStep.InvestigatorAppointed step ->
                check(allegation, step.investigator(), Part.INVESTIGATOR, taken.day(), outsiders);
            case ProceedingsStep.Named step ->
                step.members().stream()
                        .map(member -> check(
                                allegation,
                                member.person(),
                                member.seat() == ProceedingsStep.Seat.CHAIR ? Part.CHAIR : Part.PANEL_MEMBER,
                                taken.day(),
                                outsiders))
                        .reduce(Verdict.allowed(), (one, other) -> one.and(() -> other));
            default -> Verdict.allowed();
        };
    }

    private Verdict check(
            AllegationAgainst allegation, UUID who, Part part, LocalDate day, Map<UUID, String> outsiders) {
        var operationId = allegation.facts().operationId();
        var account = access.find(who);
        var name = account.map(SignedIn::name).orElseGet(() -> outsiders.getOrDefault(who, ""));
        return concerned(operationId, account)
                ? Conflicts.check(new Proposed(name, part, day, day, day, List.of(new Connection.Subject())))
                : Conflicts.check(managed(allegation, account, name, part, day)).and(() -> chats(operationId, name));
    }

    /// What the register says of the line between the two, now and at the time of the behaviour.
    private Proposed managed(
            AllegationAgainst allegation, Optional<SignedIn> account, String name, Part part, LocalDate day) {
        var facts = allegation.facts();
        var subject = allegation.concerned().personId();
        var connections = account.map(SignedIn::personId).stream()
                .flatMap(person -> Stream.concat(
                        links(subject, person).map(one -> new Connection.Management(false, one.from(), one.to())),
                        links(person, subject).map(one -> new Connection.Management(true, one.from(), one.to()))))
                .map(Connection.class::cast)
                .toList();
        return new Proposed(
                name,
                part,
                day,
                Objects.requireNonNullElse(facts.behaviourFrom(), facts.attentionOn()),
                Objects.requireNonNullElse(facts.behaviourTo(), facts.attentionOn()),
                connections);
    }

    private Stream<Managed> links(UUID below, UUID above) {
        return lines.above(below).stream().filter(one -> one.managerId().equals(above));
    }

    private boolean concerned(UUID operationId, Optional<SignedIn> account) {
        return account.map(SignedIn::personId)
                .filter(person -> operations.peopleConcerned(operationId).stream()
                        .map(Concerned::personId)
                        .anyMatch(person::equals))
                .isPresent();
    }

    private Verdict chats(UUID operationId, String name) {
        return chats.stream()
                .flatMap(presence -> presence.groupsWith(operationId, name).stream())
                .map(group -> Verdict.caution(
                        "C2",
                        "The name " + name + " occurs in the group " + group
                                + ". If it is the same person, they may not take this part: look there first.",
                        IMPARTIAL))
                .reduce(Verdict.allowed(), (one, other) -> one.and(() -> other));
    }
}
