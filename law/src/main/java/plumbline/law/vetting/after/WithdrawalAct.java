package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;

/// What is done in a case that may end with the withdrawal of a clearance.
public sealed interface WithdrawalAct extends Act {

    /// A reviewer from outside looked at evidence that came after a final "no case to answer".
    ///
    /// @param since when it came to light
    record NewEvidenceLooked(boolean significant, String what, LocalDate since, String why) implements WithdrawalAct {}

    /// It was decided whether the matter could reasonably lead to withdrawal (reg 15).
    record SeverityDecided(Severity result, String reason) implements WithdrawalAct {}

    /// Somebody was appointed to assess (reg 16).
    record AssessorAppointed(UUID assessor) implements WithdrawalAct {}

    /// The person was given notice of the assessment.
    ///
    /// @param respondBy the day that the notice gives for the response
    /// @param friendOffered whether the notice tells of the right to a police friend
    /// @param lawyerOffered whether it tells of the right to a lawyer
    record NoticeServed(
            LocalDate on, String particulars, LocalDate respondBy, boolean friendOffered, boolean lawyerOffered)
            implements WithdrawalAct {}

    /// The person answered.
    ///
    /// @param hearingAsked whether they ask to be heard
    record Responded(String summary, List<String> documents, boolean hearingAsked) implements WithdrawalAct {
        /// Copies the list.
        public Responded {
            documents = List.copyOf(documents);
        }
    }

    /// The assessment began.
    record AssessmentBegun() implements WithdrawalAct {}

    /// The assessor reported.
    ///
    /// @param grounds whether there are reasonable grounds (stage 1)
    /// @param gist the gist of what cannot be disclosed; null if everything was
    /// @param closedOnly whether it rests on closed material alone
    record Assessed(
            boolean grounds,
            String report,
            boolean closedOnly,
            @Nullable String gist) implements WithdrawalAct {}

    /// The outside observer said whether the clearance may be kept.
    record Observed(boolean agrees, String reason) implements WithdrawalAct {}

    /// It was decided.
    record Decided(Decision decision, String reason) implements WithdrawalAct {}

    /// It was paused because it may be misconduct, and referred.
    record PausedForConduct(String what) implements WithdrawalAct {}

    /// Conduct came to its end.
    ///
    /// @param outcome the step of the case with which it did
    record Resumed(UUID outcome) implements WithdrawalAct {}

    /// The person left before the end.
    record Resigned(LocalDate on, String how) implements WithdrawalAct {}

    /// The assessment of somebody who left was completed on paper.
    ///
    /// @param wouldHave what would have been decided
    record CompletedOnPaper(Decision wouldHave, String report) implements WithdrawalAct {}

    /// An appeal to the internal panel was lodged.
    record PanelAppealed(String grounds) implements WithdrawalAct {}

    /// An appeal to the Police Appeals Tribunal was lodged.
    record TribunalAppealed(String grounds) implements WithdrawalAct {}

    /// The appeal that was open ended.
    ///
    /// @param upheld whether it gave the clearance back
    record AppealEnded(boolean upheld, String reason) implements WithdrawalAct {}

    /// Nothing more can come of it.
    record Finalised(String reason) implements WithdrawalAct {}

    /// The employment procedure took over, for somebody who is no officer.
    record EmployerTold(String whom, String reason) implements WithdrawalAct {}

    /// It ended.
    record EmploymentEnded(String result) implements WithdrawalAct {}

    /// What reg 15 comes to.
    enum Severity implements Labelled {
        NOT_REQUIRED("No assessment is required"),
        REFERRED_TO_CONDUCT("Conduct comes first"),
        ASSESSMENT_ORDERED("An assessment is ordered");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// What becomes of the clearance.
    enum Decision implements Labelled {
        RETAIN("The clearance is kept"),
        RETAIN_WITH_CONDITIONS("The clearance is kept on conditions"),
        WITHDRAW("The clearance is withdrawn");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /// Whether the door stays open, which takes a second key.
        public boolean keeps() {
            return this != WITHDRAW;
        }
    }
}
