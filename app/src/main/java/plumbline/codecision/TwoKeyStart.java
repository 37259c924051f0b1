package plumbline.codecision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.assessment.Assessments;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.Nature;
import plumbline.law.vetting.twokey.Figure;
import plumbline.law.vetting.twokey.Figures;
import plumbline.law.vetting.twokey.Matter;
import plumbline.law.vetting.twokey.SelfClass;
import plumbline.vetting.Vetting;

/// Where an application whose checks are complete and whose findings are recorded goes to two keys.
@Service
class TwoKeyStart {
    private static final Citation RULE =
            Citation.confirmed(Instruments.POLICY, "two keys: keys", "our rule: what each class of case needs");

    private final Vetting vetting;
    private final Assessments assessments;
    private final VettedApplications applications;
    private final Drawing drawing;
    private final CaseFiles cases;
    private final Seeds seeds;
    private final LegalMode mode;

    TwoKeyStart(
            Vetting vetting,
            Assessments assessments,
            VettedApplications applications,
            Drawing drawing,
            CaseFiles cases,
            Seeds seeds,
            @Value("${plumbline.vetting.legal-mode:UNDERTAKING}") LegalMode mode) {
        this.vetting = vetting;
        this.assessments = assessments;
        this.applications = applications;
        this.drawing = drawing;
        this.cases = cases;
        this.seeds = seeds;
        this.mode = mode;
    }

    /// Opens the case of an application, draws who sits, and lets another force decide where the force may not.
    @Transactional
    public Verdict begin(UUID decisionId, UUID applicationId) {
        var may = may(applicationId);
        if (!may.isAllowed()) {
            return may;
        }
        var file = file(decisionId, applicationId, true);
        drawing.open(file, applications.evidence(applicationId));
        if (!file.keys().isForceAlone()) {
            vetting.move(
                    applicationId,
                    ApplicationStage.AWAITING_OUTSIDE,
                    file.caseClass().label());
        }
        if (file.keys().anotherForce()) {
            var host = cases.of(decisionId).host();
            vetting.handOver(
                    applicationId,
                    host.map(cases::organisation).orElse("No force yet"),
                    "Decided elsewhere: " + file.elsewhere());
        }
        return may;
    }

    /// The case as it would begin now, its lot not drawn yet.
    @Transactional(readOnly = true)
    public CaseFile outlook(UUID decisionId, UUID applicationId) {
        return file(decisionId, applicationId, false);
    }

    /// Whether the case may begin now.
    @Transactional(readOnly = true)
    public Verdict may(UUID applicationId) {
        return vetting.mayMove(applicationId, ApplicationStage.AWAITING_OUTSIDE).and(() -> assessed(applicationId));
    }

    private CaseFile file(UUID decisionId, UUID applicationId, boolean draw) {
        var application = vetting.application(applicationId);
        var assessment = assessments.assess(applicationId);
        var party = applications.party(application);
        var elsewhere = applications.elsewhere(application, party);
        var caseClass = SelfClass.raise(assessment.caseClass(), elsewhere.isPresent());
        var today = cases.today();
        var figures = Figures.on(today);
        return new CaseFile(
                decisionId,
                applicationId,
                application.reference(),
                application.subjectId(),
                application.personId(),
                application.name(),
                caseClass,
                draw
                        && caseClass == CaseClass.GREEN
                        && seeds.of(today.withDayOfMonth(1))
                                .draws(application.reference(), figures.of(Figure.GREEN_DRAWN) / 100.0),
                assessments.findings(applicationId).stream().anyMatch(TwoKeyStart::needsSpecialist),
                !assessment.bars().isEmpty(),
                elsewhere.orElse(""),
                mode,
                today,
                new Matter(party, Access.current().organisation(), Set.of(), List.of()));
    }

    private Verdict assessed(UUID applicationId) {
        return assessments.assess(applicationId).allowed().isEmpty()
                ? Verdict.refused(
                        "TWO-KEYS",
                        "The assessment leaves no opinion open: the application cannot go on.",
                        "Discontinue it, or wait for the conduct procedure, as the assessment says.",
                        RULE)
                : Verdict.allowed();
    }

    private static boolean needsSpecialist(Finding finding) {
        return finding.is(Nature.SEXUAL) || finding.is(Nature.DOMESTIC) || finding.is(Nature.CHILD);
    }
}
