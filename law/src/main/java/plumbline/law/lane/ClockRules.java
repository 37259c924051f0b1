package plumbline.law.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.restriction.Measure;

/// Which step starts which clock, and which stops it; the days and numbers are the catalogue's.
final class ClockRules {

    static final List<RunningClocks.Rule> ALL = List.of(
            // intake
            rule("CLK-05", MatterStep.CalledIn.class, MatterStep.ReferredToIopc.class),
            new RunningClocks.Rule(
                    "CLK-10",
                    on(taken -> taken.step() instanceof MatterStep.ComplainantInformed own && own.outcome()),
                    (_, _) -> false,
                    true),
            // suspension
            new RunningClocks.Rule(
                    "CLK-11", on(ClockRules::suspendsOrally), stop(is(RestrictionStep.SuspensionConfirmed.class))),
            new RunningClocks.Rule(
                    "CLK-12",
                    on(ClockRules::suspends),
                    stop(is(RestrictionStep.SuspensionRepresentations.class)),
                    true),
            rule("CLK-13", RestrictionStep.SuspensionRepresentations.class, RestrictionStep.SuspensionReviewed.class),
            new RunningClocks.Rule(
                    "CLK-16",
                    on(taken -> taken.step() instanceof RestrictionStep.SuspensionRepresentations own && own.changed()),
                    stop(is(RestrictionStep.SuspensionReviewed.class))),
            new RunningClocks.Rule(
                    "CLK-17",
                    on(taken -> taken.step() instanceof RestrictionStep.SuspensionReviewed own && own.conditionsMet()),
                    stop(is(RestrictionStep.SuspensionReviewNotified.class))),
            new RunningClocks.Rule(
                    "CLK-18",
                    on(taken -> taken.step() instanceof RestrictionStep.SuspensionReviewed own && !own.conditionsMet()),
                    stop(is(RestrictionStep.SuspensionEnded.class))),
            // investigation
            new RunningClocks.Rule("CLK-24", ClockRules::putOff, stop(is(AllegationStep.InterviewHeld.class)), true),
            new RunningClocks.Rule(
                    "CLK-30",
                    on(ClockRules::reports),
                    stop(taken -> taken.step() instanceof AllegationStep.CaseToAnswerDecided
                            || taken.step() instanceof AllegationStep.AcceleratedDetermined
                            || taken.step() instanceof StaffStep.ManagerDecided)),
            new RunningClocks.Rule(
                    "CLK-23", ClockRules::noticed, stop(is(AllegationStep.RepresentationsMade.class)), true),
            // proceedings
            new RunningClocks.Rule(
                    "CLK-31",
                    on(taken -> taken.step() instanceof ProceedingsStep.Referred own
                            && own.forum() != Forum.ACCELERATED_HEARING),
                    stop(is(ProceedingsStep.ReferralServed.class))),
            new RunningClocks.Rule(
                    "CLK-40",
                    on(taken -> taken.step() instanceof AllegationStep.AcceleratedDetermined own && own.isCertified()),
                    stop(is(ProceedingsStep.ReferralServed.class))),
            rule("CLK-35", ProceedingsStep.ChairSupplied.class, ProceedingsStep.PreHeard.class),
            new RunningClocks.Rule(
                    "CLK-47",
                    on(is(ProceedingsStep.OutcomeReported.class)),
                    stop(is(ProceedingsStep.OutcomeServed.class))),
            new RunningClocks.Rule(
                    "CLK-62",
                    on(taken ->
                            taken.step() instanceof ProceedingsStep.AppealDecided own && own.decidedByRank() != null),
                    stop(is(ProceedingsStep.AppealNotified.class))),
            new RunningClocks.Rule(
                    "CLK-64",
                    on(taken -> taken.step() instanceof ProceedingsStep.AppealLodged own
                            && own.body() == ProceedingsStep.AppealBody.POLICE_APPEALS_TRIBUNAL),
                    stop(is(ProceedingsStep.AppealBundleSupplied.class))),
            rule("CLK-65", ProceedingsStep.AppealBundleSupplied.class, ProceedingsStep.AppealStatementSupplied.class),
            rule("CLK-66", ProceedingsStep.AppealStatementSupplied.class, ProceedingsStep.AppealReplySupplied.class),
            // after the end
            new RunningClocks.Rule("CLK-70", ClockRules::ended, stop(listed(SubjectStep.ListKind.BARRED))),
            new RunningClocks.Rule("CLK-71", ClockRules::left, stop(listed(SubjectStep.ListKind.ADVISORY))),
            rule("CLK-74", AllegationStep.ReflectionStarted.class, AllegationStep.ReflectionAccountGiven.class),
            // staff
            new RunningClocks.Rule(
                    "CLK-60",
                    taken -> taken.step() instanceof StaffStep.OutcomeGiven own
                            ? Optional.of(own.on())
                            : Optional.empty(),
                    stop(is(StaffStep.AppealLodged.class)),
                    true),
            rule("CLK-61", StaffStep.AppealLodged.class, StaffStep.AppealDecided.class),
            new RunningClocks.Rule("CLK-82", ClockRules::ended, stop(is(StaffStep.TribunalClaimed.class)), true),
            // the lists, reflection and bail
            new RunningClocks.Rule(
                    "CLK-72",
                    on(listed(SubjectStep.ListKind.BARRED)),
                    stop(is(SubjectStep.ListEntryEnded.class)),
                    true),
            new RunningClocks.Rule(
                    "CLK-73",
                    on(listed(SubjectStep.ListKind.ADVISORY)),
                    stop(is(SubjectStep.ListEntryEnded.class)),
                    true),
            new RunningClocks.Rule("CLK-75", on(is(AllegationStep.ReflectionReported.class)), (_, _) -> false, true),
            new RunningClocks.Rule("CLK-78", on(is(CriminalStep.Arrested.class)), ClockRules::endsBail));

