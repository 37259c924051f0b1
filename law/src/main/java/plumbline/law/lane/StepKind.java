package plumbline.law.lane;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.law.Labelled;

/// The kinds of steps: what each is called, in which lane it lies, who may take it.
///
/// The id that records keep is the constant's name in lower case with hyphens, so neither ever changes. The label is an
/// imperative, as on a button.
public enum StepKind implements Labelled {
    TRIAGED("Triage the report", MatterStep.Triaged.class),
    RECORDED("Record and classify", MatterStep.Recorded.class),
    REFERRAL_ASSESSED("Answer the referral criteria", MatterStep.ReferralAssessed.class),
    VOLUNTARY_REFERRAL_CONSIDERED("Consider voluntary referral", MatterStep.VoluntaryReferralConsidered.class),
    CALLED_IN("Record that the IOPC called the matter in", MatterStep.CalledIn.class),
    REFERRED_TO_IOPC("Refer to the IOPC", MatterStep.ReferredToIopc.class),
    FORM_SET("Set the form of investigation", MatterStep.FormSet.class),
    FORM_CHANGED("Change the form of investigation", MatterStep.FormChanged.class),
    INVESTIGATOR_APPOINTED("Appoint an investigator", MatterStep.InvestigatorAppointed.class),
    TERMS_SET("Set the terms of reference", MatterStep.TermsSet.class),
    INVESTIGATION_STARTED("Start the investigation", MatterStep.InvestigationStarted.class),
    PROGRESS_GIVEN("Tell the person of progress", MatterStep.ProgressGiven.class),
    COMPLAINANT_INFORMED("Tell the complainant of progress", MatterStep.ComplainantInformed.class),
    DELAY_REPORTED("Report on the length of the investigation", MatterStep.DelayReported.class),
    REPORT_SUBMITTED("Submit the investigation report", MatterStep.ReportSubmitted.class),
    LATE_DECISION_EXPLAINED("Explain why the decision is late", MatterStep.LateDecisionExplained.class),
    LIMIT_VARIED("Extend or shorten a time limit", MatterStep.LimitVaried.class),
    LEARNING_LOGGED("Write down what is learnt", MatterStep.LearningLogged.class),
    FINALISED("Declare the case final", MatterStep.Finalised.class),
    CLOSED_WITHDRAWN("Withdraw the case", MatterStep.ClosedWithdrawn.class),
    RETENTION_STARTED("Start retention", MatterStep.RetentionStarted.class),
    SEVERITY_ASSESSED("Assess severity", AllegationStep.SeverityAssessed.class),
    NOTICE_WITHHELD("Withhold notice for now", AllegationStep.NoticeWithheld.class),
    WITHHOLDING_REVIEWED("Review whether notice stays withheld", AllegationStep.WithholdingReviewed.class),
    REPRESENTATIONS_MADE("Record the person's representations", AllegationStep.RepresentationsMade.class),
    INTERVIEW_ARRANGED("Arrange an interview", AllegationStep.InterviewArranged.class),
    INTERVIEW_HELD("Record an interview", AllegationStep.InterviewHeld.class),
    SILENCE_CONSIDERED("Consider the duty to challenge", AllegationStep.SilenceConsidered.class),
    ACCELERATED_STATED("State that the special conditions are likely met", AllegationStep.AcceleratedStated.class),
    DOWNGRADE_STATED("State that it is neither misconduct nor gross misconduct", AllegationStep.DowngradeStated.class),
    ACCELERATED_DETERMINED("Determine the special conditions", AllegationStep.AcceleratedDetermined.class),
    ACCELERATED_DIRECTED("Direct an accelerated hearing", AllegationStep.AcceleratedDirected.class),
    CASE_TO_ANSWER_DECIDED("Decide whether there is a case to answer", AllegationStep.CaseToAnswerDecided.class),
    ROUTE_DECIDED("Decide where the allegation goes", AllegationStep.RouteDecided.class),
    REFLECTION_STARTED("Start reflective practice", AllegationStep.ReflectionStarted.class),
    REFLECTION_ACCOUNT_GIVEN("Record the account in reflective practice", AllegationStep.ReflectionAccountGiven.class),
    REFLECTION_REPORTED("Report on reflective practice", AllegationStep.ReflectionReported.class),
    STRAND_SPLIT("Split off a strand", AllegationStep.StrandSplit.class),
    STRAND_WITHDRAWN("Withdraw a strand from proceedings", AllegationStep.StrandWithdrawn.class),
    STRAND_CLOSED("Close a strand", AllegationStep.StrandClosed.class),
    STRAND_MERGED("Merge a strand", AllegationStep.StrandMerged.class),
    LEFT("Record resignation or retirement", SubjectStep.Left.class),
    CONDITION_C_DETERMINED("Determine condition C", SubjectStep.ConditionCDetermined.class),
    TRANSFERRED("Record a transfer to another force", SubjectStep.Transferred.class),
    SERVICE_ENDED("Record the end of service by decision", SubjectStep.ServiceEnded.class),
    DESIGNATION_WITHDRAWN("Withdraw a volunteer's designation", SubjectStep.DesignationWithdrawn.class),
    CLEARED("Record that the person is cleared", SubjectStep.Cleared.class),
    RETURNED("Record the return to full duty", SubjectStep.Returned.class),
    LIST_REPORTED("Report to the College's list", SubjectStep.ListReported.class),
    LIST_ENTRY_ENDED("Convert or remove a list entry", SubjectStep.ListEntryEnded.class),
    SUSPENSION_DECIDED("Decide on suspension", RestrictionStep.SuspensionDecided.class),
    SUSPENSION_CONFIRMED("Confirm the suspension in writing", RestrictionStep.SuspensionConfirmed.class),
    SUSPENSION_REPRESENTATIONS(
            "Record representations against suspension", RestrictionStep.SuspensionRepresentations.class),
    SUSPENSION_REVIEWED("Review the suspension", RestrictionStep.SuspensionReviewed.class),
    SUSPENSION_REVIEW_NOTIFIED("Notify the result of the review", RestrictionStep.SuspensionReviewNotified.class),
    SUSPENSION_ENDED("End the suspension", RestrictionStep.SuspensionEnded.class),
    RESTRICTION_DRAFTED("Draft a restriction", RestrictionStep.RestrictionDrafted.class),
    RESTRICTION_IMPOSED("Impose the restriction", RestrictionStep.RestrictionImposed.class),
    RESTRICTION_REVIEW_DUE("Mark the restriction's review due", RestrictionStep.RestrictionReviewDue.class),
    RESTRICTION_VARIED("Review and vary the restriction", RestrictionStep.RestrictionVaried.class),
    RESTRICTION_ENDED("End the restriction", RestrictionStep.RestrictionEnded.class),
    CRIME_ASSESSED("Assess whether an offence is suspected", CriminalStep.Assessed.class),
    CRIME_REPORTED("Report for criminal investigation", CriminalStep.Reported.class),
    CRIMINAL_INVESTIGATION_OPENED(
            "Record that a criminal investigation opened", CriminalStep.InvestigationOpened.class),
    ARRESTED("Record an arrest", CriminalStep.Arrested.class),
    BAILED("Record bail and its conditions", CriminalStep.Bailed.class),
    RELEASED_UNDER_INVESTIGATION("Record release under investigation", CriminalStep.ReleasedUnderInvestigation.class),
    FILE_SENT("Record that the file went to the prosecutor", CriminalStep.FileSent.class),
    CHARGED("Record the charge", CriminalStep.Charged.class),
    PLEA_ENTERED("Record a plea", CriminalStep.PleaEntered.class),
    TRIAL_BEGAN("Record that the trial began", CriminalStep.TrialBegan.class),
    CONVICTED("Record a conviction", CriminalStep.Convicted.class),
    ACQUITTED("Record an acquittal", CriminalStep.Acquitted.class),
    NO_FURTHER_ACTION("Record that no further criminal action is taken", CriminalStep.NoFurtherAction.class),
    CONVICTION_APPEALED("Record an appeal against conviction", CriminalStep.AppealLodged.class),
    CONVICTION_APPEAL_DECIDED("Record the result of the criminal appeal", CriminalStep.AppealDecided.class),
    CRIME_CONCLUDED("Conclude the criminal strand", CriminalStep.Concluded.class),
    PREJUDICE_DECIDED("Decide on prejudice to criminal proceedings", CriminalStep.PrejudiceDecided.class),
    MATERIAL_KEPT_APART("Record what is kept apart", CriminalStep.MaterialKeptApart.class),
    PROCEEDINGS_REFERRED("Refer to proceedings", ProceedingsStep.Referred.class),
    CHAIR_DELEGATED("Delegate the chair", ProceedingsStep.ChairDelegated.class),
    REFERRAL_SERVED("Serve the referral and the documents", ProceedingsStep.ReferralServed.class),
    PANEL_NAMED("Name those who will hear it", ProceedingsStep.Named.class),
    OBJECTION_MADE("Record an objection", ProceedingsStep.ObjectionMade.class),
    OBJECTION_DECIDED("Decide the objection", ProceedingsStep.ObjectionDecided.class),
    PANEL_CONSTITUTED("Seat the panel", ProceedingsStep.Constituted.class),
    RESPONDED("Record the person's response", ProceedingsStep.Responded.class),
    SILENCE_FLAGGED("Tell the chair of the silence", ProceedingsStep.SilenceFlagged.class),
    WITNESSES_PROPOSED("Propose witnesses", ProceedingsStep.WitnessesProposed.class),
    WITNESSES_SET("Decide who is called", ProceedingsStep.WitnessesSet.class),
    CHAIR_SUPPLIED("Supply the documents to the chair", ProceedingsStep.ChairSupplied.class),
    PRE_HEARD("Hold the pre-hearing", ProceedingsStep.PreHeard.class),
    DIRECTION_MET("Record that a direction was met", ProceedingsStep.DirectionMet.class),
    HEARING_LISTED("Set the day", ProceedingsStep.Listed.class),
    WITHHOLDING_DECIDED("Decide what is withheld from the public", ProceedingsStep.WithholdingDecided.class),
    PUBLICISED("Give public notice", ProceedingsStep.Publicised.class),
    HEARD("Record the hearing", ProceedingsStep.Heard.class),
    FOUND("Record the finding", ProceedingsStep.Found.class),
    OUTCOME_REPRESENTATIONS("Hear the person on the outcome", ProceedingsStep.OutcomeRepresentations.class),
    OUTCOME_DECIDED("Decide the outcome", ProceedingsStep.OutcomeDecided.class),
    OUTCOME_REPORTED("Submit the report on the outcome", ProceedingsStep.OutcomeReported.class),
    OUTCOME_SERVED("Serve the outcome", ProceedingsStep.OutcomeServed.class),
    OUTCOME_PUBLISHED("Publish the report", ProceedingsStep.OutcomePublished.class),
    ACCELERATED_RETURNED("Send back to ordinary handling", ProceedingsStep.Returned.class),
    PROCEEDINGS_WITHDRAWN("Withdraw the proceedings", ProceedingsStep.Withdrawn.class),
    APPEAL_LODGED("Lodge an appeal", ProceedingsStep.AppealLodged.class),
    APPEAL_ADMITTED("Decide whether the appeal is arguable", ProceedingsStep.AppealAdmitted.class),
    APPEAL_BUNDLE_SUPPLIED("Supply the respondent's bundle", ProceedingsStep.AppealBundleSupplied.class),
    APPEAL_STATEMENT_SUPPLIED("Supply the appellant's statement", ProceedingsStep.AppealStatementSupplied.class),
    APPEAL_REPLY_SUPPLIED("Supply the respondent's reply", ProceedingsStep.AppealReplySupplied.class),
    APPEAL_DECIDED("Decide the appeal", ProceedingsStep.AppealDecided.class),
    APPEAL_NOTIFIED("Notify the decision on appeal", ProceedingsStep.AppealNotified.class),
    FACT_FIND_OPENED("Open a fact-find", StaffStep.FactFindOpened.class),
    STAFF_ALLEGATION_NOTIFIED("Give the notice of allegation", StaffStep.AllegationNotified.class),
    STAFF_INVESTIGATION_OPENED("Open the employer's investigation", StaffStep.InvestigationOpened.class),
    STAFF_REPORTED("Submit the employer's investigation report", StaffStep.Reported.class),
    MANAGER_DECIDED("Decide where the staff case goes", StaffStep.ManagerDecided.class),
    STAFF_HELD("Record the staff meeting or hearing", StaffStep.Held.class),
    STAFF_OUTCOME_GIVEN("Give the outcome", StaffStep.OutcomeGiven.class),
    STAFF_REFLECTION_REPORTED("Report on the staff reflective practice", StaffStep.ReflectionReported.class),
    STAFF_APPEAL_LODGED("Lodge an internal appeal", StaffStep.AppealLodged.class),
    STAFF_APPEAL_DECIDED("Decide the internal appeal", StaffStep.AppealDecided.class),
    TRIBUNAL_CLAIMED("Record a claim to an employment tribunal", StaffStep.TribunalClaimed.class),
    TRIBUNAL_ENDED("Record the end of the claim", StaffStep.TribunalEnded.class),
    STAFF_CLOSED_ON_LEAVING("Close the staff case of someone who left", StaffStep.ClosedOnLeaving.class),
    STAFF_FINALISED("Declare the staff procedure over", StaffStep.Finalised.class),
    NOTICE_DRAFTED("Draft a notice", NoticeStep.Drafted.class),
    NOTICE_APPROVED("Approve the notice", NoticeStep.Approved.class),
    NOTICE_SENT("Send the notice", NoticeStep.Sent.class),
    NOTICE_DEEMED("Record the day of service", NoticeStep.Deemed.class),
    NOTICE_ACKNOWLEDGED("Record the acknowledgement", NoticeStep.Acknowledged.class),
    NOTICE_UNDELIVERED("Record that it was not delivered", NoticeStep.Undelivered.class),
    PUBLICATION_PREPARED("Prepare something to publish", PublicationStep.Prepared.class),
    PUBLICATION_APPROVED("Approve the publication", PublicationStep.Approved.class),
    PUBLISHED("Publish", PublicationStep.Published.class),
    PUBLICATION_REMOVED("Take the publication down", PublicationStep.Removed.class),
    HOLD_PLACED("Place a hold on publication", PublicationStep.HoldPlaced.class),
    HOLD_LIFTED("Lift a hold on publication", PublicationStep.HoldLifted.class),
    REPORTING_RESTRICTED("Restrict reporting", PublicationStep.RestrictionMade.class),
    REPORTING_FREED("Lift a reporting restriction", PublicationStep.RestrictionLifted.class),
    EXHIBIT_SEIZED("Record the seizure", EvidenceStep.Seized.class),
    EXHIBIT_IMAGED("Record the imaging", EvidenceStep.Imaged.class),
    EXHIBIT_PROCESSED("Record that it was read out", EvidenceStep.Processed.class),
    EXHIBIT_REVIEWED("Record the review", EvidenceStep.Reviewed.class),
    EXHIBIT_RELEVANT("Mark what is relevant", EvidenceStep.MarkedRelevant.class),
    EXHIBIT_DISCLOSED("Disclose", EvidenceStep.Disclosed.class),
    EXHIBIT_EXHIBITED("Put in evidence", EvidenceStep.Exhibited.class),
    EXHIBIT_RETURNED("Return the exhibit", EvidenceStep.ReturnedToOwner.class),
    EXHIBIT_DESTROYED("Destroy the exhibit", EvidenceStep.Destroyed.class);

    private static final Map<Class<?>, StepKind> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.step, Function.identity()));
    private static final Map<String, StepKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StepKind::id, Function.identity()));

    private final String label;
    private final Lane lane;
    private final Class<? extends Step> step;

    StepKind(String label, Class<? extends Step> step) {
        this.label = label;
        this.lane = Lane.of(step);
        this.step = step;
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

    @Override
    public String label() {
        return label;
    }

    /// The lane that it moves.
    public Lane lane() {
        return lane;
    }

    /// Whether its steps bind every case of an operation, so that every file of it receives them: a restriction
    /// made for one person protects nobody while the cases linked with it may be told.
    public boolean isOfOperation() {
        return this == REPORTING_RESTRICTED || this == REPORTING_FREED;
    }

    /// The record that holds its particulars.
    public Class<? extends Step> step() {
        return step;
    }

    /// The roles in law that may take it in one case or another; [Gates] knows which may in this one.
    public Set<By> by() {
        return Takers.of(this);
    }
}
