package plumbline.codecision;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import plumbline.assessment.AssessedEvidence;
import plumbline.assessment.Assessments;
import plumbline.assessment.Masking;
import plumbline.law.vetting.application.AboutYou;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.application.Service;
import plumbline.law.vetting.decision.Finding;
import plumbline.vetting.Document;
import plumbline.vetting.Vetting;

/// The words of the file as somebody from outside reads them: the same as the force's assessor, sealed ones too,
/// without the person's name, the references and the forces until they have sealed.
///
/// Words are found by the digest under which they were filed. What was altered or corrected since has another, and so
/// is not shown as if it were what the file holds.
@Component
class Documents {
    private final Vetting vetting;
    private final Assessments assessments;
    private final AssessedEvidence assessed;

    Documents(Vetting vetting, Assessments assessments, AssessedEvidence assessed) {
        this.vetting = vetting;
        this.assessments = assessments;
        this.assessed = assessed;
    }

    /// The words of a document; empty where nothing on record has its digest any more.
    Optional<List<Document.Passage>> words(Course course, Step.Shown shown, Masking masking) {
        var applicationId = course.file().applicationId();
        var sha256 = HexFormat.of().parseHex(shown.sha256());
        return vetting.document(applicationId, sha256)
                .or(() -> assessed.document(applicationId, sha256))
                .map(document -> document.passages().stream()
                        .map(passage -> passage.told(masking::text))
                        .toList());
    }

    /// What hides from this reader what they may not see yet.
    Masking masking(Course course, Reviewer reader) {
        var file = course.file();
        var hidden = ReviewPages.hidden(course, reader);
        var declared = vetting.declaration(file.applicationId()).orElse(Declaration.BLANK);
        List<String> names = new ArrayList<>();
        List<String> forces = new ArrayList<>();
        List<String> references = new ArrayList<>();
        if (hidden.contains(Masked.NAME)) {
            names.add(file.name());
            names(declared.aboutYou()).forEach(names::add);
        }
        if (hidden.contains(Masked.FORCE)) {
            forces.add(file.matter().force());
            findings(file.applicationId()).map(Finding::force).forEach(forces::add);
            declared.service().policeService().stream()
                    .map(Service.Police::force)
                    .filter(Objects::nonNull)
                    .forEach(forces::add);
        }
        if (hidden.contains(Masked.REFERENCE)) {
            references.add(file.reference());
            findings(file.applicationId()).map(Finding::reference).forEach(references::add);
        }
        return new Masking(names, forces, references);
    }

    private Stream<Finding> findings(UUID applicationId) {
        return assessments.findings(applicationId).stream();
    }

    private static Stream<String> names(AboutYou you) {
        return Stream.concat(
                        Stream.of(you.givenNames(), you.familyName()),
                        you.formerNames().stream().map(AboutYou.OtherName::name))
                .filter(Objects::nonNull);
    }
}
