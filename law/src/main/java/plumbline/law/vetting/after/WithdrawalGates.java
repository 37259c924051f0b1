package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import plumbline.law.Verdict;

/// What must be so before an act of a case on withdrawal, beyond its place in the course.
final class WithdrawalGates {

    private WithdrawalGates() {}

    static Verdict gate(WithdrawalCase now, WithdrawalAct act, Done next, Clocks clocks) {
        return switch (act) {
            case WithdrawalAct.NewEvidenceLooked looked -> Need.reasons(looked.why());
            case WithdrawalAct.SeverityDecided decided ->
                Need.reasons(decided.reason()).and(() -> noCase(now, decided));
            case WithdrawalAct.AssessorAppointed appointed -> apart(now, appointed.assessor());
            case WithdrawalAct.NoticeServed served -> notice(now, served);
            case WithdrawalAct.Responded responded -> Need.reasons(responded.summary());
            case WithdrawalAct.AssessmentBegun _ -> assessor(now, next).and(() -> answered(now, next.day()));
            case WithdrawalAct.Assessed assessed ->
                assessor(now, next).and(() -> Need.reasons(assessed.report())).and(() -> closed(assessed));
            case WithdrawalAct.Observed observed -> Need.reasons(observed.reason());
            case WithdrawalAct.Decided decided -> Need.reasons(decided.reason()).and(() -> key(now, decided, next));
            case WithdrawalAct.PausedForConduct paused -> Need.reasons(paused.what());
            case WithdrawalAct.Resumed _ -> Verdict.allowed();
            case WithdrawalAct.Resigned resigned -> Need.reasons(resigned.how());
            case WithdrawalAct.CompletedOnPaper completed ->
                assessor(now, next).and(() -> Need.reasons(completed.report()));
            case WithdrawalAct.PanelAppealed appealed ->
                Need.reasons(appealed.grounds())
                        .and(() -> inTime(now, WithdrawalAct.Decided.class, "CLK-109", next, clocks));
            case WithdrawalAct.TribunalAppealed appealed ->
                Need.reasons(appealed.grounds())
                        .and(() -> inTime(now, WithdrawalAct.AppealEnded.class, "CLK-110", next, clocks));
            case WithdrawalAct.AppealEnded ended -> Need.reasons(ended.reason());
            case WithdrawalAct.Finalised finalised ->
                Need.reasons(finalised.reason()).and(() -> windowOver(now, next, clocks));
            case WithdrawalAct.EmployerTold told -> Need.reasons(told.reason());
            case WithdrawalAct.EmploymentEnded ended -> Need.reasons(ended.result());
        };
    }

    /// A final "no case to answer" stands unless a reviewer from outside finds significant new evidence (DM-1).
    private static Verdict noCase(WithdrawalCase now, WithdrawalAct.SeverityDecided decided) {
        boolean fresh = now.last(WithdrawalAct.NewEvidenceLooked.class)
                .filter(done -> ((WithdrawalAct.NewEvidenceLooked) done.act()).significant())
                .isPresent();
        return Need.that(
                !now.noCase() || fresh || decided.result() != WithdrawalAct.Severity.ASSESSMENT_ORDERED,
                "DM-1",
                "The matter was finally decided \"no case to answer\", and no significant new evidence was found from"
                        + " outside.",
                "New evidence that a reviewer from outside finds significant.",
                VettingLaw.NO_CASE);
    }

    /// Who decided under reg 15 does not assess.
    private static Verdict apart(WithdrawalCase now, UUID assessor) {
        return Need.that(
                now.last(WithdrawalAct.SeverityDecided.class)
                        .filter(done -> done.person().equals(assessor))
                        .isEmpty(),
                "REG-16",
                "This person took the decision under regulation 15.",
                "Appoint somebody who did not.",
                VettingLaw.REG_16);
    }

