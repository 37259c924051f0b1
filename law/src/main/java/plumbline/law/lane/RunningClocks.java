package plumbline.law.lane;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.London;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.Severity;

/// Which duties the facts of a case have started, when each is due, and which step did it: worked out, never typed in.
///
/// Most clocks are rules of one shape, [Rule]: a step starts one, a later step stops it. Suspension reviews, delay
/// reports and the decision on suspension follow a course of their own.
///
/// Not started here:
///
/// | Clock | Because |
/// |---|---|
/// | CLK-19, 26, 27, 68 | they have no time to count |
/// | CLK-25 | nobody records that an investigation is complete before it is reported |
/// | CLK-35a, 36a, 61a | nor that another day was proposed for a pre-hearing, a meeting or an appeal meeting |
/// | CLK-67 | the day of the tribunal's hearing is the tribunal's, and no step of the file |
/// | CLK-72a | the performance procedure has no file |
/// | CLK-76, 77 | which of them an offence has is the prosecutor's to say; [Gates] warn after the longer |
/// | CLK-79, 81 | they decide before a file is open: which rules reach a former officer, and appointments |
public final class RunningClocks {

    private final Times times;
    private final List<Taken> history;
    private final List<RunningClock> clocks = new ArrayList<>();

    private RunningClocks(CaseFile file, ClockBook book, WorkingDays workingDays) {
        this.times = new Times(file, book, workingDays);
        this.history = file.history();
    }

    /// Every clock that the facts have started, the earliest last day first; those without one at the end.
    public static List<RunningClock> of(CaseFile file, ClockBook book, WorkingDays workingDays) {
        RunningClocks running = new RunningClocks(file, book, workingDays);
        ClockRules.ALL.forEach(running::follow);
        running.referral();
        running.reviews();
        running.decisionOnSuspension();
        running.delayReports();
        running.updates();
        running.recording();
        running.investigator();
        running.notice();
        new ProceedingsClocks(running).follow();
        running.clocks.sort(
                Comparator.comparing(clock -> clock.deadline().lastDay().orElse(LocalDate.MAX)));
        return List.copyOf(running.clocks);
    }

    /// One clock: what starts it, from which day, and what stops it.
    ///
    /// @param starts the day on which this step starts it; empty if it does not
    /// @param stops whether this later step, after that starting one, stops it
    /// @param right whether it is a time to use, not a duty
    record Rule(String clock, Function<Taken, Optional<LocalDate>> starts, Stops stops, boolean right) {

        Rule(String clock, Function<Taken, Optional<LocalDate>> starts, Stops stops) {
            this(clock, starts, stops, false);
        }
    }

    /// Whether a step stops a clock that another one started.
    interface Stops {
        boolean by(Taken start, Taken later);
    }

    private void follow(Rule rule) {
        for (int place = 0; place < history.size(); place++) {
            Taken start = history.get(place);
            Optional<LocalDate> day = rule.starts().apply(start);
            if (day.isPresent()) {
                Taken done = after(place, later -> rule.stops().by(start, later));
                run(rule.clock(), day.orElseThrow(), start, done, rule.right());
            }
        }
    }

    /// The referral runs from when it became clear, under the clock of the matter's kind.
    private void referral() {
        for (int place = 0; place < history.size(); place++) {
            Taken start = history.get(place);
            if (start.step() instanceof MatterStep.ReferralAssessed assessed
                    && assessed.isMandatory()
                    && before(place, taken -> taken.step() instanceof MatterStep.ReferredToIopc) == null) {
                LocalDate clear =
                        Optional.ofNullable(assessed.clearAt()).map(London::day).orElse(start.day());
                run(
                        times.referralClock(assessed),
                        clear,
                        start,
                        after(place, taken -> taken.step() instanceof MatterStep.ReferredToIopc));
                return;
            }
        }
    }

