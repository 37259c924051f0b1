package plumbline.law.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Standard;

/// One meeting, hearing or accelerated hearing, from referral to what became of its outcome. Joint proceedings cover
/// several people; a finding and an outcome are always of one person and allegation.
public sealed interface ProceedingsStep extends Step {

    /// The proceedings that the step belongs to.
    UUID proceedings();

    /// The allegation was referred.
    ///
    /// @param joint whether others are heard with it (reg 25)
    /// @param directed whether the Director General directed it
    record Referred(UUID proceedings, Forum forum, boolean joint, boolean directed, String reason)
            implements ProceedingsStep {}

    /// The chair was delegated.
    record ChairDelegated(UUID proceedings, UUID delegate, LocalDate on, String reason) implements ProceedingsStep {}

    /// The notice of referral and the documents were served.
    ///
    /// @param documentsOn when the documents were supplied; several clocks run from it
    /// @param redactionsLogged whether each redaction by the harm test is logged
    record ReferralServed(UUID proceedings, LocalDate documentsOn, List<String> documents, boolean redactionsLogged)
            implements ProceedingsStep {
        /// Copies the list.
        public ReferralServed {
            documents = List.copyOf(documents);
        }
    }

    /// Those who will hear it were named to the person.
    ///
    /// @param listVersion the version of the list that the local policing body chose from; null for a meeting
    /// @param selection how they were chosen from it; null for a meeting
    record Named(
            UUID proceedings,
            List<Member> members,
            @Nullable String listVersion,
            @Nullable String selection) implements ProceedingsStep {
        /// Copies the list.
        public Named {
            members = List.copyOf(members);
        }
    }

    /// The person objected to one of them.
    record ObjectionMade(UUID proceedings, UUID member, String grounds) implements ProceedingsStep {}

    /// The objection was decided.
    record ObjectionDecided(UUID proceedings, UUID member, boolean upheld, String reason) implements ProceedingsStep {}

    /// The panel, or the person who conducts, is seated.
    record Constituted(UUID proceedings) implements ProceedingsStep {}

    /// The person responded.
    record Responded(
            UUID proceedings, boolean accepts, String mitigation, String disputes, String law, List<String> documents)
            implements ProceedingsStep {
        /// Copies the list.
        public Responded {
            documents = List.copyOf(documents);
        }
    }

    /// The time to respond passed in silence, which is not a plea; the chair is told.
    record SilenceFlagged(UUID proceedings) implements ProceedingsStep {}

    /// One side proposed its witnesses, or none.
    record WitnessesProposed(UUID proceedings, By side, List<String> witnesses) implements ProceedingsStep {
        /// Copies the list.
        public WitnessesProposed {
            witnesses = List.copyOf(witnesses);
        }
    }

    /// The chair decided who is called, and why.
    record WitnessesSet(UUID proceedings, List<String> called, String reason) implements ProceedingsStep {
        /// Copies the list.
        public WitnessesSet {
            called = List.copyOf(called);
        }
    }

    /// The documents were supplied to the chair (reg 32).
    record ChairSupplied(UUID proceedings) implements ProceedingsStep {}

    /// The pre-hearing was held.
    record PreHeard(UUID proceedings, List<Direction> directions) implements ProceedingsStep {
        /// Copies the list.
        public PreHeard {
            directions = List.copyOf(directions);
        }
    }

    /// A direction of the chair was complied with.
    record DirectionMet(UUID proceedings, int direction) implements ProceedingsStep {}

    /// A day was set, and notified.
    record Listed(
            UUID proceedings,
            LocalDate startsOn,
            String place,
            @Nullable String extensionReason) implements ProceedingsStep {}

    /// What is withheld from the public was decided, after representations.
    ///
    /// @param representationsConsidered whether those entitled to make them were heard
    /// @param linkedRestrictionsEvaluated whether the live restrictions of every linked person were looked at
    record WithholdingDecided(
            UUID proceedings,
            boolean representationsConsidered,
            boolean linkedRestrictionsEvaluated,
            Set<Withheld> withheld,
            String reason)
            implements ProceedingsStep {
        /// Copies the set.
        public WithholdingDecided {
            withheld = Set.copyOf(withheld);
        }
    }

    /// Public notice was given.
    record Publicised(UUID proceedings, LocalDate on) implements ProceedingsStep {}

    /// It was heard.
    ///
    /// @param attended whether the person attended
    /// @param absence why not; null if they did
    /// @param verbatim whether a verbatim record was made
    record Heard(
            UUID proceedings,
            LocalDate on,
            boolean attended,
            @Nullable String absence,
            boolean verbatim) implements ProceedingsStep {}

    /// What was found.
    ///
    /// @param breached the standards found breached
    /// @param majority whether by a majority; who dissented is never recorded
    record Found(UUID proceedings, Finding finding, Set<Standard> breached, boolean majority, String reason)
            implements ProceedingsStep {
        /// Copies the set.
        public Found {
            breached = Set.copyOf(breached);
        }
    }

    /// The person was heard on the outcome.
    record OutcomeRepresentations(UUID proceedings, String summary) implements ProceedingsStep {}

