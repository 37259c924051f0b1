package plumbline.law.lane;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// The gates of publication: GATE-37, and the restrictions that protect linked people.
final class PublicationGates {

    private static final Citation CONTEMPT = Citation.unconfirmed(
            Instruments.CONTEMPT_ACT, "s 2", "from arrest on, publication can be contempt; from memory");
    private static final Citation KEPT =
            Citation.unconfirmed(Instruments.CONDUCT_2020, "regs 43 and 63", "not less than 28 days");

    private PublicationGates() {}

    /// What can be said before the particulars are known.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind) {
            case PUBLICATION_APPROVED, PUBLISHED -> free(file);
            default -> Verdict.allowed();
        };
    }

    static Verdict may(CaseFile file, PublicationStep step) {
        return switch (step) {
            case PublicationStep.Approved approved ->
                Need.that(
                                approved.restrictionsEvaluated(),
                                "GATE-43",
                                "The live restrictions of every linked person were not looked at.",
                                "Look at each of them.",
                                Law.PUBLICATION)
                        .and(() -> named(file, found(file, approved.publication())));
            case PublicationStep.Published published ->
                named(file, found(file, published.publication()))
                        .and(() -> decided(file, found(file, published.publication())));
            case PublicationStep.Removed removed -> removed(file, removed);
            case PublicationStep.HoldPlaced hold -> Need.reasons("GATE-37", hold.ground(), Law.PUBLICATION);
            case PublicationStep.RestrictionMade made ->
                Need.that(
                        made.until() != null || made.endsWith() != null,
                        "GATE-43",
                        "The restriction has no end.",
                        "A day on which it expires, or the event with which it ends.",
                        Law.PUBLICATION);
            case PublicationStep.Prepared _, PublicationStep.HoldLifted _, PublicationStep.RestrictionLifted _ ->
                Verdict.allowed();
        };
    }

    /// GATE-37: nothing is published while criminal proceedings are active or a hold stands.
    static Verdict free(CaseFile file) {
        return Need.that(
                        !file.criminal().isSubJudice(),
                        "GATE-37",
                        "Criminal proceedings are active: publication is suppressed.",
                        "The end of the criminal proceedings.",
                        CONTEMPT)
                .and(() -> Need.that(
                        file.publication().holds().isEmpty(),
                        "GATE-37",
                        "A hold stands against publication: "
                                + String.join("; ", file.publication().holds().values()) + ".",
                        "Lift the hold.",
                        Law.PUBLICATION));
    }

    /// Whether a notice of a hearing may go out with this withheld.
    static Verdict notice(CaseFile file, Set<ProceedingsStep.Withheld> withheld) {
        boolean named = !withheld.contains(ProceedingsStep.Withheld.NAME)
                && !withheld.contains(ProceedingsStep.Withheld.PUBLICATION);
        boolean told = !withheld.contains(ProceedingsStep.Withheld.CONDUCT)
                && !withheld.contains(ProceedingsStep.Withheld.PUBLICATION);
        return Need.that(
                        !told || !file.criminal().isSubJudice(),
                        "GATE-37",
                        "Criminal proceedings are active, and the notice would tell of the conduct.",
                        "Withhold the particulars of the conduct.",
                        CONTEMPT)
                .and(() -> Need.that(
                        !named || !isNameProtected(file),
                        "GATE-43",
                        "A live restriction protects the name, of this person or of a linked one.",
                        "Withhold the name, or wait until the restriction ends.",
                        Law.PUBLICATION));
    }

    private static boolean isNameProtected(CaseFile file) {
        return file.publication().restrictions().values().stream()
                .anyMatch(PublicationStep.RestrictionMade::protectsName);
    }

    private static Verdict named(CaseFile file, PublicationState.Publication publication) {
        return Need.that(
                !publication.names() || !isNameProtected(file),
                "GATE-43",
                "It names the person while a live restriction protects a name, of this person or of a linked one.",
                "Publish without the name, or wait until the restriction ends.",
                Law.PUBLICATION);
    }

    private static Verdict decided(CaseFile file, PublicationState.Publication publication) {
        return Need.that(
                publication.what() != PublicationStep.What.OUTCOME_REPORT
                        || file.last(ProceedingsStep.OutcomeServed.class).isPresent(),
                "CLK-48",
                "The person has not been told the outcome.",
                "Serve the outcome first.",
                KEPT);
    }

    private static Verdict removed(CaseFile file, PublicationStep.Removed removed) {
        PublicationState.Publication publication = found(file, removed.publication());
        LocalDate on = publication.publishedOn();
        boolean early = publication.what() == PublicationStep.What.OUTCOME_REPORT
                && on != null
                && Times.standard(file)
                        .deadline("CLK-48", on)
                        .flatMap(kept -> kept.limit().first())
                        .filter(removed.on()::isBefore)
                        .isPresent()
                && file.publication().holds().isEmpty();
        return Need.that(
                !early,
                "CLK-48",
                "It must stay for not less than 28 days.",
                "Wait until they have passed, or place a hold with its ground.",
                KEPT);
    }

    private static PublicationState.Publication found(CaseFile file, UUID publication) {
        return Optional.ofNullable(file.publication().publications().get(publication))
                .orElseThrow();
    }
}
