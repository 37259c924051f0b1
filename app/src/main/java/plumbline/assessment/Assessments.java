package plumbline.assessment;

import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.decision.Assessment;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingRules;
import plumbline.law.vetting.decision.HarmTest;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.OpinionRules;
import plumbline.law.vetting.decision.Policy;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.ReasonsToPerson;
import plumbline.law.vetting.decision.Setting;
import plumbline.law.vetting.decision.Withholding;
import plumbline.web.NotFound;

/// What was found about an applicant, what the rules make of it, and what may be concluded.
///
/// Every method asks first whether the person signed in may know of the application; where not, it does not exist.
@Service
public class Assessments {
    private final AssessedApplications applications;
    private final AssessmentRepository record;
    private final InstantSource clock;

    Assessments(AssessedApplications applications, AssessmentRepository record, InstantSource clock) {
        this.applications = applications;
        this.record = record;
        this.clock = clock;
    }

    /// The findings that count, in the order in which they were first recorded; after them one for each earlier attempt
    /// of the person that did not end in a clearance.
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID applicationId) {
        applications.get(applicationId);
        var findings = new ArrayList<>(recorded(applicationId));
        applications.earlier(applicationId).stream()
                .flatMap(attempt -> EarlierAttempts.finding(attempt).stream())
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    /// What the rules make of them: bars, presumptions, patterns, the opinions that are open, and the class before it
    /// is asked whether the person decides on others.
    @Transactional(readOnly = true)
    public Assessment assess(UUID applicationId) {
        return Assessment.of(findings(applicationId), setting(applications.get(applicationId)));
    }

    /// Everything that an opinion is held against.
    @Transactional(readOnly = true)
    public OpinionFacts facts(UUID applicationId) {
        var application = applications.get(applicationId);
        var findings = findings(applicationId);
        return new OpinionFacts(
                findings,
                Assessment.of(findings, setting(application)),
                priors(application, findings),
                supplied(application));
    }

    /// Whether an opinion may be sealed: yes, or the first thing that stands against it.
    @Transactional(readOnly = true)
    public Verdict maySeal(UUID applicationId, ComposedOpinion composed) {
        return OpinionRules.maySeal(composed, facts(applicationId));
    }

    /// The findings in bytes, one a line in their one form: what an opinion was formed on. Another correction, other
    /// bytes.
    @Transactional(readOnly = true)
    public byte[] evidence(UUID applicationId) {
        var bytes = new ByteArrayOutputStream();
        for (var finding : findings(applicationId)) {
            bytes.writeBytes(finding.bytes());
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /// Records a finding, or puts another version in the place of one with the same identity; sent again with the same
    /// version it changes nothing.
    @Transactional
    public Verdict record(UUID applicationId, UUID versionId, Finding finding) {
        applications.get(applicationId);
        var verdict = FindingRules.record(finding, today());
        if (verdict.isAllowed() && !record.hasVersion(versionId)) {
            record.add(versionId, applicationId, finding);
        }
        return verdict;
    }

    /// Takes a finding out that should not have been recorded. It stays in the record, with why.
    @Transactional
    public void withdraw(UUID applicationId, UUID findingId, String reason) {
        if (isRecorded(applicationId, findingId)) {
            record.withdraw(findingId, reason);
        }
    }

    /// Records what somebody decided before on facts that are before us again; sent twice it changes nothing.
    @Transactional
    public void recordPrior(UUID applicationId, PriorDecision prior) {
        applications.get(applicationId);
        var known = findings(applicationId).stream().map(Finding::id).toList();
        if (!known.containsAll(prior.findings())) {
            throw new NotFound();
        }
        if (!record.hasPrior(prior.id())) {
            record.add(applicationId, prior);
        }
    }

    /// Records something that the person supplied; false where another paper of the application has its label.
    @Transactional
    public boolean receive(UUID applicationId, UUID paperId, Paper paper) {
        applications.get(applicationId);
        return record.add(paperId, applicationId, paper);
    }

    /// What the person supplied after the form.
    @Transactional(readOnly = true)
    public List<Paper> papers(UUID applicationId) {
        applications.get(applicationId);
        return record.papers(applicationId);
    }

    /// Writes the reasons as the person is given them, if the harm test allows what is kept back.
    @Transactional
    public Verdict giveReasons(UUID applicationId, UUID reasonsId, ReasonsToPerson reasons) {
        var verdict = HarmTest.give(reasons, findings(applicationId), today());
        if (verdict.isAllowed() && !record.hasReasons(reasonsId)) {
            record.add(reasonsId, applicationId, reasons);
        }
        return verdict;
    }

    /// The reasons as they were last written.
    @Transactional(readOnly = true)
    public Optional<ReasonsToPerson> reasons(UUID applicationId) {
        applications.get(applicationId);
        return record.reasons(applicationId);
    }

    /// The reasons as the person reads them.
    ///
    /// @param gists of what is kept back, where something can be told of it
    public record Given(String open, List<String> gists) {}

    /// The reasons as they were last written, for the person themselves: nothing of what is sealed or kept back.
    /// Whoever calls it has asked whose application it is.
    @Transactional(readOnly = true)
    public Optional<Given> given(UUID applicationId) {
        return record.reasons(applicationId)
                .map(reasons -> new Given(
                        reasons.open(),
                        reasons.withheld().stream()
                                .map(Withholding::gist)
                                .filter(gist -> !gist.isBlank())
                                .toList()));
    }

    /// What the force has decided where the rules leave it a choice.
    @Transactional(readOnly = true)
    Policy policy() {
        return new Policy(record.sexualOffenceBarFrom());
    }

    /// Puts P-BAR-4 into force from a day, or out of force.
    @Transactional
    void decideSexualOffenceBar(UUID decisionId, @Nullable LocalDate from, String reason) {
        if (!record.hasBarDecision(decisionId)) {
            record.decideSexualOffenceBar(decisionId, from, reason);
        }
    }

    @Transactional(readOnly = true)
    Assessed application(UUID applicationId) {
        return applications.get(applicationId);
    }

    @Transactional(readOnly = true)
    List<RecordedFinding> recordedFindings(UUID applicationId) {
        applications.get(applicationId);
        return record.findings(applicationId);
    }

    /// Every version of a finding, the oldest first.
    ///
    /// @throws NotFound if the application has none such
    @Transactional(readOnly = true)
    List<RecordedFinding> versions(UUID applicationId, UUID findingId) {
        applications.get(applicationId);
        var versions = record.versions(applicationId, findingId);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }

    @Transactional(readOnly = true)
    List<WithdrawnFinding> withdrawn(UUID applicationId) {
        applications.get(applicationId);
        return record.withdrawn(applicationId);
    }

    private boolean isRecorded(UUID applicationId, UUID findingId) {
        applications.get(applicationId);
        return record.findings(applicationId).stream()
                .anyMatch(one -> one.finding().id().equals(findingId));
    }

    private List<Finding> recorded(UUID applicationId) {
        return record.findings(applicationId).stream()
                .map(RecordedFinding::finding)
                .toList();
    }

    private List<PriorDecision> priors(Assessed application, List<Finding> findings) {
        var priors = new ArrayList<>(record.priors(application.applicationId()));
        for (var attempt : applications.earlier(application.applicationId())) {
            EarlierAttempts.prior(attempt, recorded(attempt.applicationId()), findings)
                    .ifPresent(priors::add);
        }
        return List.copyOf(priors);
    }

    private Set<String> supplied(Assessed application) {
        var supplied = new HashSet<>(application.supplied());
        record.papers(application.applicationId()).forEach(paper -> supplied.add(paper.label()));
        return supplied;
    }

    private Setting setting(Assessed application) {
        return new Setting(application.applicant(), application.serving(), application.ruleSetOn(), policy());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