    /// What was decided to follow.
    ///
    /// @param warningMonths how long a warning lasts; null for what has no length
    /// @param exceptionalCircumstances why dismissal is not imposed for gross misconduct; null if none is claimed
    /// @param authorityViews whether the authority's views on a reduction in rank were heard
    /// @param reasons in the College's structure
    record OutcomeDecided(
            UUID proceedings,
            Outcome outcome,
            @Nullable Integer warningMonths,
            @Nullable String exceptionalCircumstances,
            boolean authorityViews,
            Reasons reasons)
            implements ProceedingsStep {}

    /// The report on the outcome was submitted to the authority.
    record OutcomeReported(UUID proceedings, boolean draftedByAdviser) implements ProceedingsStep {}

    /// The person received the outcome and the right of appeal.
    record OutcomeServed(UUID proceedings, LocalDate on, String appealRoute) implements ProceedingsStep {}

    /// The report was published.
    record OutcomePublished(UUID proceedings, UUID publication) implements ProceedingsStep {}

    /// The decision maker of an accelerated hearing found no gross misconduct and sent it back to ordinary handling.
    record Returned(UUID proceedings, String reason) implements ProceedingsStep {}

    /// Withdrawn before it was heard.
    ///
    /// @param instead where the allegation goes; null if an accelerated hearing gives way to ordinary handling
    record Withdrawn(UUID proceedings, @Nullable Route instead, boolean extractGiven, String reason)
            implements ProceedingsStep {}

    /// An appeal was lodged.
    ///
    /// @param body to whom
    /// @param by who appeals
    record AppealLodged(UUID proceedings, AppealBody body, By appellant, String grounds) implements ProceedingsStep {}

    /// It was decided that an appeal is arguable, or not.
    record AppealAdmitted(UUID proceedings, boolean arguable, String reason) implements ProceedingsStep {}

    /// The respondent's bundle was supplied to the appellant.
    record AppealBundleSupplied(UUID proceedings) implements ProceedingsStep {}

    /// The appellant's statement was supplied.
    record AppealStatementSupplied(UUID proceedings) implements ProceedingsStep {}

    /// The respondent's reply was supplied.
    record AppealReplySupplied(UUID proceedings) implements ProceedingsStep {}

    /// The appeal was decided.
    ///
    /// @param decidedByRank rank of the decision maker of an appeal from a meeting; null for the tribunal
    /// @param substituted the outcome instead; null if the outcome stands or falls whole
    record AppealDecided(
            UUID proceedings,
            boolean allowed,
            @Nullable Rank decidedByRank,
            @Nullable Outcome substituted,
            String reason)
            implements ProceedingsStep {}

    /// The decision on appeal was notified.
    record AppealNotified(UUID proceedings) implements ProceedingsStep {}

    /// Who sits.
    ///
    /// @param rank the rank held, or for staff the rank of like seniority; null where none is
    /// @param ownForce whether of the force of the person concerned
    /// @param leftSeniorOn when a former senior officer last served as one; null for others
    /// @param byLocalPolicingBody whether the local policing body appointed them
    /// @param inGroup whether a member or recipient of the chat group, or named in it
    /// @param interest another interest in the case; null if none
    record Member(
            UUID person,
            Seat seat,
            Capacity capacity,
            @Nullable Rank rank,
            boolean ownForce,
            @Nullable LocalDate leftSeniorOn,
            boolean byLocalPolicingBody,
            boolean inGroup,
            @Nullable String interest) {}

    /// The seats.
    enum Seat implements Labelled {
        CHAIR("Chair, or person conducting"),
        INDEPENDENT_QUALIFIED("Independent member with relevant qualifications or experience"),
        INDEPENDENT("Independent member"),
        LEGAL_ADVISER("Legally qualified adviser");

        private final String label;

        Seat(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// In what capacity somebody sits.
    enum Capacity implements Labelled {
        OFFICER("Police officer"),
        FORMER_SENIOR_OFFICER("Former senior officer"),
        STAFF("Member of police staff"),
        HUMAN_RESOURCES("Senior human-resources professional"),
        INSPECTORATE("HM Inspectorate"),
        LAWYER("Legally qualified person"),
        INDEPENDENT("Independent person");

        private final String label;

        Capacity(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// A direction of the chair: an obligation with a day.
    record Direction(String what, By owner, LocalDate due) {}

    /// What may be withheld from the public.
    enum Withheld implements Labelled {
        NAME("The name"),
        PLACE("The place"),
        TIME("The date or time"),
        CONDUCT("Particulars of the conduct"),
        ATTENDANCE("Attendance of the public"),
        PUBLICATION("Publication of what is said");

        private final String label;

        Withheld(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// The reasons for an outcome, in the structure of the College's guidance.
    record Reasons(
            String culpability, String harm, String aggravating, String mitigating, String purpose, String choice) {}

    /// Who hears an appeal.
    enum AppealBody implements Labelled {
        APPEAL_MEETING("Appeal meeting"),
        POLICE_APPEALS_TRIBUNAL("Police appeals tribunal");

        private final String label;

        AppealBody(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
