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

import java.util.EnumSet;
import java.util.Set;

/// Who may take which step in law, in one case or another; whoever is the authority may act by a delegate.
///
/// Of the notices [Givers] says it for each.
final class Takers {

    private Takers() {}

    static Set<By> of(StepKind kind) {
        return switch (kind) {
            case TRIAGED, RECORDED -> by(INTAKE, APPROPRIATE_AUTHORITY);
            case REFERRAL_ASSESSED,
                    SERVICE_ENDED,
                    CLEARED,
                    RETURNED,
                    LIST_REPORTED,
                    LIST_ENTRY_ENDED,
                    SUSPENSION_DECIDED,
                    SUSPENSION_CONFIRMED,
                    SUSPENSION_REVIEWED,
                    SUSPENSION_REVIEW_NOTIFIED,
                    SUSPENSION_ENDED,
                    PREJUDICE_DECIDED -> by(APPROPRIATE_AUTHORITY, EMPLOYER_MANAGER);
            case VOLUNTARY_REFERRAL_CONSIDERED,
                    REFERRED_TO_IOPC,
                    CLOSED_WITHDRAWN,
                    ACCELERATED_DETERMINED,
                    DESIGNATION_WITHDRAWN,
                    CHAIR_DELEGATED,
                    REFERRAL_SERVED,
                    CHAIR_SUPPLIED,
                    PUBLICISED,
                    OUTCOME_SERVED,
                    OUTCOME_PUBLISHED,
                    PROCEEDINGS_WITHDRAWN,
                    APPEAL_BUNDLE_SUPPLIED,
                    APPEAL_REPLY_SUPPLIED,
                    PUBLISHED -> by(APPROPRIATE_AUTHORITY);
            case CALLED_IN, ACCELERATED_DIRECTED, CONDITION_C_DETERMINED -> by(DIRECTOR_GENERAL);
            case FORM_SET,
                    FORM_CHANGED,
                    DELAY_REPORTED,
                    LATE_DECISION_EXPLAINED,
                    CASE_TO_ANSWER_DECIDED,
                    ROUTE_DECIDED,
                    PROCEEDINGS_REFERRED -> by(APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL);
            case INVESTIGATOR_APPOINTED, STRAND_SPLIT, STRAND_WITHDRAWN, STRAND_CLOSED, STRAND_MERGED ->
                by(APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL, EMPLOYER_MANAGER);
            case TERMS_SET, SEVERITY_ASSESSED, NOTICE_WITHHELD, WITHHOLDING_REVIEWED, SILENCE_CONSIDERED ->
                by(APPROPRIATE_AUTHORITY, INVESTIGATOR, DIRECTOR_GENERAL, EMPLOYER_MANAGER);
            case INVESTIGATION_STARTED, COMPLAINANT_INFORMED, EXHIBIT_DISCLOSED, EXHIBIT_EXHIBITED ->
                by(APPROPRIATE_AUTHORITY, INVESTIGATOR, DIRECTOR_GENERAL);
            case PROGRESS_GIVEN -> by(INVESTIGATOR, DIRECTOR_GENERAL, EMPLOYER_MANAGER);
            case REPORT_SUBMITTED, INTERVIEW_ARRANGED, INTERVIEW_HELD, ACCELERATED_STATED, DOWNGRADE_STATED ->
                by(INVESTIGATOR, DIRECTOR_GENERAL);
            case LIMIT_VARIED -> by(APPROPRIATE_AUTHORITY, INVESTIGATOR, DIRECTOR_GENERAL, CHAIR, EMPLOYER_MANAGER);
            case LEARNING_LOGGED -> by(APPROPRIATE_AUTHORITY, INVESTIGATOR, EMPLOYER_MANAGER);
            case FINALISED, RETENTION_STARTED, TRANSFERRED, SILENCE_FLAGGED, PUBLICATION_REMOVED ->
                by(APPROPRIATE_AUTHORITY, SYSTEM);
            case REPRESENTATIONS_MADE,
                    REFLECTION_ACCOUNT_GIVEN,
                    LEFT,
                    SUSPENSION_REPRESENTATIONS,
                    OBJECTION_MADE,
                    RESPONDED,
                    APPEAL_STATEMENT_SUPPLIED,
                    STAFF_APPEAL_LODGED,
                    TRIBUNAL_CLAIMED -> by(SUBJECT);
            case REFLECTION_STARTED -> by(APPROPRIATE_AUTHORITY, LINE_MANAGER);
            case REFLECTION_REPORTED -> by(LINE_MANAGER);
            case RESTRICTION_DRAFTED, RESTRICTION_IMPOSED, RESTRICTION_VARIED, RESTRICTION_ENDED ->
                by(APPROPRIATE_AUTHORITY, LINE_MANAGER, EMPLOYER_MANAGER);
            case RESTRICTION_REVIEW_DUE -> by(APPROPRIATE_AUTHORITY, LINE_MANAGER, EMPLOYER_MANAGER, SYSTEM);
            case CRIME_ASSESSED, CRIME_REPORTED -> by(APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL, CRIMINAL_INVESTIGATOR);
            case CRIMINAL_INVESTIGATION_OPENED, ARRESTED, RELEASED_UNDER_INVESTIGATION, FILE_SENT ->
                by(DIRECTOR_GENERAL, CRIMINAL_INVESTIGATOR);
            case BAILED, NO_FURTHER_ACTION -> by(DIRECTOR_GENERAL, CRIMINAL_INVESTIGATOR, PROSECUTOR);
            case CHARGED -> by(CRIMINAL_INVESTIGATOR, PROSECUTOR);
            case PLEA_ENTERED, TRIAL_BEGAN, CONVICTED, ACQUITTED, CONVICTION_APPEAL_DECIDED -> by(PROSECUTOR);
            case CONVICTION_APPEALED -> by(SUBJECT, PROSECUTOR);
            case CRIME_CONCLUDED -> by(APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL, CRIMINAL_INVESTIGATOR, PROSECUTOR);
            case MATERIAL_KEPT_APART ->
                by(APPROPRIATE_AUTHORITY, INVESTIGATOR, DIRECTOR_GENERAL, CRIMINAL_INVESTIGATOR);
            case PANEL_NAMED, OBJECTION_DECIDED, PANEL_CONSTITUTED -> by(APPROPRIATE_AUTHORITY, LOCAL_POLICING_BODY);
            case WITNESSES_PROPOSED -> by(APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL, SUBJECT);
            case WITNESSES_SET, PRE_HEARD, HEARING_LISTED, WITHHOLDING_DECIDED, OUTCOME_REPORTED -> by(CHAIR);
            case DIRECTION_MET -> by(APPROPRIATE_AUTHORITY, CHAIR, SUBJECT);
            case HEARD, OUTCOME_REPRESENTATIONS, ACCELERATED_RETURNED -> by(CHAIR, PANEL);
            case FOUND, OUTCOME_DECIDED -> by(PANEL);
            case APPEAL_LODGED -> by(APPROPRIATE_AUTHORITY, SUBJECT);
            case APPEAL_ADMITTED, APPEAL_DECIDED -> by(APPEAL_BODY);
            case APPEAL_NOTIFIED -> by(APPROPRIATE_AUTHORITY, APPEAL_BODY);
            case FACT_FIND_OPENED, MANAGER_DECIDED, STAFF_CLOSED_ON_LEAVING, STAFF_FINALISED -> by(EMPLOYER_MANAGER);
            case STAFF_ALLEGATION_NOTIFIED, STAFF_INVESTIGATION_OPENED -> by(INVESTIGATOR, EMPLOYER_MANAGER);
            case STAFF_REPORTED, EXHIBIT_REVIEWED, EXHIBIT_RELEVANT -> by(INVESTIGATOR);
            case STAFF_HELD -> by(CHAIR, PANEL, EMPLOYER_MANAGER);
            case STAFF_OUTCOME_GIVEN -> by(PANEL, EMPLOYER_MANAGER);
            case STAFF_REFLECTION_REPORTED -> by(LINE_MANAGER, EMPLOYER_MANAGER);
            case STAFF_APPEAL_DECIDED, TRIBUNAL_ENDED -> by(EMPLOYER_MANAGER, APPEAL_BODY);
            case NOTICE_DRAFTED ->
                by(
                        INTAKE,
                        APPROPRIATE_AUTHORITY,
                        INVESTIGATOR,
                        DIRECTOR_GENERAL,
                        LOCAL_POLICING_BODY,
                        CHAIR,
                        SUBJECT,
                        EMPLOYER_MANAGER,
                        APPEAL_BODY);
            case NOTICE_APPROVED, NOTICE_SENT ->
                by(
                        APPROPRIATE_AUTHORITY,
                        INVESTIGATOR,
                        DIRECTOR_GENERAL,
                        LOCAL_POLICING_BODY,
                        CHAIR,
                        SUBJECT,
                        EMPLOYER_MANAGER,
                        APPEAL_BODY);
            case NOTICE_DEEMED ->
                by(APPROPRIATE_AUTHORITY, INVESTIGATOR, DIRECTOR_GENERAL, CHAIR, EMPLOYER_MANAGER, SYSTEM);
            case NOTICE_ACKNOWLEDGED -> by(APPROPRIATE_AUTHORITY, INVESTIGATOR, SUBJECT, EMPLOYER_MANAGER, SYSTEM);
            case NOTICE_UNDELIVERED ->
                by(APPROPRIATE_AUTHORITY, INVESTIGATOR, DIRECTOR_GENERAL, EMPLOYER_MANAGER, SYSTEM);
            case PUBLICATION_PREPARED, PUBLICATION_APPROVED -> by(APPROPRIATE_AUTHORITY, CHAIR);
            case HOLD_PLACED, HOLD_LIFTED -> by(APPROPRIATE_AUTHORITY, DIRECTOR_GENERAL, CHAIR, PROSECUTOR);
            case REPORTING_RESTRICTED, REPORTING_FREED -> by(CHAIR, PANEL, PROSECUTOR);
            case EXHIBIT_SEIZED -> by(INVESTIGATOR, DIRECTOR_GENERAL, CRIMINAL_INVESTIGATOR, EXHIBIT_OFFICER);
            case EXHIBIT_IMAGED -> by(INVESTIGATOR, CRIMINAL_INVESTIGATOR, EXHIBIT_OFFICER);
            case EXHIBIT_PROCESSED -> by(INVESTIGATOR, EXHIBIT_OFFICER, SYSTEM);
            case EXHIBIT_RETURNED, EXHIBIT_DESTROYED -> by(EXHIBIT_OFFICER);
        };
    }

    private static Set<By> by(By first, By... others) {
        Set<By> roles = EnumSet.of(first, others);
        if (roles.contains(APPROPRIATE_AUTHORITY)) {
            roles.add(By.DELEGATE);
        }
        return roles;
    }
}
