package plumbline.law.vetting.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Opinion;

/// What the judgment in Di Maria asks of vetting: respect what conduct has decided, hear who stands to lose their
/// office, dismiss nobody but by law, and leave misconduct to those who decide on it. That conduct comes first (DM-5)
/// is a [Rule], because it stops the application before anybody forms an opinion.
public final class DiMaria {

    private DiMaria() {}

    /// DM-1: what was finally decided as no case to answer counts, unless something significant is new.
    public static Verdict suspect(Finding finding, NewEvidence newEvidence) {
        return finding.disposal() != Disposal.NO_CASE_TO_ANSWER || newEvidence.isComplete()
                ? Verdict.allowed()
                : Verdict.refused(
                        "DM-1",
                        newEvidence.isBlank()
                                ? "It was finally decided that there is no case to answer, and nothing new is named."
                                : "What is new since the final decision is not said completely.",
                        "Say what is new, since when, why it is significant and who from outside has reviewed it.",
                        Sources.NO_CASE);
    }

    /// DM-2: what the person must have been given before the loss.
    ///
    /// @param minimum whether it is the least clearance that their engagement needs
    /// @param given what they were given
    public static Verdict lose(Applicant applicant, boolean minimum, Set<Safeguard> given) {
        Set<Safeguard> missing = owed(applicant, minimum);
        missing.removeAll(given);
        return missing.isEmpty()
                ? Verdict.allowed()
                : Verdict.refused(
                        "DM-2",
                        "The person's office depends on this clearance, and they were not given "
                                + missing.stream().map(Safeguard::label).collect(Collectors.joining(", ")) + ".",
                        "Give them what is missing first.",
                        Sources.ARTICLE_6);
    }

    private static Set<Safeguard> owed(Applicant applicant, boolean minimum) {
        return applicant.isUnderVettingRegulations() && minimum
                ? EnumSet.allOf(Safeguard.class)
                : EnumSet.noneOf(Safeguard.class);
    }

    /// DM-3: vetting dismisses nobody but an officer, at the end of a withdrawal under the Regulations.
    public static Verdict dismiss(Applicant applicant, boolean withdrawnUnderRegulations) {
        var citation = Citation.confirmed(Sources.REGULATIONS, "", "withdrawal means dismissal without notice");
        if (!applicant.isUnderVettingRegulations()) {
            return Verdict.refused(
                    "DM-3",
                    "The Regulations cover officers and specials; this person is " + applicant.label() + ".",
                    "The employer's own procedure, or the end of the contract.",
                    citation);
        }
        return withdrawnUnderRegulations
                ? Verdict.allowed()
                : Verdict.refused(
                        "DM-3",
                        "Losing a clearance alone is no lawful ground of dismissal.",
                        "A withdrawal assessment under the Regulations, through to its decision.",
                        citation);
    }

    static Stream<Objection> check(ComposedOpinion composed, OpinionFacts facts) {
        return Stream.concat(
                composed.rationale().weighings().stream().flatMap(weighing -> finallyDecided(weighing, facts)),
                closed(composed, facts));
    }

    private static Stream<Objection> finallyDecided(Weighing weighing, OpinionFacts facts) {
        return weighing.suspicion() == StageOne.NO
                ? Stream.empty()
                : facts
                        .finding(weighing.about())
                        .map(finding -> suspect(finding, weighing.newEvidence()))
                        .flatMap(verdict -> verdict instanceof Verdict.Refused refused
                                ? Optional.of(refused)
                                : Optional.<Verdict.Refused>empty())
                        .map(refused -> new Objection(facts.place(weighing.about()) + "-newEvidence", refused))
                        .stream();
    }

    /// DM-4: no refusal rests on nothing but what the person was told nothing of.
    private static Stream<Objection> closed(ComposedOpinion composed, OpinionFacts facts) {
        var relied = composed.rationale().weighings().stream()
                .filter(Weighing::isReliedOn)
                .map(Weighing::about)
                .toList();
        return composed.opinion() == Opinion.NOT_CLEAR
                        && !relied.isEmpty()
                        && relied.stream().allMatch(id -> isClosed(id, facts))
                ? Stream.of(Objection.of(
                        "opinion",
                        "DM-4",
                        "The refusal rests on nothing but material of which the person is told nothing.",
                        "Give a gist of it, or rest the refusal on something that they can answer.",
                        Sources.house(
                                "closed material", "our rule, after Di Maria: no decision on closed material alone")))
                : Stream.empty();
    }

    private static boolean isClosed(UUID about, OpinionFacts facts) {
        var parts = facts.pattern(about).map(Pattern::findings).orElse(List.of(about));
        return parts.stream()
                .allMatch(id ->
                        facts.finding(id).map(Finding::isSealedWithoutGist).orElse(false));
    }
}
