package plumbline.vetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.forms.Labels;
import plumbline.forms.Told;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.Section;
import plumbline.law.vetting.level.CheckResult;
import plumbline.web.SummaryRow;

/// What an application is decided on: the declaration, what the applicant answered, and what each check brought. Each
/// has one digest, worked out from what is on record whenever it is asked for.
@Component
class ApplicationEvidence {
    private final DeclarationRepository declarations;
    private final CheckRepository checks;
    private final Access access;

    ApplicationEvidence(DeclarationRepository declarations, CheckRepository checks, Access access) {
        this.declarations = declarations;
        this.checks = checks;
        this.access = access;
    }

    private record Held(EvidenceItem item, Supplier<List<Document.Passage>> words) {}

    /// In the order in which it is shown; of the declaration the last version.
    List<EvidenceItem> items(UUID applicationId) {
        return held(applicationId, declarations.latest(applicationId).stream().toList())
                .map(Held::item)
                .toList();
    }

    /// What has this digest, in words; earlier versions of the declaration among them. Empty where nothing on record
    /// has it.
    Optional<Document> document(UUID applicationId, byte[] sha256) {
        return held(applicationId, declarations.versions(applicationId))
                .filter(one -> Arrays.equals(one.item().sha256(), sha256))
                .findFirst()
                .map(one -> new Document(one.item(), one.words().get()));
    }

    private Stream<Held> held(UUID applicationId, List<Signed> declared) {
        var held = new ArrayList<Held>();
        declared.forEach(signed -> held.add(new Held(
                new EvidenceItem("Declaration, version " + signed.version(), signed.sha256(), true),
                () -> passages(signed))));
        var queries = checks.queries(applicationId);
        for (int i = 0; i < queries.size(); i++) {
            if (!queries.get(i).isOpen()) {
                held.add(answer(i + 1, queries.get(i)));
            }
        }
        checks.results(applicationId).stream()
                .sorted(Comparator.comparing(CheckResult::check))
                .forEach(result -> held.add(new Held(
                        new EvidenceItem(
                                Labels.of(result.check()) + ", run on " + London.words(result.ranOn()),
                                hash(result),
                                false),
                        () -> passages(result))));
        return held.stream();
    }

    private static Held answer(int number, Query query) {
        var answer = String.valueOf(query.answer());
        return new Held(
                new EvidenceItem(
                        "Answer to question " + number,
                        EvidenceBytes.hash(List.of(query.queryId().toString(), query.question(), answer)),
                        true),
                () -> List.of(new Document.Passage(
                        "What the applicant was asked",
                        List.of(SummaryRow.of("Question", query.question()), SummaryRow.of("Answer", answer)))));
    }

    private static List<Document.Passage> passages(Signed signed) {
        return Arrays.stream(Section.values())
                .map(section -> new Document.Passage(
                        section.label(),
                        Told.of(
                                DeclarationForms.of(section),
                                signed.declaration().part(section),
                                Map.of())))
                .filter(passage -> !passage.rows().isEmpty())
                .toList();
    }

    private List<Document.Passage> passages(CheckResult result) {
        var rows = CheckPages.rows(result, access.namesOf(List.of(result.ranBy())));
        return List.of(new Document.Passage("What came back", rows));
    }

    private static byte[] hash(CheckResult result) {
        var parts = new ArrayList<String>(List.of(
                result.resultId().toString(),
                result.check().name(),
                result.ranOn().toString(),
                result.ranBy().toString(),
                result.ranAs().name(),
                result.organisation(),
                result.authority(),
                result.inputs(),
                result.code().name(),
                result.words()));
        parts.addAll(result.references());
        return EvidenceBytes.hash(parts);
    }
}
