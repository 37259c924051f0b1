package plumbline.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.cases.AllegationAgainst;
import plumbline.cases.OwedReferral;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.RunningClock;
import plumbline.law.lane.RunningClocks;
import plumbline.law.lane.Taken;
import plumbline.parameters.LawInUse;

/// The clocks of a file: what the allegation and its steps have started, and which step did what was due.
@Component
class Clocks implements OwedReferral {
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Set<String> REFERRALS = Set.of("CLK-02", "CLK-03", "CLK-04");

    private final LawInUse law;
    private final StepRepository steps;

    Clocks(LawInUse law, StepRepository steps) {
        this.law = law;
        this.steps = steps;
    }

    @Override
    public Optional<Duty> owed(AllegationAgainst allegation) {
        var recorded = steps.of(
                allegation.facts().operationId(), allegation.concerned().personId());
        return running(OpenFile.of(allegation, recorded)).stream()
                .filter(clock -> clock.doneBy() == null)
                .map(RunningClock::duty)
                .filter(duty -> REFERRALS.contains(duty.clock()))
                .findFirst();
    }

    /// Every clock, the earliest last day first; of an allegation withdrawn those that were stopped by what was due.
    List<RunningClock> running(OpenFile open) {
        var book = law.clocks();
        return Stream.concat(answered(open, book).stream(), RunningClocks.of(open.file(), book, DAYS).stream())
                .filter(clock -> open.allegation().withdrawal() == null || clock.doneBy() != null)
                .sorted(Comparator.comparing(clock -> clock.deadline().lastDay().orElse(LocalDate.MAX)))
                .toList();
    }

    /// The same as rows of the boards, without the times that nobody must use.
    List<Due> due(OpenFile open) {
        var occurrences = new HashMap<String, Integer>();
        var rows = new ArrayList<Due>();
        for (var clock : running(open)) {
            if (!clock.right()) {
                var duty = clock.duty();
                var done = Optional.ofNullable(clock.doneBy()).map(Taken::at);
                rows.add(new Due(
                        open.allegationId(),
                        open.operationId(),
                        open.allegation().concerned().personId(),
                        duty.id(),
                        occurrences.merge(duty.id(), 1, Integer::sum),
                        duty.title(),
                        duty.force(),
                        clock.deadline().lastDay().orElse(null),
                        done.orElse(null),
                        done.filter(clock.deadline()::isBreachedBy).isPresent()));
            }
        }
        return rows;
    }

    /// The referral that follows from the answers with which the allegation was raised, until they are given again as a
    /// step of the case.
    private static Optional<RunningClock> answered(OpenFile open, ClockBook book) {
        var referral = open.allegation().referral();
        var kind = open.allegation().concerned().kind();
        boolean follows = referral.isMandatory()
                && kind.isUnderPoliceReformAct()
                && open.file().last(MatterStep.ReferralAssessed.class).isEmpty();
        return follows
                ? book.find(referral.kind().referralClock(), kind.pack(), London.day(referral.clearAt()))
                        .map(duty -> new RunningClock(
                                duty,
                                null,
                                duty.deadline(duty.start(referral.clearAt()), DAYS),
                                open.file()
                                        .taken(MatterStep.ReferredToIopc.class)
                                        .orElse(null),
                                false))
                : Optional.empty();
    }
}
