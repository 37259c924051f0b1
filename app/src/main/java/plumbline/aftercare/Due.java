package plumbline.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Deadline;
import plumbline.law.vetting.after.Appeal;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.Done;
import plumbline.law.vetting.after.LadderStage;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.Transfer;
import plumbline.law.vetting.after.TransferAct;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.law.vetting.after.WithdrawalCase;

/// What is due next in a course, and by when.
///
/// @param on the last day; null where no day is counted
/// @param deadline the count behind it; null where somebody set the day
record Due(@Nullable LocalDate on, String what, @Nullable Deadline deadline) {
    private static final Due NOTHING = new Due(null, "Nothing", null);

    static Due of(Running running, Clocks clocks) {
        var course = running.course();
        if (course.isOver()) {
            return NOTHING;
        }
        return switch (course) {
            case Review review -> review(review, running.opened(), clocks);
            case Restriction restriction -> restriction(restriction, clocks);
            case WithdrawalCase withdrawal -> withdrawal(withdrawal, running.opened(), clocks);
            case Appeal _ -> new Due(null, "Hear and decide the appeal", null);
            case Transfer transfer -> transfer(transfer, clocks);
        };
    }

    private static Due review(Review review, Opened opened, Clocks clocks) {
        if (review.decided().isPresent()) {
            return new Due(null, "Do what was decided, and close the review", null);
        }
        var trigger = ((Beginning.OfReview) opened.beginning()).trigger();
        return trigger.clock()
                .filter(clock -> !clock.equals("CLK-81"))
                .flatMap(clock -> clocks.find(clock, opened.onDay()))
                .map(deadline -> counted(trigger.action(), deadline))
                .orElse(new Due(null, trigger.action(), null));
    }

    private static Due restriction(Restriction restriction, Clocks clocks) {
        return restriction.stage() == LadderStage.PROPOSED
                ? new Due(
                        restriction.decideBy(clocks).orElse(restriction.since()),
                        "Decide on suspension and restriction",
                        null)
                : new Due(restriction.reviewOn(), "Review the restriction", null);
    }

    private static Due withdrawal(WithdrawalCase withdrawal, Opened opened, Clocks clocks) {
        return switch (withdrawal.stage()) {
            case MATTER_RECEIVED ->
                clocks.find("CLK-93", opened.onDay())
                        .map(deadline -> counted("Decide under regulation 15", deadline))
                        .orElse(new Due(null, "Decide under regulation 15", null));
            case RESPONSE_OPEN -> new Due(respondBy(withdrawal), "The person's response", null);
            case APPEAL_WINDOW -> counted("The person may appeal", clocks.deadline("CLK-109", lastDay(withdrawal)));
            case TRIBUNAL_WINDOW -> counted("The person may appeal", clocks.deadline("CLK-110", lastDay(withdrawal)));
            case ASSESSMENT_ORDERED -> new Due(null, "Appoint who assesses, and serve notice", null);
            case ASSESSING -> new Due(null, "Report the assessment", null);
            case ASSESSED -> new Due(null, "Decide on the clearance", null);
            case PAUSED_FOR_CONDUCT -> new Due(null, "The outcome of conduct", null);
            case PANEL, TRIBUNAL -> new Due(null, "The outcome of the appeal", null);
            case EMPLOYMENT -> new Due(null, "The outcome of the employment procedure", null);
            case NOT_REQUIRED, FINAL, CEASED_RESIGNED, EMPLOYMENT_ENDED -> NOTHING;
        };
    }

    private static Due transfer(Transfer transfer, Clocks clocks) {
        boolean reminded = transfer.history().stream().anyMatch(done -> done.act() instanceof TransferAct.Reminded);
        return reminded
                ? new Due(transfer.tellOutsideAfter(clocks), "Tell the outside body if the pack is not whole", null)
                : new Due(transfer.remindAfter(clocks), "Escalate if the pack is not whole", null);
    }

    private static LocalDate respondBy(WithdrawalCase withdrawal) {
        return withdrawal.history().stream()
                .map(Done::act)
                .filter(WithdrawalAct.NoticeServed.class::isInstance)
                .map(act -> ((WithdrawalAct.NoticeServed) act).respondBy())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static LocalDate lastDay(WithdrawalCase withdrawal) {
        return withdrawal.history().getLast().day();
    }

    private static Due counted(String what, Deadline deadline) {
        return new Due(deadline.lastDay().orElse(null), what, deadline);
    }
}