    private static Verdict notice(WithdrawalCase now, WithdrawalAct.NoticeServed served) {
        return Need.that(
                        now.last(WithdrawalAct.AssessorAppointed.class).isPresent(),
                        "REG-16",
                        "Nobody is appointed to assess.",
                        "Appoint somebody first.",
                        VettingLaw.REG_16)
                .and(() -> Need.that(
                        !served.particulars().isBlank(),
                        "NOTICE",
                        "The notice gives no particulars.",
                        "Say what puts the clearance in question, or the gist of what cannot be disclosed.",
                        VettingLaw.NOTICE))
                .and(() -> Need.that(
                        served.friendOffered() && served.lawyerOffered(),
                        "NOTICE",
                        "The notice does not tell of the police friend and the lawyer.",
                        "Tell of both.",
                        VettingLaw.REPRESENTED))
                .and(() -> Need.that(
                        served.respondBy().isAfter(served.on()),
                        "NOTICE",
                        "The notice leaves no day for the response.",
                        "Give a day after it was served.",
                        VettingLaw.NOTICE));
    }

    private static Verdict assessor(WithdrawalCase now, Done next) {
        Optional<UUID> appointed = now.last(WithdrawalAct.AssessorAppointed.class)
                .map(done -> ((WithdrawalAct.AssessorAppointed) done.act()).assessor());
        return Need.that(
                appointed.filter(next.person()::equals).isPresent(),
                "REG-16",
                "This person was not appointed to assess.",
                "The one who was does it, or somebody else is appointed.",
                VettingLaw.REG_16);
    }

    private static Verdict answered(WithdrawalCase now, LocalDate day) {
        LocalDate by = now.last(WithdrawalAct.NoticeServed.class)
                .map(done -> ((WithdrawalAct.NoticeServed) done.act()).respondBy())
                .orElseThrow();
        return Need.that(
                now.last(WithdrawalAct.Responded.class).isPresent() || day.isAfter(by),
                "NOTICE",
                "The person has not answered, and may until the end of " + by + ".",
                "Wait for the response, or for the day after.",
                VettingLaw.NOTICE);
    }

    private static Verdict closed(WithdrawalAct.Assessed assessed) {
        String gist = assessed.gist();
        return Need.that(
                !assessed.closedOnly() || (gist != null && !gist.isBlank()),
                "DM-4",
                "It rests on closed material alone, and no gist of it was given.",
                "Give a gist, or rest it on what the person can answer.",
                VettingLaw.CLOSED_MATERIAL);
    }

    /// Keeping a clearance takes a second key; taking it away takes one. After a pause for conduct it is turned anew.
    private static Verdict key(WithdrawalCase now, WithdrawalAct.Decided decided, Done next) {
        Optional<Done> observed = now.history().stream()
                .filter(done ->
                        done.act() instanceof WithdrawalAct.Observed || done.act() instanceof WithdrawalAct.Resumed)
                .reduce((_, last) -> last)
                .filter(done -> done.act() instanceof WithdrawalAct.Observed);
        boolean turned = observed.filter(done -> ((WithdrawalAct.Observed) done.act()).agrees())
                .filter(done -> !done.person().equals(next.person()))
                .isPresent();
        return Need.that(
                !decided.decision().keeps() || turned,
                "TWO-KEYS",
                observed.isPresent()
                        ? "The observer from outside does not agree that the clearance is kept."
                        : "No observer from outside has said that the clearance may be kept.",
                "Their agreement. Withdrawing takes the force's key alone.",
                VettingLaw.TWO_KEYS);
    }

    private static Verdict inTime(
            WithdrawalCase now, Class<? extends WithdrawalAct> from, String clock, Done next, Clocks clocks) {
        LocalDate last = clocks.lastDay(clock, now.last(from).orElseThrow().day());
        return Need.that(
                !next.day().isAfter(last),
                clock,
                "The window closed with " + last + ".",
                "The body that hears appeals may rule on one that is late; record the appeal with it.",
                VettingLaw.APPEAL);
    }

    private static Verdict windowOver(WithdrawalCase now, Done next, Clocks clocks) {
        boolean panel = now.stage() == WithdrawalStage.APPEAL_WINDOW;
        LocalDate decided = now.last(panel ? WithdrawalAct.Decided.class : WithdrawalAct.AppealEnded.class)
                .orElseThrow()
                .day();
        LocalDate last = clocks.lastDay(panel ? "CLK-109" : "CLK-110", decided);
        return Need.that(
                next.day().isAfter(last),
                "APPEAL-OPEN",
                "The person may appeal until the end of " + last + ".",
                "Wait for the day after.",
                VettingLaw.APPEAL);
    }
}
