package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.publication.Item;
import plumbline.law.conduct.publication.Publications;
import plumbline.law.conduct.publication.Release;
import plumbline.law.conduct.publication.Restriction;

/// The gates of publication: GATE-37 and holds, and what [Publications] answers of this file.
final class PublicationGates {

    /// Whom a restriction of the file protects: it is recorded where it binds, and says in words whom it means.
    private static final String PROTECTED = "this person or somebody whose case is linked";
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

    static Verdict may(Times times, PublicationStep step, Instant now) {
        CaseFile file = times.file();
        return switch (step) {
            case PublicationStep.Approved approved ->
                Need.that(
                                approved.restrictionsEvaluated(),
                                "GATE-43",
                                "The live restrictions of every linked person were not looked at.",
                                "Look at each of them.",
                                Law.PUBLICATION)
                        .and(() ->
                                named(file, found(file, approved.publication()).names(), London.day(now)));
            case PublicationStep.Published published ->
                published(file, found(file, published.publication()), published.on());
            case PublicationStep.Removed removed -> removed(times, removed);
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

    /// Whether a notice of these proceedings may go out on that day with this withheld.
    static Verdict notice(CaseFile file, Forum forum, Set<ProceedingsStep.Withheld> withheld, LocalDate day) {
        boolean silent = withheld.contains(ProceedingsStep.Withheld.PUBLICATION);
        Set<Restriction.Scope> contains = EnumSet.noneOf(Restriction.Scope.class);
        if (!silent && !withheld.contains(ProceedingsStep.Withheld.NAME)) {
            contains.add(Restriction.Scope.NAME);
        }
        if (!silent && !withheld.contains(ProceedingsStep.Withheld.CONDUCT)) {
            contains.add(Restriction.Scope.DETAILS);
        }
        return Publications.may(
                item(kind(file.pack(), forum, PublicationStep.What.HEARING_NOTICE), contains),
                around(file),
                restrictions(file),
                Set.of(),
                day);
    }

    /// Whether the person may be named on that day.
    static Verdict named(CaseFile file, boolean named, LocalDate day) {
        Set<Restriction.Scope> contains = named ? Set.of(Restriction.Scope.NAME) : Set.of();
        return Publications.unrestricted(item(Item.Kind.MEDIA_LINE, contains), restrictions(file), Set.of(), day);
    }

    /// Whether a restriction protects a name on that day, of this person or of one whose case is linked.
    static boolean isNameProtected(CaseFile file, LocalDate day) {
        return !named(file, true, day).isAllowed();
    }

    private static Verdict published(CaseFile file, PublicationState.Publication publication, LocalDate on) {
        Set<Restriction.Scope> contains = EnumSet.of(Restriction.Scope.DETAILS);
        if (publication.names()) {
            contains.add(Restriction.Scope.NAME);
        }
        Forum forum = file.proceedings()
                .latest()
                .map(ProceedingsState.Proceedings::forum)
                .orElse(Forum.HEARING);
        return Publications.may(
                item(kind(file.pack(), forum, publication.what()), contains),
                around(file),
                restrictions(file),
                Set.of(),
                on);
    }

    private static Item item(Item.Kind kind, Set<Restriction.Scope> contains) {
        return new Item(kind, PROTECTED, contains, Set.of());
    }

    private static Item.Kind kind(Pack pack, Forum forum, PublicationStep.What what) {
        if (what == PublicationStep.What.MEDIA_LINE) {
            return Item.Kind.MEDIA_LINE;
        }
        if (pack != Pack.PACK_OFFICER) {
            return Item.Kind.STAFF_OUTCOME;
        }
        boolean notice = what == PublicationStep.What.HEARING_NOTICE;
        return switch (forum) {
            case MEETING -> Item.Kind.MEETING_OUTCOME;
            case HEARING -> notice ? Item.Kind.HEARING_NOTICE : Item.Kind.HEARING_REPORT;
            case ACCELERATED_HEARING ->
                notice ? Item.Kind.ACCELERATED_HEARING_NOTICE : Item.Kind.ACCELERATED_HEARING_REPORT;
        };
    }

    /// Whoever conducts an accelerated hearing requires its notice by deciding what the notice withholds.
    private static Publications.Circumstances around(CaseFile file) {
        boolean decided = file.last(ProceedingsStep.WithholdingDecided.class)
                .filter(ProceedingsStep.WithholdingDecided::representationsConsidered)
                .isPresent();
        return new Publications.Circumstances(
                decided,
                decided,
                file.last(ProceedingsStep.OutcomeServed.class).isPresent(),
                file.criminal().isSubJudice());
    }

    /// The restrictions of the file that can be weighed without reading them: those of a name. Whoever approves looks
    /// at the others.
    private static List<Restriction> restrictions(CaseFile file) {
        return file.publication().restrictions().values().stream()
                .filter(PublicationStep.RestrictionMade::protectsName)
                .map(made -> new Restriction(
                        "\"" + made.scope() + "\"",
                        PROTECTED,
                        Set.of(Restriction.Scope.NAME),
                        made.madeBy(),
                        release(made),
                        false))
                .toList();
    }

    private static Release release(PublicationStep.RestrictionMade made) {
        LocalDate until = made.until();
        return until == null ? new Release.Lifted() : new Release.OnDay(until);
    }

    private static Verdict removed(Times times, PublicationStep.Removed removed) {
        PublicationState.Publication publication = found(times.file(), removed.publication());
        LocalDate on = publication.publishedOn();
        boolean early = publication.what() == PublicationStep.What.OUTCOME_REPORT
                && on != null
                && times.deadline("CLK-48", on)
                        .flatMap(kept -> kept.limit().first())
                        .filter(removed.on()::isBefore)
                        .isPresent()
                && times.file().publication().holds().isEmpty();
        return Need.that(
                !early,
                "CLK-48",
                "It must stay for not less than 28 days.",
                "Wait until they have passed, or place a hold with its ground.",
                KEPT);
    }

    private static PublicationState.Publication found(CaseFile file, UUID publication) {
        return Objects.requireNonNull(file.publication().publications().get(publication));
    }
}
