package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.conduct.Pack;

/// What may be ordered, kept and lifted on the ladder of restrictions.
final class Ladder {

    /// Below this nobody goes where suspension was presumed and only the force finds the circumstances exceptional.
    private static final Rung FLOOR = Rung.NO_PUBLIC_FACING;

    private Ladder() {}

    static Verdict gate(Restriction now, RestrictionAct act, Done next, Clocks clocks) {
        return switch (act) {
            case RestrictionAct.Ordered ordered ->
                Need.reasons(ordered.reason())
                        .and(() -> basis(now, ordered))
                        .and(() -> least(now, ordered))
                        .and(() -> milder(now, ordered, next))
                        .and(() -> review(now, ordered.rungs(), ordered.reviewOn(), next.day(), clocks));
            case RestrictionAct.Concurred said -> Need.reasons(said.reason());
            case RestrictionAct.Told told ->
                Need.reasons(told.summary())
                        .and(() -> Need.that(
                                !told.on().isAfter(next.day()),
                                "NOTICE",
                                "The day on which the person was told lies ahead.",
                                "Record it when they were told.",
                                VettingLaw.REASONS));
            case RestrictionAct.Represented said ->
                Need.reasons(said.what())
                        .and(() -> Need.that(
                                now.told().isPresent(),
                                "NOTICE",
                                "The person was not told of the order.",
                                "Tell them first.",
                                VettingLaw.REASONS));
            case RestrictionAct.Reviewed reviewed ->
                Need.reasons(reviewed.reason())
                        .and(() -> review(now, now.rungs(), reviewed.reviewOn(), next.day(), clocks));
            case RestrictionAct.SituationEnded ended -> Need.reasons(ended.what());
            case RestrictionAct.Lifted lifted ->
                Need.reasons(lifted.reason()).and(() -> over(now)).and(() -> secondKey(now, next));
        };
    }

    private static Verdict basis(Restriction now, RestrictionAct.Ordered ordered) {
        boolean suspends = ordered.rungs().contains(Rung.SUSPENDED);
        return switch (ordered.legalBasis()) {
            case DIRECTION_AND_CONTROL ->
                Need.that(
                        !suspends || !now.applicant().isUnderVettingRegulations(),
                        "LEGAL-BASIS",
                        "An officer is suspended under regulations, not by direction.",
                        "Name the regulations that it rests on.",
                        VettingLaw.REG_13);
            case VETTING_REGULATIONS ->
                Need.that(
                        now.situation() == Situation.VETTING_RED
                                && now.applicant().isUnderVettingRegulations()
                                && !now.ended(),
                        "LEGAL-BASIS",
                        "The power of the Vetting Regulations runs only while a vetting matter of an officer is open.",
                        "Another basis, or a vetting matter.",
                        VettingLaw.REG_13);
            case CONDUCT_REGULATIONS ->
                Need.that(
                        now.applicant().isUnderVettingRegulations() && now.situation() != Situation.CLEARANCE_LAPSED,
                        "LEGAL-BASIS",
                        "The conduct regulations give no such power here.",
                        "Another basis.",
                        VettingLaw.REG_13);
        };
    }

    private static Verdict least(Restriction now, RestrictionAct.Ordered ordered) {
        if (reaches(ordered.rungs(), now.situation().least())) {
            return Verdict.allowed();
        }
        if (!now.applicant().isUnderVettingRegulations()) {
            return Verdict.caution(
                    "POLICY",
                    "For somebody who is no officer the least order is policy, and this falls short of it.",
                    VettingLaw.LADDER);
        }
        return switch (now.situation().need()) {
            case MANDATORY -> shortOf(now);
            case AT_LEAST -> shortOf(now);
            case UNLESS_EXCEPTIONAL -> exceptional(now, ordered);
        };
    }

    /// A suspended person does nothing, so that whoever orders it has ordered the rest.
    private static boolean reaches(Set<Rung> ordered, Set<Rung> least) {
        return ordered.contains(Rung.SUSPENDED) || ordered.containsAll(least);
    }