    /// The first review runs from the suspension, each next one from the review before, until the suspension ends.
    private void reviews() {
        @Nullable Taken last = null;
        for (int place = 0; place < history.size(); place++) {
            Taken taken = history.get(place);
            if (ClockRules.suspends(taken)) {
                last = taken;
                run("CLK-14", taken.day(), taken, after(place, ClockRules::reviewsOrEnds));
            } else if (last != null && taken.step() instanceof RestrictionStep.SuspensionReviewed reviewed) {
                if (reviewed.conditionsMet()) {
                    run("CLK-15", taken.day(), taken, after(place, ClockRules::reviewsOrEnds));
                }
            } else if (taken.step() instanceof RestrictionStep.SuspensionEnded) {
                last = null;
            }
        }
    }

    /// Since 2026: three working days from when a criminal investigation is open and the conduct is assessed as gross
    /// misconduct, whichever comes second.
    private void decisionOnSuspension() {
        CaseFile sofar = CaseFile.open(times.file().opening());
        for (int place = 0; place < history.size(); place++) {
            boolean before = isBoth(sofar);
            sofar = sofar.after(history.get(place));
            if (!before && isBoth(sofar)) {
                Taken start = history.get(place);
                boolean suspended = sofar.restriction().isSuspended();
                run(
                        "CLK-80",
                        start.day(),
                        start,
                        suspended
                                ? before(place, ClockRules::suspends)
                                : after(place, later -> later.step() instanceof RestrictionStep.SuspensionDecided));
            }
        }
    }

    private static boolean isBoth(CaseFile file) {
        return file.criminal().isUnderInvestigation()
                && file.allegation()
                        .severity()
                        .filter(Severity.GROSS_MISCONDUCT::equals)
                        .isPresent();
    }

    /// A report after the first twelve months from attention, then after each six, while the investigation goes on.
    private void delayReports() {
        CaseFile file = times.file();
        String clock = switch (AllegationGates.form(file)) {
            case INTERNAL, RETURNED -> "CLK-07";
            case LOCAL -> "CLK-08";
            case DIRECTED, INDEPENDENT -> "CLK-09";
        };
        LocalDate attention = file.opening().attention();
        Optional<Duty> duty = times.duty(clock, attention);
        if (duty.isEmpty() || file.matter().stage() == MatterStage.CLOSED_WITHDRAWN) {
            return;
        }
        Optional<LocalDate> over = ended(history.size()).map(Taken::day);
        int reports = file.all(MatterStep.DelayReported.class).size();
        for (int period = 1; period <= reports + 1; period++) {
            Deadline deadline =
                    duty.orElseThrow().deadline(period, duty.orElseThrow().startOn(attention), times.workingDays());
            Optional<LocalDate> end = deadline.lastDay();
            if (over.isPresent()
                    && end.filter(day -> !day.isBefore(over.orElseThrow())).isPresent()) {
                return;
            }
            clocks.add(new RunningClock(duty.orElseThrow(), null, deadline, report(period), false));
        }
    }

    private @Nullable Taken report(int period) {
        return history.stream()
                .filter(taken -> taken.step() instanceof MatterStep.DelayReported report && report.period() == period)
                .findFirst()
                .orElse(null);
    }

    /// The step with which the investigation ended, of the first so many; empty while it goes on, or goes on again.
    private Optional<Taken> ended(int places) {
        @Nullable Taken ended = null;
        for (Taken taken : history.subList(0, places)) {
            if (ClockRules.reports(taken) || ended == null && ClockRules.endsUnreported(taken)) {
                ended = taken;
            } else if (ended != null && !ClockRules.reports(ended) && ClockRules.resumes(taken)) {
                ended = null;
            }
        }
        return Optional.ofNullable(ended);
    }

