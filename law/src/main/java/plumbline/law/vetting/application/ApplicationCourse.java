package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Completeness;
import plumbline.law.vetting.level.Figure;
import plumbline.law.vetting.level.Residency;
import plumbline.law.vetting.level.Rules;

/// The course of an application: which stage may follow which, and what must be so before.
///
/// @param level that is sought
/// @param rules those of the day on which it was opened
public record ApplicationCourse(Level level, Rules rules) {

    private static final Citation PROPOSED = Citation.unconfirmed(
            "Plumbline's own proposal", "course of an application", "agreed by force and outside body");

    /// Whether this stage may follow that one at all.
    public static Verdict mayMove(ApplicationStage from, ApplicationStage to) {
        return after(from).contains(to)
                ? Verdict.allowed()
                : Verdict.refused(
                        "COURSE",
                        "The application is " + from.label() + "; it cannot become \"" + to.label() + "\" from there.",
                        "Only after its turn in the course.",
                        PROPOSED);
    }

    private static Set<ApplicationStage> after(ApplicationStage from) {
        Set<ApplicationStage> next = switch (from) {
            case DRAFT -> EnumSet.of(ApplicationStage.SUBMITTED);
            case SUBMITTED -> EnumSet.of(ApplicationStage.CHECKING, ApplicationStage.NOT_ASSESSABLE);
            case CHECKING ->
                EnumSet.of(ApplicationStage.QUERY, ApplicationStage.ASSESSING, ApplicationStage.NOT_ASSESSABLE);
            case QUERY -> EnumSet.of(ApplicationStage.CHECKING);
            case ASSESSING ->
                EnumSet.of(
                        ApplicationStage.CHECKING,
                        ApplicationStage.AWAITING_OUTSIDE,
                        ApplicationStage.DECIDED_CLEAR,
                        ApplicationStage.DECIDED_NOT_CLEAR);
            case AWAITING_OUTSIDE ->
                EnumSet.of(
                        ApplicationStage.ASSESSING,
                        ApplicationStage.RECONCILING,
                        ApplicationStage.DECIDED_CLEAR,
                        ApplicationStage.DECIDED_NOT_CLEAR);
            case RECONCILING -> EnumSet.of(ApplicationStage.DECIDED_CLEAR, ApplicationStage.DECIDED_NOT_CLEAR);
            case DECIDED_CLEAR, DECIDED_NOT_CLEAR ->
                EnumSet.of(ApplicationStage.CLOSED, ApplicationStage.AWAITING_OUTSIDE);
            // A conflict of a reviewer that comes to light afterwards: the case is decided again.
            case CLOSED -> EnumSet.of(ApplicationStage.AWAITING_OUTSIDE);
            case WITHDRAWN_BY_APPLICANT, DISCONTINUED, NOT_ASSESSABLE, LAPSED -> EnumSet.noneOf(ApplicationStage.class);
        };
        if (isBeforeDecision(from)) {
            next.add(ApplicationStage.WITHDRAWN_BY_APPLICANT);
            next.add(ApplicationStage.DISCONTINUED);
            next.add(ApplicationStage.LAPSED);
        }
        return next;
    }

    private static boolean isBeforeDecision(ApplicationStage stage) {
        return stage.isOpen() && stage != ApplicationStage.DECIDED_CLEAR;
    }

    /// Whether the form may be sent: nothing that is needed is missing, and the applicant is old enough.
    public Verdict maySubmit(Declaration declaration, LocalDate on) {
        return ofAge(declaration, on).and(() -> filled(Gaps.of(declaration, on, rules)));
    }

    private Verdict ofAge(Declaration declaration, LocalDate on) {
        LocalDate born = declaration.aboutYou().born();
        Figure least = rules.figure("least-age");
        return isNonPolice() && born != null && born.plusYears(least.number()).isAfter(on)
                ? Verdict.refused(
                        "LEAST-AGE",
                        "The applicant is under " + least.number() + "; " + level.label() + " is from that age on.",
                        "Apply on or after " + London.words(born.plusYears(least.number())) + ".",
                        least.citation())
                : Verdict.allowed();
    }

    private boolean isNonPolice() {
        return switch (level) {
            case RV, MV, MV_ENHANCED -> false;
            case NPPV1, NPPV2A, NPPV2F, NPPV3 -> true;
        };
    }

    private static Verdict filled(List<Gap> gaps) {
        long needed = gaps.stream().filter(Gap::needed).count();
        return needed == 0
                ? Verdict.allowed()
                : Verdict.refused(
                        "GAPS",
                        needed == 1 ? "One answer is missing." : needed + " answers are missing.",
                        "Fill what the form points out.",
                        PROPOSED);
    }

    /// Whether the checks may begin: only for somebody who can be assessed at all.
    public Verdict mayCheck(Declaration declaration, LocalDate appliedOn) {
        return switch (Residency.of(level, appliedOn, declaration.addresses().stays(), rules)) {
            case Residency.Met _ -> Verdict.allowed();
            case Residency.NotMet(var why, var from, var citation) ->
                Verdict.refused(
                        "RESIDENCY",
                        why,
                        from.map(day -> "Apply again on or after " + London.words(day)
                                        + ", or ask for equivalent checks abroad.")
                                .orElse("Ask for equivalent checks abroad."),
                        citation);
        };
    }

    /// Whether checks are run and recorded at this stage: never before the form is sent, and not once the evidence lies
    /// with the reviewers.
    public static Verdict mayRunChecks(ApplicationStage stage) {
        return switch (stage) {
            case CHECKING, QUERY, ASSESSING -> Verdict.allowed();
            case DRAFT,
                    SUBMITTED,
                    AWAITING_OUTSIDE,
                    RECONCILING,
                    DECIDED_CLEAR,
                    DECIDED_NOT_CLEAR,
                    CLOSED,
                    WITHDRAWN_BY_APPLICANT,
                    DISCONTINUED,
                    NOT_ASSESSABLE,
                    LAPSED ->
                Verdict.refused(
                        "COURSE",
                        "The application is " + stage.label() + ": no check of it is run now.",
                        "Checks are run from when the form is sent until the evidence lies with the reviewers.",
                        PROPOSED);
        };
    }

    /// Whether it may be assessed: everything that the rules ask for is there.
    public Verdict mayAssess(Completeness completeness) {
        return completeness.complete()
                ? Verdict.allowed()
                : Verdict.refused(
                        "COMPLETENESS",
                        String.join(" ", completeness.reasons()),
                        "Run what is missing, or let the chief officer approve a deviation for the group of people.",
                        completeness.blocking().isEmpty()
                                ? PROPOSED
                                : completeness.blocking().getFirst().citation());
    }

    /// Whether it lapses for want of an answer.
    ///
    /// @param askedOn since when the applicant was silent
    public Verdict mayLapse(LocalDate askedOn, LocalDate today) {
        Figure silence = rules.figure("silence");
        LocalDate last = askedOn.plusDays(silence.number());
        return today.isAfter(last)
                ? Verdict.allowed()
                : Verdict.refused(
                        "SILENCE",
                        "The applicant has until " + London.words(last) + " to answer.",
                        "Wait, or ask again.",
                        silence.citation());
    }
}
