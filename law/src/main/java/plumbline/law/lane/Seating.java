package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Ranks;
import plumbline.law.conduct.Rulings;
import plumbline.law.conduct.panel.Official;
import plumbline.law.conduct.panel.Panel;
import plumbline.law.conduct.panel.Panels;
import plumbline.law.conduct.panel.Seat;

/// GATE-41: who sits is lawful for the rank and the forum, has no conflict, and was not objected to with success.
final class Seating {

    private static final Citation IMPARTIAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 28", "no involvement that could raise a concern about impartiality");
    private static final Citation CERTIFIER = Citation.confirmed(
            Instruments.CONDUCT_2024, "reg 3", "reg 2(4C): the certifier may not conduct the accelerated hearing");
    private static final Citation OBJECTION =
            Citation.confirmed(Instruments.CONDUCT_2020, "regs 30(3) to (6) and 35(6) to (9)", "objections");

    private Seating() {}

    /// Whether these may be named.
    static Verdict named(CaseFile file, ProceedingsStep.Named named, Forum forum, Instant now) {
        Optional<ProceedingsStep.Member> chair = named.members().stream()
                .filter(member -> member.seat() == ProceedingsStep.Seat.CHAIR)
                .findFirst();
        return named.members().stream()
                .map(Seating::unconflicted)
                .reduce(Verdict.allowed(), (first, second) -> first.and(() -> second))
                .and(() -> Need.that(
                        chair.isPresent(),
                        "GATE-41",
                        "Nobody is named to chair or to conduct it.",
                        "Name the person.",
                        Law.PROCEEDINGS))
                .and(() -> notCertifier(file, chair.orElseThrow(), forum))
                .and(() -> lawful(file, named, chair.orElseThrow(), forum, London.day(now)));
    }

    /// Whether those named may be seated: no objection stands or can still be made.
    static Verdict constituted(Times times, ProceedingsState.Proceedings proceedings, Instant now) {
        LocalDate namedOn =
                times.file().taken(ProceedingsStep.Named.class).map(Taken::day).orElse(London.day(now));
        String clock = proceedings.forum() == Forum.ACCELERATED_HEARING ? "CLK-41" : "CLK-32";
        boolean decided = !proceedings.objections().isEmpty();
        return Need.that(
                        !proceedings.members().isEmpty(),
                        "GATE-41",
                        "Nobody was named to hear it.",
                        "Name those who will, and give the person time to object.",
                        Law.PROCEEDINGS)
                .and(() -> Need.that(
                        !proceedings.hasOpenObjection(),
                        "GATE-41",
                        "An objection was not decided.",
                        "Uphold or reject it in writing.",
                        OBJECTION))
                .and(() -> Need.that(
                        !proceedings.hasBarredMember(),
                        "GATE-41",
                        "Somebody sits against whom an objection was upheld.",
                        "Name somebody else.",
                        OBJECTION))
                .and(() -> Need.that(
                        decided || isClosed(times, clock, namedOn, now),
                        "GATE-41",
                        "The time to object has not passed.",
                        "Wait until it has; or decide the objection that was made.",
                        OBJECTION));
    }

    private static boolean isClosed(Times times, String clock, LocalDate namedOn, Instant now) {
        return times.deadline(clock, namedOn).isEmpty() || times.isPast(clock, namedOn, London.day(now));
    }

    private static Verdict unconflicted(ProceedingsStep.Member member) {
        return Need.that(
                        !member.inGroup(),
                        "C2",
                        "A " + member.seat().label().toLowerCase(Locale.ROOT)
                                + " is or was in the chat group, or is named in it.",
                        "Disclose the interest on record and choose someone else.",
                        IMPARTIAL)
                .and(() -> Need.that(
                        member.interest() == null,
                        "C10",
                        "Somebody proposed has an interest: " + member.interest() + ".",
                        "Choose someone without one.",
                        IMPARTIAL));
    }

    private static Verdict notCertifier(CaseFile file, ProceedingsStep.Member chair, Forum forum) {
        boolean certified = file.all(AllegationStep.AcceleratedDetermined.class).stream()
                .anyMatch(determined ->
                        determined.isCertified() && determined.certifier().equals(chair.person()));
        return Need.that(
                forum != Forum.ACCELERATED_HEARING || !certified,
                "C3",
                "Whoever would conduct the accelerated hearing certified it.",
                "The chief officer, or a delegate who did not certify it.",
                CERTIFIER);
    }

    private static Verdict lawful(
            CaseFile file, ProceedingsStep.Named named, ProceedingsStep.Member chair, Forum forum, LocalDate on) {
        Seat seat = new Seat(
                forum,
                file.opening().kind(),
                Ranks.of(Optional.ofNullable(file.opening().rank()).orElse(Rank.CONSTABLE)),
                file.opening().operational(),
                file.taken(ProceedingsStep.ChairDelegated.class).map(Taken::day).orElse(on));
        Panel panel = new Panel(official(chair, on), members(named), adviser(named));
        return Rulings.verdict(file.opening().selection(), rules -> Panels.may(seat, panel, rules), Verdict::allowed);
    }

    private static List<plumbline.law.conduct.panel.Member> members(ProceedingsStep.Named named) {
        return named.members().stream()
                .filter(member -> member.seat() == ProceedingsStep.Seat.INDEPENDENT
                        || member.seat() == ProceedingsStep.Seat.INDEPENDENT_QUALIFIED)
                .map(member -> member(named, member))
                .toList();
    }

    private static plumbline.law.conduct.panel.@Nullable Member adviser(ProceedingsStep.Named named) {
        return named.members().stream()
                .filter(member -> member.seat() == ProceedingsStep.Seat.LEGAL_ADVISER)
                .findFirst()
                .map(member -> member(named, member))
                .orElse(null);
    }

    private static plumbline.law.conduct.panel.Member member(
            ProceedingsStep.Named named, ProceedingsStep.Member member) {
        return new plumbline.law.conduct.panel.Member(
                member.person().toString(),
                member.byLocalPolicingBody(),
                member.seat() == ProceedingsStep.Seat.INDEPENDENT_QUALIFIED,
                Optional.ofNullable(named.listVersion()).orElse(""),
                Optional.ofNullable(named.selection()).orElse(""));
    }

    private static Official official(ProceedingsStep.Member chair, LocalDate on) {
        Rank rank = Optional.ofNullable(chair.rank()).orElse(Rank.CONSTABLE);
        return switch (chair.capacity()) {
            case OFFICER -> new Official.Officer(Ranks.of(rank), chair.ownForce());
            case FORMER_SENIOR_OFFICER ->
                new Official.FormerSeniorOfficer(
                        Optional.ofNullable(chair.leftSeniorOn()).orElse(LocalDate.MIN.plusYears(10)));
            case STAFF, INDEPENDENT -> new Official.Staff(rank, false);
            case HUMAN_RESOURCES -> new Official.Staff(rank, true);
            case INSPECTORATE -> new Official.Inspectorate();
            case LAWYER -> new Official.Lawyer();
        };
    }
}
