package plumbline.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.forms.Told;
import plumbline.law.vetting.decision.Finding;
import plumbline.vetting.Document;
import plumbline.vetting.EvidenceBytes;
import plumbline.vetting.EvidenceItem;
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// What the assessment adds to the file of an application: what the person supplied after the form, and the findings in
/// one.
@Service
public class AssessedEvidence {
    private static final String FINDINGS = "Findings, as they were assessed";

    private final Assessments assessments;

    AssessedEvidence(Assessments assessments) {
        this.assessments = assessments;
    }

    /// By digest, in the order in which it is shown.
    @Transactional(readOnly = true)
    public List<EvidenceItem> items(UUID applicationId) {
        var items = new ArrayList<EvidenceItem>();
        assessments.papers(applicationId).forEach(paper -> items.add(item(paper)));
        items.add(findings(applicationId));
        return items;
    }

    /// The words that have this digest; empty where nothing on record has it any more.
    @Transactional(readOnly = true)
    public Optional<Document> document(UUID applicationId, byte[] sha256) {
        var findings = findings(applicationId);
        if (Arrays.equals(findings.sha256(), sha256)) {
            return Optional.of(new Document(findings, passages(assessments.findings(applicationId))));
        }
        return assessments.papers(applicationId).stream()
                .filter(paper -> Arrays.equals(item(paper).sha256(), sha256))
                .findFirst()
                .map(paper -> new Document(item(paper), passages(paper)));
    }

    private EvidenceItem findings(UUID applicationId) {
        return new EvidenceItem(FINDINGS, EvidenceBytes.hash(assessments.evidence(applicationId)), false);
    }

    private static EvidenceItem item(Paper paper) {
        var parts = List.of(paper.label(), paper.receivedOn().toString(), paper.words());
        return new EvidenceItem("Paper of the person: " + paper.label(), EvidenceBytes.hash(parts), true);
    }

    private static List<Document.Passage> passages(Paper paper) {
        return List.of(new Document.Passage(
                "Received on " + Dates.date(paper.receivedOn()), List.of(SummaryRow.of("In words", paper.words()))));
    }

    private static List<Document.Passage> passages(List<Finding> findings) {
        var passages = new ArrayList<Document.Passage>();
        for (var finding : findings) {
            passages.add(new Document.Passage(
                    "Finding " + (passages.size() + 1) + ": " + finding.type().label(),
                    Told.of(AssessmentForms.FINDING, FindingAnswers.of(finding), Map.of())));
        }
        return passages;
    }
}
