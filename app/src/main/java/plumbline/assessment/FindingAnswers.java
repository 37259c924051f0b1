package plumbline.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.decision.Disclosure;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Involved;
import plumbline.law.vetting.decision.Nature;
import plumbline.law.vetting.decision.Status;

/// A finding as its form asks for it.
///
/// @param sealed whether it is kept from the person
public record FindingAnswers(
        FindingType type,
        Status status,
        Involved involved,
        String summary,
        Set<Nature> natures,
        Disposal disposal,
        @Nullable LocalDate happenedOn,
        @Nullable String force,
        @Nullable String reference,
        @Nullable String concerned,
        String source,
        Disclosure disclosure,
        boolean filtered,
        boolean sealed,
        @Nullable String gist,
        @Nullable String whyNoGist,
        @Nullable String raisedBecause) {

    static FindingAnswers of(Finding finding) {
        var seal = finding.seal();
        return new FindingAnswers(
                finding.type(),
                finding.status(),
                finding.involved(),
                finding.summary(),
                finding.natures(),
                finding.disposal(),
                finding.happenedOn(),
                orNull(finding.force()),
                orNull(finding.reference()),
                orNull(finding.concerned()),
                finding.source(),
                finding.disclosure(),
                finding.filtered(),
                seal != null,
                seal == null ? null : orNull(seal.gist()),
                seal == null ? null : orNull(seal.whyNoGist()),
                orNull(finding.raisedBecause()));
    }

    Finding finding(UUID id) {
        return new Finding(
                id,
                type,
                status,
                natures,
                disposal,
                involved,
                orEmpty(concerned),
                orEmpty(force),
                orEmpty(reference),
                disclosure,
                filtered,
                summary,
                sealed ? new Finding.Seal(orEmpty(gist), orEmpty(whyNoGist)) : null,
                happenedOn,
                source,
                orEmpty(raisedBecause));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