    /// The person is told of progress every four weeks while the investigation goes on.
    private void updates() {
        for (int place = 0; place < history.size(); place++) {
            Taken taken = history.get(place);
            boolean begins = ClockRules.beginsInvestigation(taken)
                    || ClockRules.resumes(taken)
                    || taken.step() instanceof MatterStep.ProgressGiven;
            if (begins && ended(place + 1).isEmpty()) {
                run("CLK-22", taken.day(), taken, after(place, ClockRules::updatesOrEnds));
            }
            if (file().opening().matter() == MatterKind.COMPLAINT
                    && (ClockRules.beginsInvestigation(taken)
                            || taken.step() instanceof MatterStep.ComplainantInformed)) {
                run("CLK-06", taken.day(), taken, after(place, ClockRules::informsOrEnds));
            }
        }
    }

    /// Notice of the investigation follows the appointment of the investigator, unless it was given before. Another
    /// notice, of a suspension for example, is none.
    private void investigator() {
        for (int place = 0; place < history.size(); place++) {
            Taken taken = history.get(place);
            if (taken.step() instanceof MatterStep.InvestigatorAppointed) {
                Taken given = before(place, this::givesNotice);
                run("CLK-20", taken.day(), taken, given != null ? given : after(place, this::givesNotice));
            }
        }
    }

    private boolean givesNotice(Taken taken) {
        return taken.step() instanceof NoticeStep.Sent sent
                        && NoticeGates.isOfInvestigation(file().notices(), sent.notice())
                || taken.step() instanceof AllegationStep.NoticeWithheld
                || taken.step() instanceof StaffStep.AllegationNotified;
    }

    /// From the day on which the notice of the investigation counts as served run the terms of reference, which may
    /// have been given before, and representations.
    private void notice() {
        for (int place = 0; place < history.size(); place++) {
            Taken taken = history.get(place);
            if (taken.step() instanceof NoticeStep.Deemed deemed
                    && NoticeGates.isOfInvestigation(file().notices(), deemed.notice())) {
                Taken terms = before(place, earlier -> earlier.step() instanceof MatterStep.TermsSet);
                run(
                        "CLK-21",
                        deemed.on(),
                        taken,
                        terms != null ? terms : after(place, later -> later.step() instanceof MatterStep.TermsSet));
                run(
                        "CLK-23",
                        deemed.on(),
                        taken,
                        after(place, later -> later.step() instanceof AllegationStep.RepresentationsMade),
                        true);
            }
        }
    }

    /// The matter is recorded after it came.
    private void recording() {
        Opening opening = times.file().opening();
        LocalDate raised = London.day(opening.raisedAt());
        run("CLK-01", raised, null, after(-1, taken -> taken.step() instanceof MatterStep.Recorded));
    }

    /// Starts a clock that stands for a duty.
    void run(String clock, LocalDate day, @Nullable Taken start, @Nullable Taken done) {
        run(clock, day, start, done, false);
    }

    /// Starts a clock, if the catalogue has it for this person on that day.
    void run(String clock, LocalDate day, @Nullable Taken start, @Nullable Taken done, boolean right) {
        times.duty(clock, day).ifPresent(duty -> add(duty, day, start, done, right));
    }

    /// Starts this duty's clock.
    void add(Duty duty, LocalDate day, @Nullable Taken start, @Nullable Taken done, boolean right) {
        Deadline counted = duty.deadline(start(duty, day, start), times.workingDays());
        clocks.add(new RunningClock(duty, start, times.varied(duty, counted), done, right));
    }

    CaseFile file() {
        return times.file();
    }

    Optional<Duty> duty(String clock, LocalDate day) {
        return times.duty(clock, day);
    }

    private static Start start(Duty duty, LocalDate day, @Nullable Taken taken) {
        return taken != null && taken.day().equals(day) ? duty.start(taken.at()) : duty.startOn(day);
    }

    @Nullable
    Taken after(int place, Predicate<Taken> such) {
        return history.stream()
                .skip(place + 1L)
                .filter(taken -> such.test(taken))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Taken before(int place, Predicate<Taken> such) {
        return history.stream()
                .limit(place)
                .filter(taken -> such.test(taken))
                .reduce((_, second) -> second)
                .orElse(null);
    }
}
