package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Verdict;
import plumbline.law.vetting.CaseClass;

/// An appeal against a decision on vetting, as far as it has come.
///
/// @param told the day on which the person was told of the decision
/// @param lodged the day on which the appeal came in
/// @param members who hears it; empty until set
public record Appeal(
        UUID id,
        UUID subject,
        AppealRoute route,
        CaseClass caseClass,
        LocalDate told,
        LocalDate lodged,
        AppealStage stage,
        List<AppealAct.Member> members,
        List<Done> history)
        implements Course {

    /// Copies the lists.
    public Appeal {
        members = List.copyOf(members);
        history = List.copyOf(history);
    }

    /// An appeal that just came in.
    public static Appeal lodged(
            UUID id, UUID subject, AppealRoute route, CaseClass caseClass, LocalDate told, LocalDate lodged) {
        return new Appeal(id, subject, route, caseClass, told, lodged, AppealStage.LODGED, List.of(), List.of());
    }

    @Override
    public boolean isOver() {
        return stage == AppealStage.FINAL || stage == AppealStage.OUT_OF_TIME;
    }

    @Override
    public Set<ActKind> open() {
        return AppealStage.MOVES.open(stage);
    }

    @Override
    public Verdict may(Done next, Clocks clocks) {
        Verdict open = AppealStage.MOVES.may(next.act().kind(), stage).and(() -> Need.hand(next));
        return next.act() instanceof AppealAct act ? open.and(() -> gate(act, next, clocks)) : open;
    }

    private Verdict gate(AppealAct act, Done next, Clocks clocks) {
        return switch (act) {
            case AppealAct.Admitted admitted ->
                Need.reasons(admitted.reason()).and(() -> time(!isLate(clocks), "out of time", clocks));
            case AppealAct.OutOfTime late ->
                Need.reasons(late.reason()).and(() -> time(isLate(clocks), "in time", clocks));
            case AppealAct.PanelSet set -> AppealPanels.sits(set.members(), caseClass, next.day());
            case AppealAct.Heard heard ->
                Need.that(
                        !heard.on().isAfter(next.day()),
                        "HEARD",
                        "The hearing lies ahead.",
                        "Record it when it was held.",
                        VettingLaw.APPEAL);
            case AppealAct.Decided decided ->
                Need.reasons(decided.reason()).and(() -> AppealPanels.may(decided, members, caseClass, next.day()));
            case AppealAct.Final last -> Need.reasons(last.reason());
        };
    }

    /// Whether it came in after its window closed.
    public boolean isLate(Clocks clocks) {
        return lodged.isAfter(clocks.lastDay(route.clock(), told));
    }

    private Verdict time(boolean met, String how, Clocks clocks) {
        return Need.that(
                met,
                route.clock(),
                "The appeal came in on " + lodged + ", which is " + how + ": the window closed with "
                        + clocks.lastDay(route.clock(), told) + ".",
                "The other ruling.",
                route.citation());
    }

    @Override
    public Appeal after(Done done) {
        AppealStage next = AppealStage.MOVES.after(done.act().kind(), stage);
        return switch ((AppealAct) done.act()) {
            case AppealAct.PanelSet set -> with(next, set.members(), done);
            case AppealAct.Decided decided ->
                with(AppealStage.valueOf(decided.result().name()), members, done);
            case AppealAct.Admitted _, AppealAct.OutOfTime _, AppealAct.Heard _, AppealAct.Final _ ->
                with(next, members, done);
        };
    }

    private Appeal with(AppealStage next, List<AppealAct.Member> sitting, Done done) {
        return new Appeal(id, subject, route, caseClass, told, lodged, next, sitting, Need.with(history, done));
    }
}
