package plumbline.aftercare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.forms.Labels;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.Appeal;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.Done;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.RestrictionAct;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.Rung;
import plumbline.law.vetting.after.Transfer;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.law.vetting.after.WithdrawalCase;
import plumbline.web.Dates;

/// What of a course the person reads once they were given notice of it. What was found, what is thought and what others
/// did is not among it.
final class ServedNotices {
    private static final Set<ActKind> APPEALS = EnumSet.of(ActKind.PANEL_APPEALED, ActKind.TRIBUNAL_APPEALED);

    private ServedNotices() {}

    /// A course of which notice was given; empty for those that are not shown to the person.
    static Optional<MyClearancePages.Served> of(Running running, Clocks clocks) {
        return switch (running.course()) {
            case WithdrawalCase withdrawal -> Optional.of(withdrawal(running, withdrawal, clocks));
            case Restriction restriction -> Optional.of(restriction(restriction));
            case Review _, Appeal _, Transfer _ -> Optional.empty();
        };
    }

    private static MyClearancePages.Served withdrawal(Running running, WithdrawalCase withdrawal, Clocks clocks) {
        var acts = withdrawal.history().stream().map(Done::act).toList();
        var notice = acts.stream()
                .filter(WithdrawalAct.NoticeServed.class::isInstance)
                .map(WithdrawalAct.NoticeServed.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
        var lines = new ArrayList<String>();
        lines.add(
                acts.stream().anyMatch(WithdrawalAct.Responded.class::isInstance)
                        ? "Your response is on record."
                        : "You may respond by " + Dates.date(notice.respondBy())
                                + ". You have the right to a police friend and to a lawyer.");
        var decision = withdrawal.decision();
        if (decision != null) {
            lines.add("It is decided: " + decision.label() + ". You are given the reasons in writing. The case is "
                    + withdrawal.stage().label() + ".");
        }
        var turn = Holding.turn(withdrawal);
        if (turn.filter(may -> APPEALS.contains(may.kind())).isPresent()) {
            Optional.ofNullable(Due.of(running, clocks).on())
                    .ifPresent(last -> lines.add("You may appeal until " + Dates.date(last) + "."));
        }
        return new MyClearancePages.Served(
                "You were given notice on " + Dates.date(notice.on()),
                notice.particulars(),
                List.of(),
                lines,
                turn.orElse(null));
    }

    private static MyClearancePages.Served restriction(Restriction restriction) {
        var told = restriction.told().orElseThrow();
        var lines = new ArrayList<String>();
        if (restriction.history().stream().anyMatch(done -> done.act() instanceof RestrictionAct.Represented)) {
            lines.add("What you said to it is on record.");
        }
        var reviewOn = restriction.reviewOn();
        if (restriction.isOver()) {
            lines.add("It was lifted.");
        } else if (reviewOn != null) {
            lines.add("It is reviewed by " + Dates.date(reviewOn) + ".");
        }
        return new MyClearancePages.Served(
                "You were told on " + Dates.date(told.on()) + " of an order about your duties",
                told.summary(),
                restriction.rungs().stream()
                        .sorted()
                        .map(Rung::label)
                        .map(Labels::sentence)
                        .toList(),
                lines,
                Holding.turn(restriction).orElse(null));
    }
}
