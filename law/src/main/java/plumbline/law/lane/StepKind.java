package plumbline.law.lane;

import static plumbline.law.lane.By.APPEAL_BODY;
import static plumbline.law.lane.By.APPROPRIATE_AUTHORITY;
import static plumbline.law.lane.By.CHAIR;
import static plumbline.law.lane.By.CRIMINAL_INVESTIGATOR;
import static plumbline.law.lane.By.DIRECTOR_GENERAL;
import static plumbline.law.lane.By.EMPLOYER_MANAGER;
import static plumbline.law.lane.By.EXHIBIT_OFFICER;
import static plumbline.law.lane.By.INTAKE;
import static plumbline.law.lane.By.INVESTIGATOR;
import static plumbline.law.lane.By.LINE_MANAGER;
import static plumbline.law.lane.By.LOCAL_POLICING_BODY;
import static plumbline.law.lane.By.PANEL;
import static plumbline.law.lane.By.PROSECUTOR;
import static plumbline.law.lane.By.SUBJECT;
import static plumbline.law.lane.By.SYSTEM;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kinds of steps: what each is called, in which lane it lies, who may take it.
///
/// The id that records keep is the constant's name in lower case with hyphens, so neither ever changes. The label is an
/// imperative, as on a button.
public enum StepKind {
    TRIAGED("Triage the report", MatterStep.Triaged.class, INTAKE, APPROPRIATE_AUTHORITY),
    RECORDED("Record and classify", MatterStep.Recorded.class, INTAKE, APPROPRIATE_AUTHORITY),
    REFERRAL_ASSESSED(
            "Answer the referral criteria", MatterStep.ReferralAssessed.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    VOLUNTARY_REFERRAL_CONSIDERED(
            "Consider voluntary referral", MatterStep.VoluntaryReferralConsidered.class, APPROPRIATE_AUTHORITY),
    CALLED_IN("Record that the IOPC called the matter in", MatterStep.CalledIn.class, DIRECTOR_GENERAL),
    REFERRED_TO_IOPC("Refer to the IOPC", MatterStep.ReferredToIopc.class, APPROPRIATE_AUTHORITY),
    FORM_SET("Set the form of investigation", MatterStep.FormSet.class, APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL),
    FORM_CHANGED(
            "Change the form of investigation", MatterStep.FormChanged.class, APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL),
    INVESTIGATOR_APPOINTED(
            "Appoint an investigator",
            MatterStep.InvestigatorAppointed.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    TERMS_SET(
            "Set the terms of reference",
            MatterStep.TermsSet.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            INVESTIGATOR,
            EMPLOYER_MANAGER),
    INVESTIGATION_STARTED(
            "Start the investigation",
            MatterStep.InvestigationStarted.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            INVESTIGATOR),
    PROGRESS_GIVEN(
            "Tell the person of progress",
            MatterStep.ProgressGiven.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    COMPLAINANT_INFORMED(
            "Tell the complainant of progress",
            MatterStep.ComplainantInformed.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            APPROPRIATE_AUTHORITY),
    DELAY_REPORTED(
            "Report on the length of the investigation",
            MatterStep.DelayReported.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL),
    REPORT_SUBMITTED(
            "Submit the investigation report", MatterStep.ReportSubmitted.class, INVESTIGATOR, DIRECTOR_GENERAL),
    LATE_DECISION_EXPLAINED(
            "Explain why the decision is late",
            MatterStep.LateDecisionExplained.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL),
    LIMIT_VARIED(
            "Extend or shorten a time limit",
            MatterStep.LimitVaried.class,
            INVESTIGATOR,
            CHAIR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    LEARNING_LOGGED(
            "Write down what is learnt",
            MatterStep.LearningLogged.class,
            APPROPRIATE_AUTHORITY,
            INVESTIGATOR,
            EMPLOYER_MANAGER),
    FINALISED("Declare the case final", MatterStep.Finalised.class, APPROPRIATE_AUTHORITY, SYSTEM),
    CLOSED_WITHDRAWN("Withdraw the case", MatterStep.ClosedWithdrawn.class, APPROPRIATE_AUTHORITY),
    RETENTION_STARTED("Start retention", MatterStep.RetentionStarted.class, SYSTEM, APPROPRIATE_AUTHORITY),
    SEVERITY_ASSESSED(
            "Assess severity",
            AllegationStep.SeverityAssessed.class,
            APPROPRIATE_AUTHORITY,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    NOTICE_WITHHELD(
            "Withhold notice for now",
            AllegationStep.NoticeWithheld.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    WITHHOLDING_REVIEWED(
            "Review whether notice stays withheld",
            AllegationStep.WithholdingReviewed.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    REPRESENTATIONS_MADE("Record the person's representations", AllegationStep.RepresentationsMade.class, SUBJECT),
    INTERVIEW_ARRANGED("Arrange an interview", AllegationStep.InterviewArranged.class, INVESTIGATOR, DIRECTOR_GENERAL),
    INTERVIEW_HELD("Record an interview", AllegationStep.InterviewHeld.class, INVESTIGATOR, DIRECTOR_GENERAL),
    SILENCE_CONSIDERED(
            "Consider the duty to challenge",
            AllegationStep.SilenceConsidered.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    ACCELERATED_STATED(
            "State that the special conditions are likely met",
            AllegationStep.AcceleratedStated.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL),
    DOWNGRADE_STATED(
            "State that it is neither misconduct nor gross misconduct",
            AllegationStep.DowngradeStated.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL),
    ACCELERATED_DETERMINED(
            "Determine the special conditions", AllegationStep.AcceleratedDetermined.class, APPROPRIATE_AUTHORITY),
    ACCELERATED_DIRECTED("Direct an accelerated hearing", AllegationStep.AcceleratedDirected.class, DIRECTOR_GENERAL),
    CASE_TO_ANSWER_DECIDED(
            "Decide whether there is a case to answer",
            AllegationStep.CaseToAnswerDecided.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL),
    ROUTE_DECIDED(
            "Decide where the allegation goes",
            AllegationStep.RouteDecided.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL),
    REFLECTION_STARTED(
            "Start reflective practice", AllegationStep.ReflectionStarted.class, LINE_MANAGER, APPROPRIATE_AUTHORITY),
    REFLECTION_ACCOUNT_GIVEN(
            "Record the account in reflective practice", AllegationStep.ReflectionAccountGiven.class, SUBJECT),
    REFLECTION_REPORTED("Report on reflective practice", AllegationStep.ReflectionReported.class, LINE_MANAGER),
    STRAND_SPLIT(
            "Split off a strand",
            AllegationStep.StrandSplit.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    STRAND_WITHDRAWN(
            "Withdraw a strand from proceedings",
            AllegationStep.StrandWithdrawn.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    STRAND_CLOSED(
            "Close a strand",
            AllegationStep.StrandClosed.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    STRAND_MERGED(
            "Merge a strand",
            AllegationStep.StrandMerged.class,
            APPROPRIATE_AUTHORITY,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER),
    LEFT("Record resignation or retirement", SubjectStep.Left.class, SUBJECT),
    CONDITION_C_DETERMINED("Determine condition C", SubjectStep.ConditionCDetermined.class, DIRECTOR_GENERAL),
    TRANSFERRED("Record a transfer to another force", SubjectStep.Transferred.class, APPROPRIATE_AUTHORITY, SYSTEM),
    SERVICE_ENDED(
            "Record the end of service by decision",
            SubjectStep.ServiceEnded.class,
            APPROPRIATE_AUTHORITY,
            EMPLOYER_MANAGER),
    DESIGNATION_WITHDRAWN(
            "Withdraw a volunteer's designation", SubjectStep.DesignationWithdrawn.class, APPROPRIATE_AUTHORITY),
    CLEARED("Record that the person is cleared", SubjectStep.Cleared.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    RETURNED("Record the return to full duty", SubjectStep.Returned.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    LIST_REPORTED(
            "Report to the College's list", SubjectStep.ListReported.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    LIST_ENTRY_ENDED(
            "Convert or remove a list entry",
            SubjectStep.ListEntryEnded.class,
            APPROPRIATE_AUTHORITY,
            EMPLOYER_MANAGER),
    SUSPENSION_DECIDED(
            "Decide on suspension", RestrictionStep.SuspensionDecided.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    SUSPENSION_CONFIRMED(
            "Confirm the suspension in writing",
            RestrictionStep.SuspensionConfirmed.class,
            APPROPRIATE_AUTHORITY,
            EMPLOYER_MANAGER),
    SUSPENSION_REPRESENTATIONS(
            "Record representations against suspension", RestrictionStep.SuspensionRepresentations.class, SUBJECT),
    SUSPENSION_REVIEWED(
            "Review the suspension", RestrictionStep.SuspensionReviewed.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    SUSPENSION_REVIEW_NOTIFIED(
            "Notify the result of the review",
            RestrictionStep.SuspensionReviewNotified.class,
            APPROPRIATE_AUTHORITY,
            EMPLOYER_MANAGER),
    SUSPENSION_ENDED(
            "End the suspension", RestrictionStep.SuspensionEnded.class, APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER),
    RESTRICTION_DRAFTED(
            "Draft a restriction",
            RestrictionStep.RestrictionDrafted.class,
            APPROPRIATE_AUTHORITY,
            LINE_MANAGER,
            EMPLOYER_MANAGER),
    RESTRICTION_IMPOSED(
            "Impose the restriction",
            RestrictionStep.RestrictionImposed.class,
            APPROPRIATE_AUTHORITY,
            LINE_MANAGER,
            EMPLOYER_MANAGER),
    RESTRICTION_REVIEW_DUE(
            "Mark the restriction's review due",
            RestrictionStep.RestrictionReviewDue.class,
            SYSTEM,
            APPROPRIATE_AUTHORITY,
            LINE_MANAGER,
            EMPLOYER_MANAGER),
    RESTRICTION_VARIED(
            "Review and vary the restriction",
            RestrictionStep.RestrictionVaried.class,
            APPROPRIATE_AUTHORITY,
            LINE_MANAGER,
            EMPLOYER_MANAGER),
    RESTRICTION_ENDED(
            "End the restriction",
            RestrictionStep.RestrictionEnded.class,
            APPROPRIATE_AUTHORITY,
            LINE_MANAGER,
            EMPLOYER_MANAGER),
    CRIME_ASSESSED(
            "Assess whether an offence is suspected",
            CriminalStep.Assessed.class,
            APPROPRIATE_AUTHORITY,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL),
    CRIME_REPORTED(
            "Report for criminal investigation",
            CriminalStep.Reported.class,
            APPROPRIATE_AUTHORITY,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL),
    CRIMINAL_INVESTIGATION_OPENED(
            "Record that a criminal investigation opened",
            CriminalStep.InvestigationOpened.class,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL),
    ARRESTED("Record an arrest", CriminalStep.Arrested.class, CRIMINAL_INVESTIGATOR, DIRECTOR_GENERAL),
    BAILED(
            "Record bail and its conditions",
            CriminalStep.Bailed.class,
            CRIMINAL_INVESTIGATOR,
            PROSECUTOR,
            DIRECTOR_GENERAL),
    RELEASED_UNDER_INVESTIGATION(
            "Record release under investigation",
            CriminalStep.ReleasedUnderInvestigation.class,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL),
    FILE_SENT(
            "Record that the file went to the prosecutor",
            CriminalStep.FileSent.class,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL),
    CHARGED("Record the charge", CriminalStep.Charged.class, CRIMINAL_INVESTIGATOR, PROSECUTOR),
    PLEA_ENTERED("Record a plea", CriminalStep.PleaEntered.class, PROSECUTOR),
    TRIAL_BEGAN("Record that the trial began", CriminalStep.TrialBegan.class, PROSECUTOR),
    CONVICTED("Record a conviction", CriminalStep.Convicted.class, PROSECUTOR),
    ACQUITTED("Record an acquittal", CriminalStep.Acquitted.class, PROSECUTOR),
    NO_FURTHER_ACTION(
            "Record that no further criminal action is taken",
            CriminalStep.NoFurtherAction.class,
            CRIMINAL_INVESTIGATOR,
            PROSECUTOR,
            DIRECTOR_GENERAL),
    CONVICTION_APPEALED("Record an appeal against conviction", CriminalStep.AppealLodged.class, SUBJECT, PROSECUTOR),
    CONVICTION_APPEAL_DECIDED("Record the result of the criminal appeal", CriminalStep.AppealDecided.class, PROSECUTOR),
    CRIME_CONCLUDED(
            "Conclude the criminal strand",
            CriminalStep.Concluded.class,
            APPROPRIATE_AUTHORITY,
            CRIMINAL_INVESTIGATOR,
            PROSECUTOR,
            DIRECTOR_GENERAL),
    PREJUDICE_DECIDED(
            "Decide on prejudice to criminal proceedings",
            CriminalStep.PrejudiceDecided.class,
            APPROPRIATE_AUTHORITY,
            EMPLOYER_MANAGER),
    MATERIAL_KEPT_APART(
            "Record what is kept apart",
            CriminalStep.MaterialKeptApart.class,
            APPROPRIATE_AUTHORITY,
            INVESTIGATOR,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL),
    PROCEEDINGS_REFERRED(
            "Refer to proceedings", ProceedingsStep.Referred.class, APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL),
    CHAIR_DELEGATED("Delegate the chair", ProceedingsStep.ChairDelegated.class, APPROPRIATE_AUTHORITY),
    REFERRAL_SERVED(
            "Serve the referral and the documents", ProceedingsStep.ReferralServed.class, APPROPRIATE_AUTHORITY),
    PANEL_NAMED("Name those who will hear it", ProceedingsStep.Named.class, APPROPRIATE_AUTHORITY, LOCAL_POLICING_BODY),
    OBJECTION_MADE("Record an objection", ProceedingsStep.ObjectionMade.class, SUBJECT),
    OBJECTION_DECIDED(
            "Decide the objection", ProceedingsStep.ObjectionDecided.class, APPROPRIATE_AUTHORITY, LOCAL_POLICING_BODY),
    PANEL_CONSTITUTED("Seat the panel", ProceedingsStep.Constituted.class, APPROPRIATE_AUTHORITY, LOCAL_POLICING_BODY),
    RESPONDED("Record the person's response", ProceedingsStep.Responded.class, SUBJECT),
    SILENCE_FLAGGED(
            "Tell the chair of the silence", ProceedingsStep.SilenceFlagged.class, SYSTEM, APPROPRIATE_AUTHORITY),
    WITNESSES_PROPOSED(
            "Propose witnesses",
            ProceedingsStep.WitnessesProposed.class,
            SUBJECT,
            DIRECTOR_GENERAL,
            APPROPRIATE_AUTHORITY),
    WITNESSES_SET("Decide who is called", ProceedingsStep.WitnessesSet.class, CHAIR),
    CHAIR_SUPPLIED("Supply the documents to the chair", ProceedingsStep.ChairSupplied.class, APPROPRIATE_AUTHORITY),
    PRE_HEARD("Hold the pre-hearing", ProceedingsStep.PreHeard.class, CHAIR),
    DIRECTION_MET(
            "Record that a direction was met",
            ProceedingsStep.DirectionMet.class,
            CHAIR,
            SUBJECT,
            APPROPRIATE_AUTHORITY),
    HEARING_LISTED("Set the day", ProceedingsStep.Listed.class, CHAIR),
    WITHHOLDING_DECIDED("Decide what is withheld from the public", ProceedingsStep.WithholdingDecided.class, CHAIR),
    PUBLICISED("Give public notice", ProceedingsStep.Publicised.class, APPROPRIATE_AUTHORITY),
    HEARD("Record the hearing", ProceedingsStep.Heard.class, PANEL, CHAIR),
    FOUND("Record the finding", ProceedingsStep.Found.class, PANEL),
    OUTCOME_REPRESENTATIONS(
            "Hear the person on the outcome", ProceedingsStep.OutcomeRepresentations.class, PANEL, CHAIR),
    OUTCOME_DECIDED("Decide the outcome", ProceedingsStep.OutcomeDecided.class, PANEL),
    OUTCOME_REPORTED("Submit the report on the outcome", ProceedingsStep.OutcomeReported.class, CHAIR),
    OUTCOME_SERVED("Serve the outcome", ProceedingsStep.OutcomeServed.class, APPROPRIATE_AUTHORITY),
    OUTCOME_PUBLISHED("Publish the report", ProceedingsStep.OutcomePublished.class, APPROPRIATE_AUTHORITY),
    ACCELERATED_RETURNED("Send back to ordinary handling", ProceedingsStep.Returned.class, PANEL, CHAIR),
    PROCEEDINGS_WITHDRAWN("Withdraw the proceedings", ProceedingsStep.Withdrawn.class, APPROPRIATE_AUTHORITY),
    APPEAL_LODGED("Lodge an appeal", ProceedingsStep.AppealLodged.class, SUBJECT, APPROPRIATE_AUTHORITY),
    APPEAL_ADMITTED("Decide whether the appeal is arguable", ProceedingsStep.AppealAdmitted.class, APPEAL_BODY),
    APPEAL_BUNDLE_SUPPLIED(
            "Supply the respondent's bundle", ProceedingsStep.AppealBundleSupplied.class, APPROPRIATE_AUTHORITY),
    APPEAL_STATEMENT_SUPPLIED(
            "Supply the appellant's statement", ProceedingsStep.AppealStatementSupplied.class, SUBJECT),
    APPEAL_REPLY_SUPPLIED(
            "Supply the respondent's reply", ProceedingsStep.AppealReplySupplied.class, APPROPRIATE_AUTHORITY),
    APPEAL_DECIDED("Decide the appeal", ProceedingsStep.AppealDecided.class, APPEAL_BODY),
    APPEAL_NOTIFIED(
            "Notify the decision on appeal", ProceedingsStep.AppealNotified.class, APPEAL_BODY, APPROPRIATE_AUTHORITY),
    FACT_FIND_OPENED("Open a fact-find", StaffStep.FactFindOpened.class, EMPLOYER_MANAGER),
    STAFF_ALLEGATION_NOTIFIED(
            "Give the notice of allegation", StaffStep.AllegationNotified.class, EMPLOYER_MANAGER, INVESTIGATOR),
    STAFF_INVESTIGATION_OPENED(
            "Open the employer's investigation", StaffStep.InvestigationOpened.class, EMPLOYER_MANAGER, INVESTIGATOR),
    STAFF_REPORTED("Submit the employer's investigation report", StaffStep.Reported.class, INVESTIGATOR),
    MANAGER_DECIDED("Decide where the staff case goes", StaffStep.ManagerDecided.class, EMPLOYER_MANAGER),
    STAFF_HELD("Record the staff meeting or hearing", StaffStep.Held.class, EMPLOYER_MANAGER, PANEL, CHAIR),
    STAFF_OUTCOME_GIVEN("Give the outcome", StaffStep.OutcomeGiven.class, EMPLOYER_MANAGER, PANEL),
    STAFF_REFLECTION_REPORTED(
            "Report on the staff reflective practice",
            StaffStep.ReflectionReported.class,
            LINE_MANAGER,
            EMPLOYER_MANAGER),
    STAFF_APPEAL_LODGED("Lodge an internal appeal", StaffStep.AppealLodged.class, SUBJECT),
    STAFF_APPEAL_DECIDED("Decide the internal appeal", StaffStep.AppealDecided.class, APPEAL_BODY, EMPLOYER_MANAGER),
    TRIBUNAL_CLAIMED("Record a claim to an employment tribunal", StaffStep.TribunalClaimed.class, SUBJECT),
    TRIBUNAL_ENDED("Record the end of the claim", StaffStep.TribunalEnded.class, EMPLOYER_MANAGER, APPEAL_BODY),
    STAFF_CLOSED_ON_LEAVING(
            "Close the staff case of someone who left", StaffStep.ClosedOnLeaving.class, EMPLOYER_MANAGER),
    STAFF_FINALISED("Declare the staff procedure over", StaffStep.Finalised.class, EMPLOYER_MANAGER),
    NOTICE_DRAFTED(
            "Draft a notice",
            NoticeStep.Drafted.class,
            INTAKE,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            CHAIR,
            SUBJECT,
            EMPLOYER_MANAGER,
            APPEAL_BODY,
            LOCAL_POLICING_BODY,
            APPROPRIATE_AUTHORITY),
    NOTICE_APPROVED(
            "Approve the notice",
            NoticeStep.Approved.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            CHAIR,
            SUBJECT,
            EMPLOYER_MANAGER,
            APPEAL_BODY,
            LOCAL_POLICING_BODY,
            APPROPRIATE_AUTHORITY),
    NOTICE_SENT(
            "Send the notice",
            NoticeStep.Sent.class,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            CHAIR,
            SUBJECT,
            EMPLOYER_MANAGER,
            APPEAL_BODY,
            LOCAL_POLICING_BODY,
            APPROPRIATE_AUTHORITY),
    NOTICE_DEEMED(
            "Record the day of service",
            NoticeStep.Deemed.class,
            SYSTEM,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            CHAIR,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    NOTICE_ACKNOWLEDGED(
            "Record the acknowledgement",
            NoticeStep.Acknowledged.class,
            SUBJECT,
            SYSTEM,
            INVESTIGATOR,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    NOTICE_UNDELIVERED(
            "Record that it was not delivered",
            NoticeStep.Undelivered.class,
            SYSTEM,
            INVESTIGATOR,
            DIRECTOR_GENERAL,
            EMPLOYER_MANAGER,
            APPROPRIATE_AUTHORITY),
    PUBLICATION_PREPARED("Prepare something to publish", PublicationStep.Prepared.class, APPROPRIATE_AUTHORITY, CHAIR),
    PUBLICATION_APPROVED("Approve the publication", PublicationStep.Approved.class, APPROPRIATE_AUTHORITY, CHAIR),
    PUBLISHED("Publish", PublicationStep.Published.class, APPROPRIATE_AUTHORITY),
    PUBLICATION_REMOVED("Take the publication down", PublicationStep.Removed.class, APPROPRIATE_AUTHORITY, SYSTEM),
    HOLD_PLACED(
            "Place a hold on publication",
            PublicationStep.HoldPlaced.class,
            APPROPRIATE_AUTHORITY,
            CHAIR,
            DIRECTOR_GENERAL,
            PROSECUTOR),
    HOLD_LIFTED(
            "Lift a hold on publication",
            PublicationStep.HoldLifted.class,
            APPROPRIATE_AUTHORITY,
            CHAIR,
            DIRECTOR_GENERAL,
            PROSECUTOR),
    REPORTING_RESTRICTED("Restrict reporting", PublicationStep.RestrictionMade.class, CHAIR, PANEL, PROSECUTOR),
    REPORTING_FREED("Lift a reporting restriction", PublicationStep.RestrictionLifted.class, CHAIR, PANEL, PROSECUTOR),
    EXHIBIT_SEIZED(
            "Record the seizure",
            EvidenceStep.Seized.class,
            INVESTIGATOR,
            CRIMINAL_INVESTIGATOR,
            DIRECTOR_GENERAL,
            EXHIBIT_OFFICER),
    EXHIBIT_IMAGED(
            "Record the imaging", EvidenceStep.Imaged.class, EXHIBIT_OFFICER, INVESTIGATOR, CRIMINAL_INVESTIGATOR),
    EXHIBIT_PROCESSED(
            "Record that it was read out", EvidenceStep.Processed.class, EXHIBIT_OFFICER, INVESTIGATOR, SYSTEM),
    EXHIBIT_REVIEWED("Record the review", EvidenceStep.Reviewed.class, INVESTIGATOR),
    EXHIBIT_RELEVANT("Mark what is relevant", EvidenceStep.MarkedRelevant.class, INVESTIGATOR),
    EXHIBIT_DISCLOSED("Disclose", EvidenceStep.Disclosed.class, INVESTIGATOR, DIRECTOR_GENERAL, APPROPRIATE_AUTHORITY),
    EXHIBIT_EXHIBITED(
            "Put in evidence", EvidenceStep.Exhibited.class, INVESTIGATOR, DIRECTOR_GENERAL, APPROPRIATE_AUTHORITY),
    EXHIBIT_RETURNED("Return the exhibit", EvidenceStep.ReturnedToOwner.class, EXHIBIT_OFFICER),
    EXHIBIT_DESTROYED("Destroy the exhibit", EvidenceStep.Destroyed.class, EXHIBIT_OFFICER);

    private static final Map<Class<?>, StepKind> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.step, Function.identity()));
    private static final Map<String, StepKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StepKind::id, Function.identity()));

    private final String label;
    private final Lane lane;
    private final Class<? extends Step> step;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out but as a copy
    private final EnumSet<By> by;

    /// Whoever is the authority may act by a delegate.
    StepKind(String label, Class<? extends Step> step, By first, By... others) {
        this.label = label;
        this.lane = Lane.of(step);
        this.step = step;
        this.by = EnumSet.of(first, others);
        if (by.contains(APPROPRIATE_AUTHORITY)) {
            by.add(By.DELEGATE);
        }
    }

    /// The kind of this class of step.
    ///
    /// @throws IllegalArgumentException if it is none
    static StepKind of(Class<? extends Step> step) {
        StepKind kind = BY_CLASS.get(step);
        if (kind == null) {
            throw new IllegalArgumentException(step + " is no kind of step");
        }
        return kind;
    }

    /// The kind with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public static StepKind of(String id) {
        StepKind kind = BY_ID.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("there is no step \"" + id + "\"");
        }
        return kind;
    }

    /// The name that records keep, such as "severity-assessed".
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What one does, such as "Assess severity".
    public String label() {
        return label;
    }

    /// The lane that it moves.
    public Lane lane() {
        return lane;
    }

    /// The record that holds its particulars.
    public Class<? extends Step> step() {
        return step;
    }

    /// The roles in law that may take it in one case or another; [Gates] knows which may in this one.
    public Set<By> by() {
        return EnumSet.copyOf(by);
    }
}