    private static Verdict shortOf(Restriction now) {
        return Verdict.refused(
                "LEAST-ORDER",
                now.situation().capitalised() + ": the least order is "
                        + words(now.situation().least()) + ".",
                "Order that, or more.",
                now.situation().citation());
    }

    private static Verdict exceptional(Restriction now, RestrictionAct.Ordered ordered) {
        if (Optional.ofNullable(ordered.exceptional())
                .filter(said -> !said.isBlank())
                .isEmpty()) {
            return Verdict.refused(
                    "LEAST-ORDER",
                    now.situation().capitalised()
                            + ": suspension is presumed, and no exceptional circumstances are written down.",
                    "Suspend, or write down why the circumstances are exceptional.",
                    now.situation().citation());
        }
        if (Boolean.TRUE.equals(now.outside())) {
            return Verdict.caution(
                    "EXCEPTIONAL",
                    "Not suspended because of exceptional circumstances; a reviewer from outside agrees.",
                    now.situation().citation());
        }
        return ordered.rungs().contains(FLOOR)
                ? Verdict.caution(
                        "ALARM",
                        "Nobody from outside agrees that the circumstances are exceptional: the outside body is told.",
                        now.situation().citation())
                : Verdict.refused(
                        "LEAST-ORDER",
                        "Nobody from outside agrees that the circumstances are exceptional, and the order is milder than "
                                + FLOOR.label() + ".",
                        "Order at least " + FLOOR.label() + ".",
                        now.situation().citation());
    }

    /// A suspension is reviewed within the time of the conduct rules; any order on a day ahead.
    private static Verdict review(Restriction now, Set<Rung> rungs, LocalDate reviewOn, LocalDate day, Clocks clocks) {
        Optional<LocalDate> latest = rungs.contains(Rung.SUSPENDED) ? latest(now, day, clocks) : Optional.empty();
        return Need.that(
                reviewOn.isAfter(day) && latest.filter(reviewOn::isAfter).isEmpty(),
                "REVIEW-DAY",
                latest.map(last -> "A suspension is reviewed by " + last + ".")
                        .orElse("The day of the review is not ahead."),
                "Set a day ahead, and in time.",
                VettingLaw.LADDER);
    }

    /// The last day for the next review of a suspension that was ordered or reviewed on that day.
    private static Optional<LocalDate> latest(Restriction now, LocalDate day, Clocks clocks) {
        String clock = now.rungs().contains(Rung.SUSPENDED) ? "CLK-15" : "CLK-14";
        return Optional.ofNullable(now.rules())
                .flatMap(rules -> clocks.book().find(clock, rules, day))
                .or(() -> clocks.book().find(clock, Pack.PACK_STAFF, day))
                .map(duty -> clocks.deadline(duty, day))
                .flatMap(Deadline::lastDay);
    }

    /// An order that takes back a part of the one in force lifts that part.
    private static Verdict milder(Restriction now, RestrictionAct.Ordered ordered, Done next) {
        return reaches(ordered.rungs(), now.rungs()) ? Verdict.allowed() : secondKey(now, next);
    }

    private static Verdict over(Restriction now) {
        return Need.that(
                now.situation().lift() == Situation.Lift.OUTSIDE || now.ended(),
                "STILL-OPEN",
                "It is not on record that this is over: " + now.situation().label() + ".",
                "Record first what ended it.",
                now.situation().citation());
    }

    private static Verdict secondKey(Restriction now, Done next) {
        boolean needed = now.situation().lift() != Situation.Lift.ENDED;
        boolean turned = Boolean.TRUE.equals(now.outside()) && !next.person().equals(now.outsider());
        return Need.that(
                !needed || turned,
                "TWO-KEYS",
                "One signature does not lift it: no reviewer from outside agrees.",
                "A key from outside the force beside that of the authority.",
                VettingLaw.TWO_KEYS);
    }

    private static String words(Set<Rung> rungs) {
        return List.copyOf(rungs).stream().sorted().map(Rung::label).collect(Collectors.joining(", and "));
    }
}
