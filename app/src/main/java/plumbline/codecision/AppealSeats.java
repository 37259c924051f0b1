package plumbline.codecision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.Verdict;
import plumbline.law.vetting.twokey.AppealPanel;
import plumbline.law.vetting.twokey.Grade;
import plumbline.web.NotFound;

/// Who can sit on an appeal panel, and what they bring to it: that is read off the roster and off the force's accounts,
/// and nobody says it of themselves.
@Component
class AppealSeats {
    private final Roster roster;
    private final Access access;
    private final DrawnSight deciders;
    private final Drawing drawing;

    AppealSeats(Roster roster, Access access, DrawnSight deciders, Drawing drawing) {
        this.roster = roster;
        this.access = access;
        this.deciders = deciders;
        this.drawing = drawing;
    }

    /// Everybody on the roster, by name.
    List<Reviewer> outside() {
        return roster.all().stream()
                .filter(one -> one.part() == Reviewer.Part.REVIEWER)
                .toList();
    }

    /// Those of the force's chief officers whom the case is not about.
    List<SignedIn> force(CaseFile file) {
        return access.holders(Set.of(Role.CHIEF_OFFICER)).stream()
                .filter(who -> file.personId() == null || !file.personId().equals(who.personId()))
                .toList();
    }

    /// The seats of these accounts, the chair first.
    ///
    /// @throws NotFound for an account that can never sit
    List<AppealSeat> of(CaseFile file, List<UUID> members) {
        var seats = new ArrayList<AppealSeat>();
        for (var accountId : members) {
            var chair = seats.isEmpty();
            seats.add(reviewer(accountId)
                    .map(one -> new AppealSeat(
                            accountId, true, chair, one.standing().legal(), Grade.RESEARCHER))
                    .orElseGet(() -> new AppealSeat(accountId, false, chair, false, grade(file, accountId))));
        }
        return seats;
    }

    private Grade grade(CaseFile file, UUID accountId) {
        return force(file).stream()
                .filter(who -> who.userId().equals(accountId))
                .map(Sealing::grade)
                .findAny()
                .orElseThrow(NotFound::new);
    }

    AppealPanel panel(Course course, List<AppealSeat> seats) {
        var before = new HashSet<>(deciders.of(course.file().applicationId()));
        course.all(Step.Left.class)
                .map(left -> roster.get(left.reviewer()).accountId())
                .forEach(before::add);
        return new AppealPanel(
                course.file().caseClass(),
                seats.stream()
                        .map(seat -> new AppealPanel.Member(
                                seat.outside(),
                                seat.chair(),
                                seat.legal(),
                                before.contains(seat.accountId()),
                                seat.grade()))
                        .toList());
    }

    /// Whether each of those from outside may sit in a case about this person: in their term, vetted elsewhere, and in
    /// no conflict that is on record.
    Verdict eligible(Course course, List<UUID> members) {
        return members.stream()
                .flatMap(accountId -> reviewer(accountId).stream())
                .map(one -> drawing.eligible(course, one))
                .reduce(Verdict.allowed(), (first, second) -> first.and(() -> second));
    }

    private Optional<Reviewer> reviewer(UUID accountId) {
        return outside().stream()
                .filter(one -> Objects.equals(one.accountId(), accountId))
                .findAny();
    }
}
