package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Verdict;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;

/// What a situation calls for and what was ordered.
///
/// @param rules the conduct rules of the allegation behind it; null where there is none, or none apply
/// @param rungs what is in force
/// @param outside what a reviewer from outside said since the last order; null if nothing
/// @param outsider who that was; null if nobody
/// @param ended whether what called for it is over
/// @param reviewOn when it is looked at next; null until it is ordered
public record Restriction(
        UUID id,
        UUID subject,
        Applicant applicant,
        Situation situation,
        LocalDate since,
        @Nullable RuleSet rules,
        LadderStage stage,
        Set<Rung> rungs,
        @Nullable Boolean outside,
        @Nullable UUID outsider,
        boolean ended,
        @Nullable LocalDate reviewOn,
        List<Done> history)
        implements Course {

    /// Copies the collections.
    public Restriction {
        rungs = Set.copyOf(rungs);
        history = List.copyOf(history);
    }

    /// A situation that nobody has answered yet.
    public static Restriction proposed(
            UUID id, UUID subject, Applicant applicant, Situation situation, LocalDate since, @Nullable RuleSet rules) {
        return new Restriction(
                id,
                subject,
                applicant,
                situation,
                since,
                rules,
                LadderStage.PROPOSED,
                Set.of(),
                null,
                null,
                false,
                null,
                List.of());
    }

    @Override
    public boolean isOver() {
        return stage == LadderStage.LIFTED;
    }

    @Override
    public Set<ActKind> open() {
        return LadderStage.MOVES.open(stage);
    }

    /// What the person was told last; empty while they were not.
    public Optional<RestrictionAct.Told> told() {
        return history.stream()
                .map(Done::act)
                .filter(RestrictionAct.Told.class::isInstance)
                .map(RestrictionAct.Told.class::cast)
                .reduce((_, last) -> last);
    }

    /// By when it is decided: in three working days where a criminal investigation and gross misconduct meet under the
    /// rules of 2026, on the day itself for an arrest or a charge; empty where only the ladder asks.
    public Optional<LocalDate> decideBy(Clocks clocks) {
        return switch (situation) {
            case CRIMINAL_AND_GROSS ->
                Optional.ofNullable(rules)
                        .flatMap(set -> clocks.book().find("CLK-80", set, since))
                        .flatMap(duty -> clocks.deadline(duty, since).lastDay());
            case ARRESTED_LISTED -> Optional.of(clocks.lastDay("CLK-94", since));
            case CHARGED_LISTED -> Optional.of(clocks.lastDay("CLK-95", since));
            case GROSS_AGAINST_WOMEN, VETTING_RED, CLEARANCE_LAPSED -> Optional.empty();
        };
    }

    @Override
    public Verdict may(Done next, Clocks clocks) {
        Verdict open = LadderStage.MOVES.may(next.act().kind(), stage).and(() -> Need.hand(next));
        return next.act() instanceof RestrictionAct act ? open.and(() -> Ladder.gate(this, act, next, clocks)) : open;
    }

    @Override
    public Restriction after(Done done) {
        LadderStage next = LadderStage.MOVES.after(done.act().kind(), stage);
        return switch ((RestrictionAct) done.act()) {
            case RestrictionAct.Ordered ordered ->
                with(next, ordered.rungs(), null, null, ended, ordered.reviewOn(), done);
            case RestrictionAct.Concurred said ->
                with(next, rungs, said.agrees(), done.person(), ended, reviewOn, done);
            case RestrictionAct.Told _, RestrictionAct.Represented _ ->
                with(next, rungs, outside, outsider, ended, reviewOn, done);
            case RestrictionAct.Reviewed reviewed ->
                with(next, rungs, outside, outsider, ended, reviewed.reviewOn(), done);
            case RestrictionAct.SituationEnded _ -> with(next, rungs, outside, outsider, true, reviewOn, done);
            case RestrictionAct.Lifted _ -> with(next, Set.of(), outside, outsider, ended, null, done);
        };
    }

    private Restriction with(
            LadderStage next,
            Set<Rung> ordered,
            @Nullable Boolean agrees,
            @Nullable UUID who,
            boolean over,
            @Nullable LocalDate review,
            Done done) {
        return new Restriction(
                id,
                subject,
                applicant,
                situation,
                since,
                rules,
                next,
                ordered,
                agrees,
                who,
                over,
                review,
                Need.with(history, done));
    }
}
