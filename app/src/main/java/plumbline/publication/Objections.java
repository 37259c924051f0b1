package plumbline.publication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.cases.Concerned;
import plumbline.casework.OpenFile;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.publication.Item;
import plumbline.law.conduct.publication.Publications;
import plumbline.law.conduct.publication.Restriction;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.Publicity;

/// What stands against publishing: the kind of proceedings, the criminal case, holds, restrictions of every linked
/// person, and names that the words give away.
final class Objections {
    private static final Citation PUBLISHED = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "regs 36, 43, 53 and 63", "what is published of a hearing; partly from memory");
    private static final Citation PROTECTED = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "regs 39(3) and 59",
            "prohibitions of publication exist; that they bind linked cases is a rule of ours");

    private Objections() {}

    /// The hearing that a page can tell of, or why there is none.
    sealed interface Offer {
        record Open(Hearing hearing) implements Offer {}

        record Shut(Verdict.Refused why) implements Offer {}
    }

    static Offer offer(CaseFile file, PublicPage page, LocalDate today) {
        var hearing = Hearing.toTell(file, page);
        if (file.pack() == Pack.PACK_OFFICER && hearing.isPresent()) {
            return new Offer.Open(hearing.get());
        }
        var never = file.pack() == Pack.PACK_STAFF
                || file.proceedings().all().values().stream().anyMatch(one -> one.forum() == Forum.MEETING);
        var item = item(page.item(file, never ? Forum.MEETING : Forum.HEARING), file, false);
        return never && Publications.may(item, all(), List.of(), Set.of(), today) instanceof Verdict.Refused refused
                ? new Offer.Shut(refused)
                : new Offer.Shut(new Verdict.Refused(
                        "PUBLICATION",
                        page == PublicPage.HEARING ? "No hearing is listed." : "No outcome of a hearing was decided.",
                        page == PublicPage.HEARING ? "Set the day of the hearing." : "The decision on the outcome.",
                        PUBLISHED));
    }

    /// Whether it may be told now, by all that is known now.
    ///
    /// @param linked everybody concerned in the operation
    static Verdict of(OpenFile open, Hearing hearing, Draft draft, List<Concerned> linked, LocalDate today) {
        var file = open.file();
        var kind = draft.page().item(file, hearing.forum());
        var around = new Publications.Circumstances(
                hearing.representationsDecided(),
                draft.required(),
                hearing.personTold(),
                file.criminal().isSubJudice());
        return Publications.may(item(kind, file, draft.named()), around, List.of(), Set.of(), today)
                .and(() -> Publicity.mayTell(file, draft.named(), today))
                .and(() -> inTime(hearing, draft, today))
                .and(() -> withheld(hearing, draft))
                .and(() -> complete(hearing, draft))
                .and(() -> leftOut(file, draft, today))
                .and(() -> names(open, hearing, draft, linked, today));
    }

    /// Whether what was approved still says what is so: a notice of another day or place would mislead.
    static Verdict unchanged(Hearing hearing, Draft draft, Fixed fixed) {
        return draft.page() == PublicPage.OUTCOME
                        || Composition.of(hearing, draft).text().equals(fixed.text())
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-43",
                        "The day, the place or what is withheld was changed since the notice was approved.",
                        "Set it aside or take it down, and approve another.",
                        PUBLISHED);
    }

    private static Verdict inTime(Hearing hearing, Draft draft, LocalDate today) {
        boolean past = draft.page() == PublicPage.HEARING
                && hearing.day().filter(day -> !day.isBefore(today)).isEmpty();
        return draft.page().hasPlaceAt(hearing.stage()) && !past
                ? Verdict.allowed()
                : Verdict.refused(
                        "PUBLICATION",
                        draft.page() == PublicPage.HEARING
                                ? "The hearing is over, or is not to be held."
                                : "There is no outcome to report.",
                        "Nothing would: there is nothing to tell.",
                        PUBLISHED);
    }

    private static Verdict withheld(Hearing hearing, Draft draft) {
        return draft.page() == PublicPage.HEARING && draft.named() && hearing.withholds(ProceedingsStep.Withheld.NAME)
                ? Verdict.refused(
                        "GATE-43",
                        "The notice names the person, and the name is withheld.",
                        "Save the notice again, without the name.",
                        PROTECTED)
                : Verdict.allowed();
    }

    private static Verdict complete(Hearing hearing, Draft draft) {
        boolean misses = Part.of(draft.page()).stream()
                .anyMatch(part -> !part.isOptional() && draft.passage(part).isBlank());
        boolean unexplained = draft.page() == PublicPage.OUTCOME
                && draft.passage(Part.EXCEPTIONAL).isBlank()
                && hearing.outcome()
                        .filter(decided -> decided.exceptionalCircumstances() != null)
                        .isPresent();
        return misses || unexplained
                ? Verdict.refused(
                        "PUBLICATION",
                        unexplained
                                ? "It does not say why gross misconduct did not lead to dismissal."
                                : "A passage is empty.",
                        "Write it.",
                        PUBLISHED)
                : Verdict.allowed();
    }

    /// A report leaves something out only on a listed ground; to leave out a name that is protected needs no other.
    private static Verdict leftOut(CaseFile file, Draft draft, LocalDate today) {
        if (draft.page() == PublicPage.HEARING) {
            return Verdict.allowed();
        }
        boolean unnamed = !draft.named() && !Publicity.isNameProtected(file, today);
        return draft.leftOut().isEmpty() && !unnamed
                ? Verdict.allowed()
                : Publications.redact(draft.leftOut(), draft.alreadyPublic());
    }

    /// A name that the words give away is as good as a name told.
    private static Verdict names(OpenFile open, Hearing hearing, Draft draft, List<Concerned> linked, LocalDate today) {
        var text = Composition.of(hearing, draft).text();
        UUID own = open.allegation().concerned().personId();
        if (!draft.named() && linked.stream().anyMatch(one -> one.personId().equals(own) && isNamed(one, text))) {
            return Verdict.refused(
                    "GATE-43",
                    "It is to be published without the name, and the words give the name away.",
                    "Take the name and the number out of the words.",
                    PROTECTED);
        }
        boolean tellsOfOthers = linked.stream().anyMatch(one -> !one.personId().equals(own) && isNamed(one, text));
        if (!tellsOfOthers) {
            return Verdict.allowed();
        }
        return Publicity.isNameProtected(open.file(), today)
                ? Verdict.refused(
                        "GATE-43",
                        "It names another person of the operation while a live restriction protects a name.",
                        "Take that name out of the words, or wait until the restriction ends.",
                        PROTECTED)
                : Verdict.caution(
                        "GATE-43", "It names another person of the operation: make sure that it may.", PROTECTED);
    }

    private static boolean isNamed(Concerned one, String text) {
        return Stream.of(one.person().familyName(), one.person().serviceNumber())
                .filter(word -> word != null && !word.isBlank())
                .anyMatch(word -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find());
    }

    private static Item item(Item.Kind kind, CaseFile file, boolean named) {
        var contains = EnumSet.of(Restriction.Scope.DETAILS);
        if (named) {
            contains.add(Restriction.Scope.NAME);
        }
        return new Item(kind, file.opening().person().toString(), contains, Set.of());
    }

    private static Publications.Circumstances all() {
        return new Publications.Circumstances(true, true, true, false);
    }
}
