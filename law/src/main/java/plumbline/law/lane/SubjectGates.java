package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.outcome.ListEntry;
import plumbline.law.conduct.outcome.Lists;

/// The gates of leaving, of the end of service and of the lists.
final class SubjectGates {

    private static final Citation LISTS =
            Citation.confirmed(Instruments.BARRED_LIST, "Part 2", "who is reported to which list");
    private static final Citation FORMER =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 4 and Sch 1", "conditions A to C for former officers");
    private static final Citation OUTCOME = Citation.confirmed(Instruments.CONDUCT_2020, "reg 42", "outcomes");

    private SubjectGates() {}

    /// What can be said before the particulars are known.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind) {
            case DESIGNATION_WITHDRAWN -> designated(file);
            case LIST_ENTRY_ENDED -> listed(!file.subject().reported().isEmpty());
            default -> Verdict.allowed();
        };
    }

    private static Verdict designated(CaseFile file) {
        return Need.that(
                file.opening().kind() == PersonKind.DESIGNATED_VOLUNTEER,
                "PACK",
                "Only a designated volunteer holds a designation that can be withdrawn.",
                "The procedure of the person's own pack.",
                Pack.PACK_OTHER.citation());
    }

    private static Verdict listed(boolean is) {
        return Need.that(
                is,
                "LIST",
                "No report to that list stands.",
                "Nothing would: there is no entry to convert or remove.",
                LISTS);
    }

    static Verdict may(CaseFile file, SubjectStep step, Instant now) {
        return switch (step) {
            case SubjectStep.Left left -> past(left.on(), now).and(() -> toAdvisory(file));
            case SubjectStep.ServiceEnded ended -> past(ended.on(), now).and(() -> ended(file, ended.how()));
            case SubjectStep.DesignationWithdrawn withdrawn ->
                past(withdrawn.on(), now).and(() -> designated(file));
            case SubjectStep.Cleared _ -> cleared(file);
            case SubjectStep.Returned _ ->
                Need.that(
                        !file.restriction().isSuspended()
                                && file.restriction().restrictions().values().stream()
                                        .noneMatch(RestrictionState.Restriction::isInForce),
                        "RESTRICTION",
                        "The person is suspended, or a restriction is in force.",
                        "End the suspension and each restriction first.",
                        Law.RESTRICTION);
            case SubjectStep.ListReported report -> listing(file, report);
            case SubjectStep.ListEntryEnded ended ->
                listed(file.subject().reported().contains(ended.list()));
            case SubjectStep.ConditionCDetermined _, SubjectStep.Transferred _ -> Verdict.allowed();
        };
    }

    /// Whether proceedings still reach the person: for whoever left, gross misconduct and condition A, B or C.
    static Verdict reached(CaseFile file, Route route) {
        LocalDate left = file.subject().leftOn();
        if (left == null || route.forum().isEmpty() || file.pack() != Pack.PACK_OFFICER) {
            return Verdict.allowed();
        }
        AllegationFacts facts =
                AllegationFacts.known(file.opening().attention()).left(left);
        if (isGross(file)) {
            facts = facts.grossMisconductAlleged();
        }
        if (file.subject().conditionC()) {
            facts = facts.directorGeneralDetermined();
        }
        return RuleSets.select(PersonKind.FORMER_OFFICER, facts) instanceof Selection.NotCovered none
                ? Verdict.refused(
                        "FORMER",
                        String.join(" ", none.reasons()),
                        "Gross misconduct, known within twelve months of leaving; or the Director General's condition C.",
                        FORMER)
                : Verdict.allowed();
    }

    /// Whether every report to the College that is due was sent.
    static Verdict listed(CaseFile file) {
        Optional<SubjectStep.ListKind> due = due(file);
        return Need.that(
                due.isEmpty()
                        || file.subject().reported().contains(due.orElseThrow())
                        || file.last(SubjectStep.ListEntryEnded.class).isPresent(),
                "LIST",
                "A report to the College is due: "
                        + due.map(SubjectStep.ListKind::label).orElse("none") + ".",
                "Send it.",
                LISTS);
    }

    private static Optional<SubjectStep.ListKind> due(CaseFile file) {
        return switch (entry(file)) {
            case ListEntry.Barred _ -> Optional.of(SubjectStep.ListKind.BARRED);
            case ListEntry.Advisory _ -> Optional.of(SubjectStep.ListKind.ADVISORY);
            case ListEntry.Removal _, ListEntry.None _ -> Optional.empty();
        };
    }

    private static ListEntry entry(CaseFile file) {
        PersonKind kind = file.opening().kind();
        boolean advised = file.subject().reported().contains(SubjectStep.ListKind.ADVISORY);
        return switch (file.subject().service()) {
            case SERVING -> Lists.leaving(kind, false);
            case LEFT -> Lists.leaving(kind, isGross(file));
            case DISMISSED -> Lists.entry(kind, Outcome.DISMISSAL, advised);
            case WOULD_HAVE_BEEN_DISMISSED -> Lists.entry(kind, Outcome.WOULD_HAVE_BEEN_DISMISSED, advised);
            case DESIGNATION_WITHDRAWN -> Lists.designationWithdrawn(kind);
        };
    }

    private static boolean isGross(CaseFile file) {
        return file.allegation()
                        .severity()
                        .filter(Severity.GROSS_MISCONDUCT::equals)
                        .isPresent()
                || file.allegation().severities().isEmpty();
    }

    private static Verdict past(LocalDate on, Instant now) {
        return Need.that(
                !on.isAfter(London.day(now)),
                "DAY",
                "That day lies ahead.",
                "Record it when it has happened.",
                Law.SUBJECT);
    }

    private static Verdict toAdvisory(CaseFile file) {
        return isGross(file)
                ? Verdict.caution(
                        "CLK-71",
                        "Report to the advisory list: the person leaves during an allegation of gross misconduct. The case"
                                + " goes on if condition A, B or C is met.",
                        LISTS)
                : Verdict.caution(
                        "FORMER", "Without gross misconduct the regulations no longer reach the person.", FORMER);
    }

    private static Verdict ended(CaseFile file, SubjectStep.Ending how) {
        Outcome outcome = file.allegation().outcome();
        return switch (how) {
            case DISMISSED ->
                Need.that(
                        outcome == Outcome.DISMISSAL && file.subject().service() == Service.SERVING,
                        "GATE-18",
                        "No outcome of dismissal stands against a serving person.",
                        "An outcome of dismissal, decided by those who may.",
                        OUTCOME);
            case WOULD_HAVE_BEEN_DISMISSED ->
                Need.that(
                        outcome == Outcome.WOULD_HAVE_BEEN_DISMISSED
                                && file.allegation().finding() == Finding.GROSS_MISCONDUCT
                                && file.subject().service() == Service.LEFT,
                        "GATE-18",
                        "No finding that somebody who left would have been dismissed stands.",
                        "A finding of gross misconduct and that outcome.",
                        OUTCOME);
        };
    }

    private static Verdict cleared(CaseFile file) {
        Finding finding = file.allegation().finding();
        boolean over = finding == Finding.NOT_PROVEN
                || file.allegation().route() == Route.NO_ACTION
                || file.matter().stage() == MatterStage.CLOSED_WITHDRAWN;
        return Need.that(
                over,
                "GATE-35",
                "The allegation is open, or something was found. An acquittal does not close discipline.",
                "A decision of no further action, or a finding that it is not proven.",
                Law.CRIMINAL);
    }

    private static Verdict listing(CaseFile file, SubjectStep.ListReported report) {
        return Need.that(
                due(file).filter(report.list()::equals).isPresent(),
                "LIST",
                "Nothing makes a report to the " + report.list().label().toLowerCase(Locale.ROOT) + " due.",
                "Dismissal or that it would have been, for the barred list; leaving under an allegation of gross"
                        + " misconduct, for the advisory list.",
                LISTS);
    }
}
