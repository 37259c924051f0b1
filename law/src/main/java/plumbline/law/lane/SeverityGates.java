package plumbline.law.lane;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.law.Verdict;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Rulings;
import plumbline.law.conduct.Standing;
import plumbline.law.conduct.severity.Assessment;
import plumbline.law.conduct.severity.Assessments;
import plumbline.law.conduct.severity.Consulted;

/// The gates of a severity assessment: GATE-1, 10, 11 and 19.
final class SeverityGates {

    private SeverityGates() {}

    /// Whether this assessment may be recorded, by whoever assesses.
    static Verdict may(CaseFile file, AllegationStep.SeverityAssessed step, By by) {
        if (file.pack() != Pack.PACK_OFFICER) {
            return Need.reasons("GATE-10", step.reason(), file.pack().citation());
        }
        Assessment assessment = new Assessment(
                AllegationGates.form(file),
                AllegationGates.decider(by),
                step.severity(),
                consulted(step),
                file.criminal().conviction(),
                ReferralGates.isOutstanding(file),
                step.reason());
        Optional<Decider> first = file.allegation().severityOpen()
                ? Optional.empty()
                : file.taken(AllegationStep.SeverityAssessed.class).map(taken -> AllegationGates.decider(taken.by()));
        Route destination = step.destination();
        return Rulings.verdict(
                        file.opening().selection(),
                        rules -> first.map(earlier -> Assessments.revise(assessment, earlier, false, rules))
                                .orElseGet(() -> Assessments.may(assessment, rules)),
                        Verdict::allowed)
                .and(() -> Need.that(
                        step.severity().isDisciplinary() == (destination == null),
                        "GATE-10",
                        step.severity().isDisciplinary()
                                ? "From misconduct upwards the route is decided after the report."
                                : "Below misconduct the assessment says where the matter goes.",
                        step.severity().isDisciplinary() ? "Leave the destination out." : "Choose the destination.",
                        AllegationGates.form(file).assessorCitation()))
                .and(() -> destination == null
                        ? Verdict.allowed()
                        : Rulings.verdict(
                                file.opening().selection(),
                                rules -> Assessments.below(
                                        AllegationGates.form(file),
                                        step.severity(),
                                        destination,
                                        consulted(step),
                                        rules),
                                Verdict::allowed));
    }

    private static Set<Consulted> consulted(AllegationStep.SeverityAssessed step) {
        Set<Consulted> consulted = EnumSet.noneOf(Consulted.class);
        if (step.authorityConsulted()) {
            consulted.add(Consulted.APPROPRIATE_AUTHORITY);
        }
        if (step.lineManagerConsulted()) {
            consulted.add(Consulted.LINE_MANAGER);
        }
        return consulted;
    }

    /// Whether an assessment stands: one was made, and the form has not changed since.
    static Verdict assessed(CaseFile file) {
        return Need.that(
                !file.allegation().severityOpen(),
                "GATE-10",
                file.allegation().severities().isEmpty()
                        ? "The severity was not assessed."
                        : "The form of investigation changed, and the severity was not assessed again.",
                "An assessment by the right assessor for the form.",
                AllegationGates.form(file).assessorCitation());
    }

    /// What stood on the record at the assessment that counts.
    static Standing standing(AllegationState allegation) {
        return allegation
                .assessment()
                .map(last -> new Standing(last.liveWrittenWarning(), last.liveFinalWarning(), last.recentReduction()))
                .orElse(Standing.CLEAN);
    }

    /// Whether an allegation assessed below misconduct may go there.
    static Verdict below(CaseFile file, Route route) {
        Optional<AllegationStep.SeverityAssessed> last = file.allegation().assessment();
        return Need.that(
                        last.filter(assessed -> !assessed.severity().isDisciplinary())
                                .isPresent(),
                        "GATE-40",
                        "It is not decided whether there is a case to answer.",
                        "The decision on a case to answer, after the report.",
                        Law.ALLEGATION)
                .and(() -> Need.that(
                        last.map(AllegationStep.SeverityAssessed::destination)
                                .filter(route::equals)
                                .isPresent(),
                        "GATE-11",
                        "The assessment sends it elsewhere than to " + route.label() + ".",
                        "What the assessment chose, or another assessment.",
                        Law.ALLEGATION));
    }
}
