package plumbline.law.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.severity.Aggravator;

/// What is decided of one allegation against one person, up to the route.
public sealed interface AllegationStep extends Step {

    /// Severity was assessed, or assessed again. Each assessment stays; the last one counts.
    ///
    /// @param capable Q1: taken at its highest, is it capable of breaching a standard?
    /// @param disciplinaryAction Q2: could it justify disciplinary action?
    /// @param dismissal Q3: could it justify dismissal, or would it have?
    /// @param aggravators Q4
    /// @param liveWrittenWarning whether a written warning is live on the day of the assessment
    /// @param liveFinalWarning Q5: a final written warning is
    /// @param recentReduction Q5: reduced in rank within the eighteen months before
    /// @param unconnectedIncidents Q6: several incidents that are not closely connected
    /// @param likelyForm where it would likely be heard; null below misconduct
    /// @param destination where it goes instead, below misconduct; null from misconduct upwards
    /// @param authorityConsulted whether the authority was consulted
    /// @param lineManagerConsulted whether the line manager was consulted
    /// @param evidence the hash of the evidence as it then stood; null if none was fixed
    record SeverityAssessed(
            Severity severity,
            boolean capable,
            boolean disciplinaryAction,
            boolean dismissal,
            Set<Aggravator> aggravators,
            boolean liveWrittenWarning,
            boolean liveFinalWarning,
            boolean recentReduction,
            boolean unconnectedIncidents,
            @Nullable Forum likelyForm,
            @Nullable Route destination,
            boolean authorityConsulted,
            boolean lineManagerConsulted,
            String reason,
            @Nullable String evidence)
            implements AllegationStep {
        /// Copies the set.
        public SeverityAssessed {
            aggravators = Set.copyOf(aggravators);
        }
    }

    /// Notice of the investigation was withheld for now.
    record NoticeWithheld(String ground, LocalDate reviewOn) implements AllegationStep {}

    /// The reasons for withholding notice were tested again.
    ///
    /// @param still whether it stays withheld
    /// @param reviewOn the next review; null if no longer withheld
    record WithholdingReviewed(boolean still, @Nullable LocalDate reviewOn, String reason) implements AllegationStep {}

    /// The person made representations on the allegation.
    record RepresentationsMade(String summary, List<String> documents) implements AllegationStep {
        /// Copies the list.
        public RepresentationsMade {
            documents = List.copyOf(documents);
        }
    }

    /// The person was asked to an interview.
    record InterviewArranged(LocalDate on, @Nullable LocalDate alternative, String informationGiven)
            implements AllegationStep {}

    /// The person was interviewed.
    ///
    /// @param underCaution whether it was a criminal interview
    /// @param friendPresent whether a police friend or companion attended
    record InterviewHeld(LocalDate on, boolean underCaution, boolean friendPresent, String summary)
            implements AllegationStep {}

    /// A silent member's duty to challenge or report was considered, message by message: presence is not sight.
    ///
    /// @param messages how many messages were looked at
    /// @param visible how many of them the person could see
    /// @param shown how many the person is shown to have seen
    /// @param challenged whether the person challenged, in the group or in private
    /// @param reported whether the person reported
    /// @param pursued whether a breach of standard 10 is pursued
    record SilenceConsidered(
            int messages, int visible, int shown, boolean challenged, boolean reported, boolean pursued, String reason)
            implements AllegationStep {}

    /// The investigator's statement that the special conditions for an accelerated hearing are likely met.
    record AcceleratedStated(String grounds) implements AllegationStep {}

    /// The investigator's statement that new evidence suggests neither misconduct nor gross misconduct.
    ///
    /// @param fits what would fit instead
    record DowngradeStated(String grounds, Route fits) implements AllegationStep {}

    /// The authority decided whether the special conditions are met.
    ///
    /// @param documentsEnough whether documents and written statements alone show gross misconduct
    /// @param publicInterest whether it is in the public interest that the person cease to serve without delay
    /// @param inappropriateNow why it is inappropriate at present although both are met; null if it is not
    /// @param certifier the person who decided
    /// @param authorised whether a senior officer authorised a delegate's decision
    record AcceleratedDetermined(
            boolean documentsEnough,
            boolean publicInterest,
            @Nullable String inappropriateNow,
            UUID certifier,
            boolean authorised,
            String reason)
            implements AllegationStep {
        /// Whether it certifies an accelerated hearing.
        public boolean isCertified() {
            return documentsEnough && publicInterest && inappropriateNow == null;
        }
    }

    /// The Director General directed that an accelerated hearing be certified.
    record AcceleratedDirected(String reason) implements AllegationStep {}

    /// It was decided whether there is a case to answer.
    ///
    /// @param viewsSought whether the authority's views were sought first, where the Director General decides
    record CaseToAnswerDecided(CaseToAnswer result, boolean viewsSought, String reason) implements AllegationStep {}

    /// It was decided where the allegation goes.
    ///
    /// @param directed whether the Director General directed it
    /// @param whyHearing why a former officer is to have an ordinary hearing; null for anything else
    record RouteDecided(
            Route route, boolean directed, @Nullable String whyHearing, String reason) implements AllegationStep {}

    /// The reflective practice review process began.
    record ReflectionStarted(String issue) implements AllegationStep {}

    /// The person gave an account in it.
    record ReflectionAccountGiven(String account) implements AllegationStep {}

    /// It ended with a report.
    ///
    /// @param reviewOn when the development is discussed with the person
    record ReflectionReported(String issue, String discussion, List<String> actions, String lessons, LocalDate reviewOn)
            implements AllegationStep {
        /// Copies the list.
        public ReflectionReported {
            actions = List.copyOf(actions);
        }
    }

    /// A part of the allegation became a strand of its own.
    record StrandSplit(UUID strand, String what, String reason) implements AllegationStep {}

    /// A strand was withdrawn from proceedings; it stays open in the lineage.
    record StrandWithdrawn(UUID strand, String reason) implements AllegationStep {}

    /// A strand was closed.
    record StrandClosed(UUID strand, String reason) implements AllegationStep {}

    /// A strand was merged into another, or back into the allegation where `into` is null.
    record StrandMerged(UUID strand, @Nullable UUID into, String reason) implements AllegationStep {}
}
