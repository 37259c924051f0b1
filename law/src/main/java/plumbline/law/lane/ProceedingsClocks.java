package plumbline.law.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.From;
import plumbline.law.clock.Period;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Timing;

/// The clocks of proceedings, which differ by forum.
final class ProceedingsClocks {

    private static final int FINAL_WARNING_MONTHS = 24;

    private final RunningClocks running;

    ProceedingsClocks(RunningClocks running) {
        this.running = running;
    }

    void follow() {
        List<Taken> history = running.file().history();
        for (int place = 0; place < history.size(); place++) {
            if (history.get(place).step() instanceof ProceedingsStep step) {
                follow(place, history.get(place), step, forum(step));
            }
        }
    }

    private Forum forum(ProceedingsStep step) {
        return running.file()
                .proceedings()
                .find(step.proceedings())
                .map(ProceedingsState.Proceedings::forum)
                .orElse(Forum.HEARING);
    }

    private void follow(int place, Taken taken, ProceedingsStep step, Forum forum) {
        boolean accelerated = forum == Forum.ACCELERATED_HEARING;
        switch (step) {
            case ProceedingsStep.ReferralServed served -> {
                run(
                        accelerated ? "CLK-43" : "CLK-33",
                        served.documentsOn(),
                        taken,
                        next(place, own -> own instanceof ProceedingsStep.Responded),
                        true);
                for (String held : held(forum)) {
                    run(held, served.documentsOn(), taken, next(place, ProceedingsClocks::isHeld), false);
                }
            }
            case ProceedingsStep.Named _ ->
                run(
                        accelerated ? "CLK-41" : "CLK-32",
                        taken.day(),
                        taken,
                        next(place, own -> own instanceof ProceedingsStep.ObjectionMade),
                        true);
            case ProceedingsStep.Responded _ -> {
                if (!accelerated) {
                    run("CLK-34", taken.day(), taken, next(place, ProceedingsClocks::settlesWitnesses), false);
                }
            }
            case ProceedingsStep.Listed listed ->
                notice(place, taken, accelerated ? taken.day() : listed.startsOn(), forum);
            case ProceedingsStep.Heard heard -> heard(place, taken, heard, accelerated);
            case ProceedingsStep.OutcomeServed served -> served(place, taken, served, forum);
            case ProceedingsStep.OutcomePublished _ -> run("CLK-48", taken.day(), taken, null, true);
            case ProceedingsStep.AppealAdmitted admitted -> {
                if (forum == Forum.MEETING && admitted.arguable()) {
                    run(
                            "CLK-61",
                            taken.day(),
                            taken,
                            next(place, own -> own instanceof ProceedingsStep.AppealDecided),
                            false);
                }
            }
            case ProceedingsStep _ -> {}
        }
    }

    /// The catalogue has one of them under the rules of the allegation.
    private static List<String> held(Forum forum) {
        return switch (forum) {
            case MEETING -> List.of("CLK-36");
            case HEARING -> List.of("CLK-37", "CLK-38");
            case ACCELERATED_HEARING -> List.of("CLK-42");
        };
    }

    private static boolean isHeld(ProceedingsStep step) {
        return step instanceof ProceedingsStep.Heard || step instanceof ProceedingsStep.Withdrawn;
    }

    /// An accelerated hearing has no witnesses; elsewhere lists are of no more use once the chair decided on them.
    private static boolean settlesWitnesses(ProceedingsStep step) {
        return step instanceof ProceedingsStep.WitnessesProposed
                || step instanceof ProceedingsStep.WitnessesSet
                || isHeld(step);
    }

    private void notice(int place, Taken taken, LocalDate day, Forum forum) {
        Taken publicised = next(place, own -> own instanceof ProceedingsStep.Publicised);
        switch (forum) {
            case MEETING -> {}
            case HEARING -> run("CLK-39", day, taken, publicised, false);
            case ACCELERATED_HEARING -> run("CLK-44", day, taken, publicised, false);
        }
    }