    private ClockRules() {}

    static boolean suspends(Taken taken) {
        return taken.step() instanceof RestrictionStep.SuspensionDecided own && own.measure() == Measure.SUSPENDED;
    }

    static boolean reviewsOrEnds(Taken taken) {
        return taken.step() instanceof RestrictionStep.SuspensionReviewed
                || taken.step() instanceof RestrictionStep.SuspensionEnded;
    }

    static boolean beginsInvestigation(Taken taken) {
        return taken.step() instanceof MatterStep.InvestigationStarted
                || taken.step() instanceof StaffStep.InvestigationOpened;
    }

    static boolean updatesOrEnds(Taken taken) {
        return taken.step() instanceof MatterStep.ProgressGiven || reports(taken) || endsUnreported(taken);
    }

    static boolean reports(Taken taken) {
        return taken.step() instanceof MatterStep.ReportSubmitted || taken.step() instanceof StaffStep.Reported;
    }

    /// Whether this ends the investigation although it is not reported on: it goes no further, or what is known so far
    /// goes to an accelerated hearing (PCR reg 21(3)).
    static boolean endsUnreported(Taken taken) {
        return switch (taken.step()) {
            case AllegationStep.AcceleratedDetermined own -> own.isCertified();
            case AllegationStep.AcceleratedDirected _, AllegationStep.RouteDecided _, MatterStep.ClosedWithdrawn _ ->
                true;
            case Step _ -> false;
        };
    }

    /// Whether an accelerated hearing gives way to the investigation.
    static boolean resumes(Taken taken) {
        return taken.step() instanceof ProceedingsStep.Returned
                || taken.step() instanceof ProceedingsStep.Withdrawn own && own.instead() == null;
    }

    static boolean informsOrEnds(Taken taken) {
        return taken.step() instanceof MatterStep.ComplainantInformed || taken.step() instanceof MatterStep.Finalised;
    }

    private static boolean endsBail(Taken start, Taken later) {
        return start.step() instanceof CriminalStep arrest
                && later.step() instanceof CriminalStep own
                && own.strand().equals(arrest.strand())
                && (own instanceof CriminalStep.Charged
                        || own instanceof CriminalStep.NoFurtherAction
                        || own instanceof CriminalStep.ReleasedUnderInvestigation);
    }

    private static Optional<LocalDate> noticed(Taken taken) {
        if (taken.step() instanceof StaffStep.AllegationNotified own) {
            return Optional.of(own.on());
        }
        return Optional.empty();
    }

    /// The day first given for an interview, where another was proposed.
    private static Optional<LocalDate> putOff(Taken taken) {
        return taken.step() instanceof AllegationStep.InterviewArranged own && own.alternative() != null
                ? Optional.of(own.on())
                : Optional.empty();
    }

    private static boolean suspendsOrally(Taken taken) {
        return suspends(taken) && taken.step() instanceof RestrictionStep.SuspensionDecided own && own.oral();
    }

    private static Optional<LocalDate> ended(Taken taken) {
        return taken.step() instanceof SubjectStep.ServiceEnded own ? Optional.of(own.on()) : Optional.empty();
    }

    private static Optional<LocalDate> left(Taken taken) {
        return taken.step() instanceof SubjectStep.Left own ? Optional.of(own.on()) : Optional.empty();
    }

    private static Predicate<Taken> listed(SubjectStep.ListKind list) {
        return taken -> taken.step() instanceof SubjectStep.ListReported own && own.list() == list;
    }

    private static RunningClocks.Rule rule(String clock, Class<? extends Step> starts, Class<? extends Step> stops) {
        return new RunningClocks.Rule(clock, on(is(starts)), stop(is(stops)));
    }

    private static Predicate<Taken> is(Class<? extends Step> step) {
        return taken -> step.isInstance(taken.step());
    }

    private static Function<Taken, Optional<LocalDate>> on(Predicate<Taken> such) {
        return taken -> such.test(taken) ? Optional.of(taken.day()) : Optional.empty();
    }

    private static RunningClocks.Stops stop(Predicate<Taken> such) {
        return (_, later) -> such.test(later);
    }
}
