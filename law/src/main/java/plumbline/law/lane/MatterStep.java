package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Party;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.investigation.Classification;

/// From receipt to the end: intake, referral to the IOPC, the investigation, closing.
public sealed interface MatterStep extends Step {

    /// Intake looked at it: nobody with a declared interest has it open, and it is no duplicate.
    ///
    /// @param interestsCleared whether those who handle it have declared no interest, or none that bars them
    /// @param duplicateOf the reference of a matter that it duplicates; null if none was found
    record Triaged(boolean interestsCleared, @Nullable String duplicateOf, String summary) implements MatterStep {}

    /// It was recorded as what it is.
    record Recorded(Classification classification, String reason) implements MatterStep {}

    /// The referral criteria were answered; asked again after an arrest and whenever facts change.
    ///
    /// @param clearAt when it first became clear that those met are met; null if none is
    record ReferralAssessed(
            Set<ReferralCriterion> met,
            boolean deathOrSeriousInjury,
            @Nullable Instant clearAt,
            String reason) implements MatterStep {
        /// Copies the set.
        public ReferralAssessed {
            met = Set.copyOf(met);
        }

        /// Whether referral is mandatory.
        public boolean isMandatory() {
            return deathOrSeriousInjury || met.stream().anyMatch(ReferralCriterion::isMandatory);
        }
    }

    /// Voluntary referral was considered, for gravity or public confidence; the reason is kept either way.
    record VoluntaryReferralConsidered(boolean refer, String reason) implements MatterStep {}

    /// The Director General called the matter in.
    record CalledIn(String reason) implements MatterStep {}

    /// It was referred to the IOPC.
    ///
    /// @param voluntary whether no criterion demanded it
    /// @param lateReason why it was late; null if it was in time
    record ReferredToIopc(
            boolean voluntary, String reference, @Nullable String lateReason) implements MatterStep {}

    /// The form of investigation was set: by the Director General after a referral, otherwise by the authority.
    record FormSet(InvestigationForm form, String reason) implements MatterStep {}

    /// The form changed during the case, to the IOPC or back; severity, notices and the owner of clocks are open again.
    record FormChanged(InvestigationForm form, String reason) implements MatterStep {}

    /// An investigator was appointed.
    ///
    /// @param inManagementChain whether they work, or worked at the time, under the person's management or above it
    /// @param inGroup whether they are or were a member or recipient of the chat group, or are named in it
    /// @param otherConcern another ground on which their impartiality could reasonably be doubted
    record InvestigatorAppointed(
            UUID investigator, boolean inManagementChain, boolean inGroup, boolean otherConcern, String reason)
            implements MatterStep {}

    /// Terms of reference were settled, or revised.
    ///
    /// @param given whether the person received them
    /// @param whyNotGiven the reason if not; null if given
    record TermsSet(String terms, boolean given, @Nullable String whyNotGiven) implements MatterStep {}

    /// The investigation began.
    record InvestigationStarted() implements MatterStep {}

    /// The person was told of progress.
    record ProgressGiven(String summary) implements MatterStep {}

    /// The complainant or interested person was told of progress, or an exception was applied.
    ///
    /// @param outcome whether they were told the outcome of the complaint, from which the time for a review runs
    /// @param exception why they were not told; null if they were
    record ComplainantInformed(
            String summary, boolean outcome, @Nullable String exception) implements MatterStep {}

    /// A written report on the length of the investigation was given.
    ///
    /// @param period which of the periods it follows: 1 for the first twelve months, 2 for the next six, and so on
    /// @param withheldReason why a copy was withheld from someone; null if none was
    record DelayReported(
            int period,
            String progress,
            LocalDate expectedEnd,
            String reasonForTime,
            String plannedSteps,
            @Nullable String withheldReason)
            implements MatterStep {}

    /// The investigator's report was received by the authority.
    ///
    /// @param documents the relevant documents attached or referred to
    /// @param opinion the investigator's opinion on a case to answer
    record ReportSubmitted(String summary, List<String> documents, String opinion) implements MatterStep {
        /// Copies the list.
        public ReportSubmitted {
            documents = List.copyOf(documents);
        }
    }

    /// The person was told why the decision on a case to answer is late.
    record LateDecisionExplained(String reason) implements MatterStep {}

    /// A time limit was extended, or shortened by agreement.
    ///
    /// @param clock the clock of our catalogue, such as "CLK-33"
    /// @param until the new last day
    /// @param agreedBy who agreed to it
    record LimitVaried(String clock, LocalDate until, Set<Party> agreedBy, String reason) implements MatterStep {
        /// Copies the set.
        public LimitVaried {
            agreedBy = Set.copyOf(agreedBy);
        }
    }

    /// What the force learns from it was written down.
    record LearningLogged(String learning) implements MatterStep {}

    /// Nothing remains open; the case is final.
    record Finalised(String reason) implements MatterStep {}

    /// Withdrawn before proceedings began.
    ///
    /// @param extractGiven whether the written notice with an extract of the report was given
    record ClosedWithdrawn(String reason, boolean extractGiven) implements MatterStep {}

    /// The record is kept until a day and then reviewed.
    record RetentionStarted(LocalDate until, String schedule) implements MatterStep {}
}
