package plumbline.law.conduct.severity;

import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;

/// Whether a severity assessment may be recorded: by whom, after asking whom, and with what result.
public final class Assessments {

    private static final Citation REFERRAL = Citation.unconfirmed(
            Instruments.COMPLAINTS_2020, "regs 4, 7 and 9", "the criteria were read, the time limit is from memory");
    private static final Citation LINE_MANAGER = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 14", "line manager consulted before practice, performance or vetting");
    private static final Citation BELOW = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 14", "what follows below misconduct, with vetting added in 2025");
    private static final Citation REVISION =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 14(6)", "at any time before proceedings start");
    private static final Citation REASONS = Citation.confirmed(
            Instruments.POLICY, "no decision without reasons", "our rule, after inspection findings");

    private Assessments() {}

    /// Whether this assessment may be recorded under these rules.
    public static Verdict may(Assessment assessment, RuleSet rules) {
        return referredFirst(assessment)
                .and(() -> assessor(assessment))
                .and(() -> authorityAsked(assessment))
                .and(() -> notBelowTheLaw(assessment, rules))
                .and(() -> reasoned(assessment));
    }

    /// Whether this assessment may replace an earlier one.
    ///
    /// @param first who made the earlier one; the special procedure leaves a revision to the same assessor
    /// @param proceedingsStarted whether the meeting or hearing has begun
    public static Verdict revise(Assessment assessment, Decider first, boolean proceedingsStarted, RuleSet rules) {
        if (proceedingsStarted) {
            return Verdict.refused(
                    "GATE-10",
                    "The proceedings have started; the severity can no longer be revised.",
                    "Nothing would: the panel or meeting now finds what it finds.",
                    REVISION);
        }
        if (assessment.form().isUnderPoliceReformAct() && first != assessment.by()) {
            return Verdict.refused(
                    "GATE-10",
                    "The earlier assessment was made by " + first.label() + ", this one by "
                            + assessment.by().label() + ".",
                    "A revision by the same assessor, or a fresh assessment after a recorded change of route.",
                    assessment.form().assessorCitation());
        }
        return may(assessment, rules)
                .and(() -> Verdict.caution(
                        "GATE-10",
                        "Tell the authority and, unless notice is withheld, the officer of the change.",
                        assessment.form().assessorCitation()));
    }

    /// Whether an allegation assessed below misconduct may go there.
    ///
    /// @param consulted who was asked before; the line manager must be, in a matter under the conduct
    ///     regulations alone
    public static Verdict below(
            InvestigationForm form, Severity severity, Route destination, Set<Consulted> consulted, RuleSet rules) {
        return destination(severity, destination, rules).and(() -> {
            boolean needed = form == InvestigationForm.INTERNAL && destination != Route.NO_ACTION;
            return !needed || consulted.contains(Consulted.LINE_MANAGER)
                    ? Verdict.allowed()
                    : Verdict.refused(
                            "GATE-11",
                            "The line manager was not consulted before " + destination.label() + " was chosen.",
                            "Consult the line manager and record what was said.",
                            LINE_MANAGER);
        });
    }

    private static Verdict referredFirst(Assessment assessment) {
        return assessment.referralOutstanding()
                ? Verdict.refused(
                        "GATE-1",
                        "A criterion of mandatory referral is met and the matter has not been referred.",
                        "Refer it to the IOPC first; the assessment must not hold the referral up.",
                        REFERRAL)
                : Verdict.allowed();
    }

    private static Verdict assessor(Assessment assessment) {
        Decider right = assessment.form().severityBy();
        return assessment.by() == right
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-10",
                        "This is a matter with " + assessment.form().label() + ": the severity is for " + right.label()
                                + ", not for " + assessment.by().label() + ".",
                        "An assessment by " + right.label() + ".",
                        assessment.form().assessorCitation());
    }

    private static Verdict authorityAsked(Assessment assessment) {
        boolean needed = switch (assessment.form()) {
            case INTERNAL, RETURNED -> false;
            case LOCAL, DIRECTED, INDEPENDENT -> true;
        };
        return !needed || assessment.consulted().contains(Consulted.APPROPRIATE_AUTHORITY)
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-10",
                        "The appropriate authority was not consulted.",
                        "Consult the appropriate authority and record its views.",
                        assessment.form().assessorCitation());
    }

    private static Verdict notBelowTheLaw(Assessment assessment, RuleSet rules) {
        return assessment.conviction().isGrossMisconductUnder(rules)
                        && assessment.severity() != Severity.GROSS_MISCONDUCT
                ? Verdict.refused(
                        "GATE-19",
                        "There is " + assessment.conviction().label() + "; it cannot be assessed as "
                                + assessment.severity().label() + ".",
                        "Gross misconduct: the law itself says so.",
                        Questions.LOCKED)
                : Verdict.allowed();
    }

    private static Verdict destination(Severity severity, Route destination, RuleSet rules) {
        return switch (severity) {
            case GROSS_MISCONDUCT, MISCONDUCT ->
                wrong(severity, destination, "an investigation; the route is decided after its report");
            case PRACTICE_REQUIRING_IMPROVEMENT ->
                destination == Route.REFLECTIVE_PRACTICE
                        ? Verdict.allowed()
                        : wrong(severity, destination, "the reflective practice review process");
            case NO_BREACH ->
                switch (destination) {
                    case PERFORMANCE, NO_ACTION -> Verdict.allowed();
                    case VETTING -> vetting(rules);
                    case REFLECTIVE_PRACTICE, MEETING, HEARING, ACCELERATED_HEARING ->
                        wrong(severity, destination, "the performance procedure, a review of vetting or no action");
                };
        };
    }

    private static Verdict vetting(RuleSet rules) {
        return rules.isAmended2025()
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-10",
                        "Under " + rules.id() + " an assessment cannot send a matter to a review of vetting.",
                        "The performance procedure or no action; vetting may be reviewed in its own right.",
                        BELOW);
    }

    private static Verdict wrong(Severity severity, Route destination, String right) {
        return Verdict.refused(
                "GATE-10",
                "An assessment as " + severity.label() + " does not lead to " + destination.label() + ".",
                "It leads to " + right + ".",
                BELOW);
    }

    private static Verdict reasoned(Assessment assessment) {
        return assessment.rationale().isBlank()
                ? Verdict.refused("GATE-10", "The assessment gives no reasons.", "Write down the reasons.", REASONS)
                : Verdict.allowed();
    }
}
