package plumbline.law.vetting.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Findings and opinions for tests, changed one particular at a time.
final class Found {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    static final NewEvidence NOTHING_NEW = new NewEvidence("", null, "", "");
    static final DecisionModel WALKED = new DecisionModel(
            "Honesty and the trust of the public.",
            "The record, the form, the references.",
            "Who could be harmed and how.",
            "The Code of Practice and the APP.",
            "Clear, clear with conditions, do not clear.",
            "As concluded; looked at again each year.");

    private Found() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Finding a(String name, FindingType type, Status status, Disposal disposal, Nature... natures) {
        return new Finding(
                id(name),
                type,
                status,
                Set.of(natures),
                disposal,
                Involved.SUBJECT,
                "",
                "Northmoor Police",
                "",
                Disclosure.DISCLOSED,
                false,
                name,
                null,
                null,
                "police records",
                "");
    }

    static Finding about(Involved involved, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                involved,
                f.concerned(),
                f.force(),
                f.reference(),
                f.disclosure(),
                f.filtered(),
                f.summary(),
                f.seal(),
                f.happenedOn(),
                f.source(),
                f.raisedBecause());
    }

    static Finding with(String concerned, String force, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                concerned,
                force,
                f.reference(),
                f.disclosure(),
                f.filtered(),
                f.summary(),
                f.seal(),
                f.happenedOn(),
                f.source(),
                f.raisedBecause());
    }

    static Finding numbered(String reference, @Nullable LocalDate on, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                reference,
                f.disclosure(),
                f.filtered(),
                f.summary(),
                f.seal(),
                on,
                f.source(),
                f.raisedBecause());
    }

    static Finding told(Disclosure disclosure, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                f.reference(),
                disclosure,
                f.filtered(),
                f.summary(),
                f.seal(),
                f.happenedOn(),
                f.source(),
                f.raisedBecause());
    }

    static Finding filtered(Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                f.reference(),
                f.disclosure(),
                true,
                f.summary(),
                f.seal(),
                f.happenedOn(),
                f.source(),
                f.raisedBecause());
    }

    static Finding sealed(String gist, String whyNoGist, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                f.reference(),
                f.disclosure(),
                f.filtered(),
                f.summary(),
                new Finding.Seal(gist, whyNoGist),
                f.happenedOn(),
                f.source(),
                f.raisedBecause());
    }

    static Finding raised(String because, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                f.reference(),
                f.disclosure(),
                f.filtered(),
                f.summary(),
                f.seal(),
                f.happenedOn(),
                f.source(),
                because);
    }

    static Finding written(String summary, String source, Finding f) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                f.reference(),
                f.disclosure(),
                f.filtered(),
                summary,
                f.seal(),
                f.happenedOn(),
                source,
                f.raisedBecause());
    }

    /// Suspected, and refused because of it or not.
    static Weighing suspected(UUID about, StageTwo refusal) {
        return weighing(about, StageOne.YES, refusal, "", List.of(), NOTHING_NEW);
    }

    static Weighing unsuspected(UUID about) {
        return weighing(about, StageOne.NO, StageTwo.NOT_REACHED, "", List.of(), NOTHING_NEW);
    }

    /// Not refused, with what rebuts what is presumed.
    static Weighing rebutted(UUID about, String rebuttal, String... evidence) {
        return weighing(about, StageOne.YES, StageTwo.DO_NOT_REFUSE, rebuttal, List.of(evidence), NOTHING_NEW);
    }

    static Weighing weighing(
            UUID about,
            StageOne suspicion,
            StageTwo refusal,
            String rebuttal,
            List<String> evidence,
            NewEvidence newEvidence) {
        return new Weighing(
                about,
                "What the record says.",
                "Two sources agree.",
                "Some.",
                "It counts.",
                suspicion,
                "The record and what the person says.",
                refusal,
                refusal == StageTwo.NOT_REACHED ? "" : "Age, time and conduct since.",
                rebuttal,
                evidence,
                newEvidence);
    }

    static Risk risk(UUID about, Treatment treatment, int condition) {
        return new Risk(about, "It happens again.", treatment, condition, "What was said above.");
    }

    static Condition condition(ConditionType type, String owner, int reviewEvery) {
        return new Condition(
                type,
                "",
                "Keep to the plan.",
                "Line manager",
                owner,
                TODAY,
                reviewEvery,
                null,
                "Statements of account",
                "Review of the clearance",
                ConditionSource.FORCE);
    }

    static Rationale rationale(List<Weighing> weighings, List<Risk> risks) {
        return new Rationale(weighings, WALKED, risks, List.of(), List.of(), List.of(), "All of it together.");
    }
}