    /// The report, and its draft where an adviser sits who may draft it; the draft is not on record, so the report
    /// stops both.
    private void heard(int place, Taken taken, ProceedingsStep.Heard heard, boolean accelerated) {
        Taken reported = next(place, own -> own instanceof ProceedingsStep.OutcomeReported);
        run(accelerated ? "CLK-46" : "CLK-45", heard.on(), taken, reported, false);
        boolean advised = running.file().proceedings().find(heard.proceedings()).stream()
                .flatMap(each -> each.members().stream())
                .anyMatch(member -> member.seat() == ProceedingsStep.Seat.LEGAL_ADVISER);
        if (advised) {
            run(accelerated ? "CLK-46a" : "CLK-45a", heard.on(), taken, reported, false);
        }
    }

    private void served(int place, Taken taken, ProceedingsStep.OutcomeServed served, Forum forum) {
        run(
                forum == Forum.MEETING ? "CLK-60" : "CLK-63",
                served.on(),
                taken,
                next(place, own -> own instanceof ProceedingsStep.AppealLodged),
                true);
        if (forum != Forum.MEETING) {
            run(
                    "CLK-48a",
                    served.on(),
                    taken,
                    next(place, own -> own instanceof ProceedingsStep.OutcomePublished),
                    false);
        }
        running.file().last(ProceedingsStep.OutcomeDecided.class).ifPresent(decided -> {
            warning(taken, served, decided);
            effect(place, taken, served, decided.outcome());
        });
    }

    /// Disciplinary action takes effect by itself; that somebody dismissed has gone must also be put on record.
    private void effect(int place, Taken taken, ProceedingsStep.OutcomeServed served, Outcome outcome) {
        switch (outcome) {
            case NO_ACTION, REFLECTIVE_PRACTICE -> {}
            case DISMISSAL, WOULD_HAVE_BEEN_DISMISSED ->
                run(
                        "CLK-49",
                        served.on(),
                        taken,
                        running.after(place, later -> later.step() instanceof SubjectStep.ServiceEnded),
                        false);
            case WRITTEN_WARNING, FINAL_WRITTEN_WARNING, REDUCTION_IN_RANK ->
                run("CLK-49", served.on(), taken, null, true);
        }
    }

    /// A warning is in force from the day on which the person was told.
    private void warning(Taken taken, ProceedingsStep.OutcomeServed served, ProceedingsStep.OutcomeDecided decided) {
        if (decided.outcome() == Outcome.WRITTEN_WARNING) {
            run("CLK-50", served.on(), taken, null, true);
        } else if (decided.outcome() == Outcome.FINAL_WRITTEN_WARNING) {
            int months = Optional.ofNullable(decided.warningMonths()).orElse(FINAL_WARNING_MONTHS);
            running.duty("CLK-51", served.on())
                    .map(duty -> lasting(duty, months))
                    .ifPresent(duty -> running.add(duty, served.on(), taken, null, true));
        }
    }

    private static Duty lasting(Duty duty, int months) {
        Timing timing = duty.timing();
        return new Duty(
                duty.id(),
                duty.clock(),
                duty.title(),
                duty.who(),
                duty.fact(),
                new Timing(
                        new Period.Months(months, From.THAT_DAY),
                        timing.further(),
                        timing.ceiling(),
                        timing.longest(),
                        timing.pauses()),
                duty.force(),
                duty.changes(),
                duty.exceeded(),
                duty.citation(),
                duty.timeCitation(),
                duty.scope(),
                duty.decisions());
    }

    private void run(String clock, LocalDate day, Taken start, @Nullable Taken done, boolean right) {
        running.run(clock, day, start, done, right);
    }

    private @Nullable Taken next(int place, Predicate<ProceedingsStep> such) {
        return running.after(place, later -> later.step() instanceof ProceedingsStep own && such.test(own));
    }
}
