package plumbline.law.lane;

import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;

/// Where the matter stands.
///
/// @param form the form of investigation; null until it is set
/// @param withIopc whether it was referred or called in
/// @param reported whether a report was received, so that a case sent back goes back to it
public record MatterState(MatterStage stage, @Nullable InvestigationForm form, boolean withIopc, boolean reported) {

    static final MatterState FRESH = new MatterState(MatterStage.RECEIVED, null, false, false);

    /// Whether the Director General assesses and decides.
    public boolean isDirectorGenerals() {
        InvestigationForm set = form;
        return set != null && set.isDirectorGenerals();
    }

    MatterState after(Step step) {
        return switch (step) {
            case MatterStep own -> own(own);
            case AllegationStep other -> follow(other);
            case ProceedingsStep other -> follow(other);
            case StaffStep other -> follow(other);
            case SubjectStep _, RestrictionStep _, CriminalStep _, NoticeStep _, PublicationStep _, EvidenceStep _ ->
                this;
        };
    }

    private MatterState own(MatterStep step) {
        MatterState moved = step instanceof MatterStep.Recorded && stage == MatterStage.REFERRED_IOPC
                ? this
                : at(MatterStage.MOVES.after(step.kind(), stage));
        return switch (step) {
            case MatterStep.FormSet set -> moved.in(set.form());
            case MatterStep.FormChanged changed -> moved.in(changed.form());
            case MatterStep.ReferredToIopc _, MatterStep.CalledIn _ ->
                new MatterState(moved.stage, form, true, reported);
            case MatterStep.ReportSubmitted _ -> new MatterState(moved.stage, form, withIopc, true);
            case MatterStep.Triaged _,
                    MatterStep.Recorded _,
                    MatterStep.ReferralAssessed _,
                    MatterStep.VoluntaryReferralConsidered _,
                    MatterStep.InvestigatorAppointed _,
                    MatterStep.TermsSet _,
                    MatterStep.InvestigationStarted _,
                    MatterStep.ProgressGiven _,
                    MatterStep.ComplainantInformed _,
                    MatterStep.DelayReported _,
                    MatterStep.LateDecisionExplained _,
                    MatterStep.LimitVaried _,
                    MatterStep.LearningLogged _,
                    MatterStep.Finalised _,
                    MatterStep.ClosedWithdrawn _,
                    MatterStep.RetentionStarted _ -> moved;
        };
    }

    private MatterState follow(AllegationStep step) {
        return switch (step) {
            case AllegationStep.CaseToAnswerDecided _, AllegationStep.AcceleratedDirected _ -> at(MatterStage.DECIDED);
            case AllegationStep.AcceleratedDetermined determined ->
                determined.isCertified() ? at(MatterStage.DECIDED) : this;
            case AllegationStep.RouteDecided decided ->
                switch (decided.route()) {
                    case PERFORMANCE, VETTING, NO_ACTION -> at(MatterStage.CLOSED);
                    case MEETING, HEARING, ACCELERATED_HEARING, REFLECTIVE_PRACTICE -> at(MatterStage.DECIDED);
                };
            case AllegationStep.ReflectionReported _ -> stage == MatterStage.DECIDED ? at(MatterStage.CLOSED) : this;
            case AllegationStep.SeverityAssessed _,
                    AllegationStep.NoticeWithheld _,
                    AllegationStep.WithholdingReviewed _,
                    AllegationStep.RepresentationsMade _,
                    AllegationStep.InterviewArranged _,
                    AllegationStep.InterviewHeld _,
                    AllegationStep.SilenceConsidered _,
                    AllegationStep.AcceleratedStated _,
                    AllegationStep.DowngradeStated _,
                    AllegationStep.ReflectionStarted _,
                    AllegationStep.ReflectionAccountGiven _,
                    AllegationStep.StrandSplit _,
                    AllegationStep.StrandWithdrawn _,
                    AllegationStep.StrandClosed _,
                    AllegationStep.StrandMerged _ -> this;
        };
    }

    private MatterState follow(ProceedingsStep step) {
        return switch (step) {
            case ProceedingsStep.Referred _ -> at(MatterStage.PROCEEDINGS);
            case ProceedingsStep.Withdrawn withdrawn -> withdrawn(withdrawn.instead());
            case ProceedingsStep.Returned _ -> ordinary();
            case ProceedingsStep.OutcomeServed _, ProceedingsStep.AppealNotified _ -> at(MatterStage.OUTCOME);
            case ProceedingsStep.AppealLodged _ -> at(MatterStage.APPEAL);
            case ProceedingsStep.ChairDelegated _,
                    ProceedingsStep.ReferralServed _,
                    ProceedingsStep.Named _,
                    ProceedingsStep.ObjectionMade _,
                    ProceedingsStep.ObjectionDecided _,
                    ProceedingsStep.Constituted _,
                    ProceedingsStep.Responded _,
                    ProceedingsStep.SilenceFlagged _,
                    ProceedingsStep.WitnessesProposed _,
                    ProceedingsStep.WitnessesSet _,
                    ProceedingsStep.ChairSupplied _,
                    ProceedingsStep.PreHeard _,
                    ProceedingsStep.DirectionMet _,
                    ProceedingsStep.Listed _,
                    ProceedingsStep.WithholdingDecided _,
                    ProceedingsStep.Publicised _,
                    ProceedingsStep.Heard _,
                    ProceedingsStep.Found _,
                    ProceedingsStep.OutcomeRepresentations _,
                    ProceedingsStep.OutcomeDecided _,
                    ProceedingsStep.OutcomeReported _,
                    ProceedingsStep.OutcomePublished _,
                    ProceedingsStep.AppealAdmitted _,
                    ProceedingsStep.AppealBundleSupplied _,
                    ProceedingsStep.AppealStatementSupplied _,
                    ProceedingsStep.AppealReplySupplied _,
                    ProceedingsStep.AppealDecided _ -> this;
        };
    }

    private MatterState withdrawn(@Nullable Route instead) {
        if (instead == null) {
            return ordinary();
        }
        return at(instead == Route.REFLECTIVE_PRACTICE ? MatterStage.DECIDED : MatterStage.CLOSED);
    }

    private MatterState ordinary() {
        return at(reported ? MatterStage.REPORTED : MatterStage.INVESTIGATING);
    }

    private MatterState follow(StaffStep step) {
        return switch (step) {
            case StaffStep.InvestigationOpened _ -> at(MatterStage.INVESTIGATING);
            case StaffStep.Reported _ -> new MatterState(MatterStage.REPORTED, form, withIopc, true);
            case StaffStep.ManagerDecided decided ->
                at(decided.route() == StaffStep.StaffRoute.NO_ACTION ? MatterStage.CLOSED : MatterStage.DECIDED);
            case StaffStep.Held _ -> at(MatterStage.PROCEEDINGS);
            case StaffStep.OutcomeGiven _, StaffStep.AppealDecided _, StaffStep.TribunalEnded _ ->
                at(MatterStage.OUTCOME);
            case StaffStep.ReflectionReported _, StaffStep.ClosedOnLeaving _ -> at(MatterStage.CLOSED);
            case StaffStep.AppealLodged _, StaffStep.TribunalClaimed _ -> at(MatterStage.APPEAL);
            case StaffStep.Finalised _ -> at(MatterStage.FINAL);
            case StaffStep.FactFindOpened _, StaffStep.AllegationNotified _ -> this;
        };
    }

    private MatterState at(MatterStage next) {
        return new MatterState(next, form, withIopc, reported);
    }

    private MatterState in(InvestigationForm set) {
        return new MatterState(stage, set, withIopc, reported);
    }
}
