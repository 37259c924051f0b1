package plumbline.law.vetting.after;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Verdict;
import plumbline.law.vetting.Applicant;

/// A case that may end with the withdrawal of a clearance, as far as it has come.
///
/// @param noCase whether the matter was finally decided "no case to answer" before
/// @param before the stage to which a pause returns; null unless paused
/// @param decision what was decided, and what an appeal made of it; null until then
public record WithdrawalCase(
        UUID id,
        UUID subject,
        Applicant applicant,
        boolean noCase,
        WithdrawalStage stage,
        @Nullable WithdrawalStage before,
        WithdrawalAct.@Nullable Decision decision,
        List<Done> history)
        implements Course {

    /// Copies the list.
    public WithdrawalCase {
        history = List.copyOf(history);
    }

    /// A case about a matter that was just received.
    public static WithdrawalCase received(UUID id, UUID subject, Applicant applicant, boolean noCase) {
        return new WithdrawalCase(
                id, subject, applicant, noCase, WithdrawalStage.MATTER_RECEIVED, null, null, List.of());
    }

    @Override
    public boolean isOver() {
        return stage.isEnd();
    }

    /// Whether it ended without a decision because the person left. Every force that is asked later is told.
    public boolean isUnfinished() {
        return stage == WithdrawalStage.CEASED_RESIGNED;
    }

    @Override
    public Set<ActKind> open() {
        return moves().open(stage);
    }

    /// What follows from a decision to withdraw. Dismissal stands here alone, and only for those whom the Regulations
    /// reach.
    public Set<Effect> effects() {
        if (decision != WithdrawalAct.Decision.WITHDRAW) {
            return Set.of();
        }
        Set<Effect> effects = EnumSet.allOf(Effect.class);
        if (!applicant.isUnderVettingRegulations()) {
            effects.remove(Effect.DISMISSAL);
        }
        return effects;
    }

    @Override
    public Verdict may(Done next, Clocks clocks) {
        ActKind kind = next.act().kind();
        if (!applicant.isUnderVettingRegulations() && isStatutory(kind)) {
            return Verdict.refused(
                    "DM-3",
                    "The Vetting Regulations do not reach " + applicant.label() + ".",
                    "Hand it over to the employment procedure: access ends with the clearance, service by contract.",
                    VettingLaw.DISMISSAL);
        }
        if (stage == WithdrawalStage.MATTER_RECEIVED && kind == ActKind.NOTICE_SERVED) {
            return Verdict.refused(
                    "REG-15",
                    "There is no result under regulation 15: notice of an assessment cannot come before it.",
                    "Decide first whether the matter could reasonably lead to withdrawal.",
                    VettingLaw.REG_15);
        }
        if (stage == WithdrawalStage.PAUSED_FOR_CONDUCT && kind == ActKind.WITHDRAWAL_DECIDED) {
            return Verdict.refused(
                    "DM-5",
                    "The case is paused: what was found may be misconduct.",
                    "Wait for the outcome of conduct and record it.",
                    VettingLaw.CONDUCT_FIRST);
        }
        Verdict open = moves().may(kind, stage).and(() -> Need.hand(next));
        return next.act() instanceof WithdrawalAct act
                ? open.and(() -> WithdrawalGates.gate(this, act, next, clocks))
                : open;
    }

    private boolean isStatutory(ActKind kind) {
        return !WithdrawalStage.OTHERS.has(kind) && WithdrawalStage.OFFICERS.has(kind);
    }

    private Moves<WithdrawalStage> moves() {
        return applicant.isUnderVettingRegulations() ? WithdrawalStage.OFFICERS : WithdrawalStage.OTHERS;
    }

    /// The last act of that sort, with who did it.
    Optional<Done> last(Class<? extends WithdrawalAct> sort) {
        return history.stream().filter(done -> sort.isInstance(done.act())).reduce((_, second) -> second);
    }

    @Override
    public WithdrawalCase after(Done done) {
        WithdrawalStage next = moves().after(done.act().kind(), stage);
        List<Done> longer = Need.with(history, done);
        return switch ((WithdrawalAct) done.act()) {
            case WithdrawalAct.SeverityDecided decided ->
                switch (decided.result()) {
                    case NOT_REQUIRED -> at(WithdrawalStage.NOT_REQUIRED, longer);
                    case REFERRED_TO_CONDUCT ->
                        new WithdrawalCase(
                                id,
                                subject,
                                applicant,
                                noCase,
                                WithdrawalStage.PAUSED_FOR_CONDUCT,
                                stage,
                                decision,
                                longer);
                    case ASSESSMENT_ORDERED -> at(next, longer);
                };
            case WithdrawalAct.PausedForConduct _ ->
                new WithdrawalCase(id, subject, applicant, noCase, next, stage, decision, longer);
            case WithdrawalAct.Resumed _ -> at(Objects.requireNonNull(before), longer);
            case WithdrawalAct.Decided decided ->
                decidedTo(decided.decision(), decided.decision().keeps() ? WithdrawalStage.FINAL : next, longer);
            case WithdrawalAct.AppealEnded ended -> ended(ended.upheld(), next, longer);
            case WithdrawalAct.NewEvidenceLooked _,
                    WithdrawalAct.AssessorAppointed _,
                    WithdrawalAct.NoticeServed _,
                    WithdrawalAct.Responded _,
                    WithdrawalAct.AssessmentBegun _,
                    WithdrawalAct.Assessed _,
                    WithdrawalAct.Observed _,
                    WithdrawalAct.Resigned _,
                    WithdrawalAct.CompletedOnPaper _,
                    WithdrawalAct.PanelAppealed _,
                    WithdrawalAct.TribunalAppealed _,
                    WithdrawalAct.Finalised _,
                    WithdrawalAct.EmployerTold _,
                    WithdrawalAct.EmploymentEnded _ -> at(next, longer);
        };
    }

    private WithdrawalCase ended(boolean upheld, WithdrawalStage next, List<Done> longer) {
        if (upheld) {
            return decidedTo(WithdrawalAct.Decision.RETAIN, WithdrawalStage.FINAL, longer);
        }
        return at(stage == WithdrawalStage.TRIBUNAL ? WithdrawalStage.FINAL : next, longer);
    }

    private WithdrawalCase at(WithdrawalStage next, List<Done> longer) {
        return new WithdrawalCase(id, subject, applicant, noCase, next, null, decision, longer);
    }

    private WithdrawalCase decidedTo(WithdrawalAct.Decision made, WithdrawalStage next, List<Done> longer) {
        return new WithdrawalCase(id, subject, applicant, noCase, next, null, made, longer);
    }
}
