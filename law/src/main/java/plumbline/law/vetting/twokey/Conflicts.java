package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import plumbline.law.Verdict;
import plumbline.law.vetting.twokey.Party.Employment;
import plumbline.law.vetting.twokey.Party.Named;

/// Conflicts that the record shows by itself. Money, friendship, public statements and acting for the person
/// (C6 to C8,
/// C10) leave no trace here: they must be declared.
public final class Conflicts {

    private Conflicts() {}

    /// Each conflict that what is on record shows, in the order of the codes.
    public static List<Conflict> detected(
            UUID reviewerId, Party reviewer, Matter matter, LocalDate on, Figures figures) {
        Party subject = matter.subject();
        return Stream.of(
                        found(ConflictCode.C1, isKin(reviewer, subject), "is kin or shares a household"),
                        employer(reviewer, matter, on, figures.of(Figure.EMPLOYER_YEARS)),
                        found(ConflictCode.C3, isNeighbour(reviewer, subject), "lives or lived at the same place"),
                        found(
                                ConflictCode.C4,
                                matter.decidedBefore().contains(reviewerId),
                                "took part in an earlier decision"),
                        found(
                                ConflictCode.C5,
                                matter.inFindings().stream().anyMatch(reviewer.self()::may),
                                "appears in a finding"),
                        found(
                                ConflictCode.C9,
                                isColleague(reviewer, subject, figures.of(Figure.SMALL_UNIT)),
                                "worked in the same small unit"))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether somebody with these conflicts may sit.
    public static Verdict may(List<Conflict> conflicts) {
        return conflicts.isEmpty()
                ? Verdict.allowed()
                : Verdict.refused(
                        conflicts.getFirst().code().name(),
                        "The reviewer is in conflict: " + conflicts.getFirst().words() + ".",
                        "Another reviewer, drawn by lot.",
                        TwoKeys.CONFLICTS);
    }

    private static Optional<Conflict> found(ConflictCode code, boolean holds, String words) {
        return holds ? Optional.of(new Conflict(code, Conflict.Found.DETECTED, words)) : Optional.empty();
    }

    private static boolean isKin(Party reviewer, Party subject) {
        Named self = reviewer.self();
        return subject.kin().stream().anyMatch(self::may)
                || reviewer.kin().stream().anyMatch(subject.self()::may)
                || reviewer.kin().stream()
                        .anyMatch(one -> subject.kin().stream().anyMatch(one::may));
    }

    private static Optional<Conflict> employer(Party reviewer, Matter matter, LocalDate on, int years) {
        Stream<String> theirs = Stream.concat(
                Stream.of(matter.force()),
                matter.subject().employments().stream()
                        .filter(work -> work.isWithin(years, on))
                        .map(Employment::employer));
        return theirs.filter(employer -> reviewer.employments().stream()
                        .anyMatch(work -> work.isAt(employer) && work.isWithin(years, on)))
                .findFirst()
                .map(employer -> new Conflict(
                        ConflictCode.C2,
                        Conflict.Found.DETECTED,
                        "worked for " + employer + " within the last " + years + " years"));
    }

    private static boolean isNeighbour(Party reviewer, Party subject) {
        boolean namesakes = reviewer.self().surname().equals(subject.self().surname());
        return reviewer.addresses().stream()
                .anyMatch(one -> subject.addresses().stream()
                        .anyMatch(other -> one.isSame(other) || namesakes && one.isSameArea(other)));
    }

    private static boolean isColleague(Party reviewer, Party subject, int small) {
        return reviewer.employments().stream()
                .anyMatch(one -> subject.employments().stream()
                        .anyMatch(
                                other -> one.isSameUnit(other) && Math.max(one.unitSize(), other.unitSize()) < small));
    }
}
