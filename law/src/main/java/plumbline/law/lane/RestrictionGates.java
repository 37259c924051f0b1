package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Rulings;
import plumbline.law.conduct.restriction.Ground;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;
import plumbline.law.conduct.restriction.SuspensionDecision;
import plumbline.law.conduct.restriction.SuspensionFacts;
import plumbline.law.conduct.restriction.Suspensions;
import plumbline.law.conduct.restriction.Suspicion;

/// The gates of suspension and restriction: both limbs, the duty since 2026, scope and review.
final class RestrictionGates {

    private RestrictionGates() {}

    static Verdict may(CaseFile file, RestrictionStep step, Instant now) {
        return switch (step) {
            case RestrictionStep.SuspensionDecided decided -> decided(file, decided);
            case RestrictionStep.SuspensionReviewed reviewed ->
                consulted(file, reviewed.iopcConsulted())
                        .and(() -> Need.reasons("SUSPENSION", reviewed.reason(), Law.SUSPENSION));
            case RestrictionStep.SuspensionEnded ended -> ending(file, ended);
            case RestrictionStep.RestrictionDrafted drafted ->
                Need.that(
                        !drafted.limits().isEmpty() && !drafted.scope().isBlank(),
                        "RESTRICTION",
                        "It is not written down what the person may not do.",
                        "Choose what is taken away, and write its scope.",
                        Law.RESTRICTION);
            case RestrictionStep.RestrictionImposed imposed ->
                ahead(reviewOn(file, imposed.restriction()), now).and(() -> enough(file, imposed));
            case RestrictionStep.RestrictionVaried varied ->
                ahead(varied.reviewOn(), now).and(() -> Need.reasons("RESTRICTION", varied.reason(), Law.RESTRICTION));
            case RestrictionStep.SuspensionConfirmed _,
                    RestrictionStep.SuspensionRepresentations _,
                    RestrictionStep.SuspensionReviewNotified _,
                    RestrictionStep.RestrictionReviewDue _,
                    RestrictionStep.RestrictionEnded _ -> Verdict.allowed();
        };
    }

    private static Verdict decided(CaseFile file, RestrictionStep.SuspensionDecided step) {
        SuspensionDecision decision = new SuspensionDecision(
                step.measure(),
                step.reason(),
                words(step.exceptionalCircumstances()),
                words(step.scope()),
                step.reviewOn(),
                step.iopcConsulted(),
                Optional.ofNullable(step.authoriser())
                        .filter(rank -> rank.isSenior())
                        .isPresent());
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (step.investigationPrejudiced()) {
            grounds.add(Ground.EFFECTIVE_INVESTIGATION);
        }
        if (step.publicInterest()) {
            grounds.add(Ground.PUBLIC_INTEREST);
        }
        SuspensionFacts facts = facts(file, step.redeploymentConsidered() && !step.redeploymentSuffices(), grounds);
        return considered(step)
                .and(() -> file.pack() == Pack.PACK_OFFICER
                        ? Rulings.verdict(
                                file.opening().selection(),
                                rules -> Suspensions.may(decision, facts, rules),
                                () -> Suspensions.underPolicy(decision, file.pack()))
                        : Suspensions.underPolicy(decision, file.pack()));
    }

    private static Verdict considered(RestrictionStep.SuspensionDecided step) {
        return Need.that(
                step.redeploymentConsidered() || step.measure() == Measure.NONE,
                "SUSPENSION",
                "It was not considered whether other duties or another place would do.",
                "Consider redeployment, and record why it is enough or why not.",
                Law.SUSPENSION);
    }

    private static SuspensionFacts facts(CaseFile file, boolean redeploymentRejected, Set<Ground> grounds) {
        boolean open = switch (file.matter().stage()) {
            case CLOSED, CLOSED_WITHDRAWN, FINAL, RETENTION -> false;
            case RECEIVED,
                    TRIAGED,
                    RECORDED,
                    REFERRED_IOPC,
                    ROUTE_SET,
                    INVESTIGATING,
                    REPORTED,
                    DECIDED,
                    PROCEEDINGS,
                    OUTCOME,
                    APPEAL -> true;
        };
        return new SuspensionFacts(
                AllegationGates.form(file),
                open,
                redeploymentRejected,
                grounds,
                suspicion(file, CriminalStep.Arrested.class),
                suspicion(file, CriminalStep.Charged.class),
                false);
    }

    /// The offences of every arrest, or of every charge, in strands that are not over.
    private static Suspicion suspicion(CaseFile file, Class<? extends CriminalStep> trigger) {
        List<CriminalStep.Offence> offences = new ArrayList<>();
        for (CriminalStep step : file.all(trigger)) {
            if (file.criminal().stage(step.strand()).isActive()) {
                offences.addAll(CriminalGates.offences(step));
            }
        }
        Set<ListedOffence> listed = offences.stream()
                .map(CriminalStep.Offence::listed)
                .flatMap(offence -> Optional.ofNullable(offence).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListedOffence.class)));
        return new Suspicion(listed, offences.stream().anyMatch(CriminalStep.Offence::domesticAbuse));
    }

    private static Verdict ending(CaseFile file, RestrictionStep.SuspensionEnded ended) {
        if (file.pack() != Pack.PACK_OFFICER) {
            return Need.reasons("SUSPENSION", ended.reason(), file.pack().citation());
        }
        SuspensionDecision decision =
                new SuspensionDecision(Measure.NONE, ended.reason(), "", "", null, ended.iopcConsulted(), true);
        return Rulings.verdict(
                file.opening().selection(),
                rules -> Suspensions.end(decision, facts(file, false, Set.of()), rules),
                Verdict::allowed);
    }

    /// A charge with a listed offence cannot be answered with restricted duties (2026).
    private static Verdict enough(CaseFile file, RestrictionStep.RestrictionImposed imposed) {
        if (file.restriction().isSuspended() || file.pack() != Pack.PACK_OFFICER) {
            return Verdict.allowed();
        }
        SuspensionDecision decision = new SuspensionDecision(
                Measure.RESTRICTED,
                imposed.reason(),
                file.last(RestrictionStep.SuspensionDecided.class)
                        .map(last -> words(last.exceptionalCircumstances()))
                        .orElse(""),
                "as drafted",
                reviewOn(file, imposed.restriction()),
                true,
                true);
        return Rulings.verdict(
                file.opening().selection(),
                rules -> Suspensions.may(decision, facts(file, false, Set.of()), rules),
                Verdict::allowed);
    }

    private static Verdict consulted(CaseFile file, boolean consulted) {
        return Need.that(
                consulted || !file.matter().isDirectorGenerals(),
                "CLK-19",
                "The Director General controls the investigation and was not consulted.",
                "Consult the Director General and record the answer.",
                Law.SUSPENSION);
    }

    private static @Nullable LocalDate reviewOn(CaseFile file, UUID restriction) {
        return Optional.ofNullable(file.restriction().restrictions().get(restriction))
                .map(RestrictionState.Restriction::reviewOn)
                .orElse(null);
    }

    private static Verdict ahead(@Nullable LocalDate review, Instant now) {
        return Need.that(
                review != null && review.isAfter(London.day(now)),
                "RESTRICTION",
                "There is no day ahead on which the restriction is looked at again.",
                "Set the day of its review.",
                Law.RESTRICTION);
    }

    private static String words(@Nullable String given) {
        return given == null ? "" : given;
    }
}
