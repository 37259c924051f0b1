package plumbline.law.lane;

import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;

/// The course of section 11: what may follow what, whoever asks and whatever the particulars say.
///
/// A step of the person is judged by its own lane alone, because every file of the person receives it.
final class Transitions {

    private Transitions() {}

    /// Whether the step has its place now.
    static Verdict may(CaseFile file, Step step) {
        return switch (step) {
            case MatterStep own ->
                MatterStage.MOVES.may(own.kind(), file.matter().stage());
            case AllegationStep own ->
                AllegationStage.MOVES.may(own.kind(), file.allegation().stage()).and(() -> beside(file, own.kind()));
            case SubjectStep own -> Service.MOVES.may(own.kind(), file.subject().service());
            case RestrictionStep own -> restriction(file.restriction(), own);
            case CriminalStep own ->
                CriminalStage.MOVES.may(own.kind(), file.criminal().stage(own.strand()));
            case ProceedingsStep own -> proceedings(file, own);
            case StaffStep own ->
                StaffStage.MOVES.may(own.kind(), file.staff().stage()).and(() -> beside(file, own.kind()));
            case NoticeStep own ->
                NoticeStage.MOVES.may(own.kind(), file.notices().stage(own.notice()));
            case PublicationStep own -> publication(file.publication(), own);
            case EvidenceStep own ->
                EvidenceStage.MOVES.may(own.kind(), file.evidence().stage(own.exhibit()));
        };
    }

    /// Whether a step of this kind has its place now, for some instance where the lane holds several.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind.lane()) {
            case MATTER -> MatterStage.MOVES.may(kind, file.matter().stage());
            case ALLEGATION ->
                AllegationStage.MOVES.may(kind, file.allegation().stage()).and(() -> beside(file, kind));
            case SUBJECT -> Service.MOVES.may(kind, file.subject().service());
            case RESTRICTION ->
                SuspensionStage.MOVES.kinds().contains(kind)
                        ? suspension(file.restriction(), kind)
                        : RestrictionStage.MOVES.mayAtAny(
                                kind,
                                file.restriction().restrictions().values().stream()
                                        .map(RestrictionState.Restriction::stage)
                                        .toList(),
                                RestrictionStage.NONE);
            case CRIMINAL ->
                CriminalStage.MOVES.mayAtAny(
                        kind,
                        file.criminal().strands().values().stream()
                                .map(CriminalState.Strand::stage)
                                .toList(),
                        CriminalStage.NONE);
            case PROCEEDINGS -> proceedings(file, kind);
            case STAFF -> StaffStage.MOVES.may(kind, file.staff().stage()).and(() -> beside(file, kind));
            case NOTICE ->
                NoticeStage.MOVES.mayAtAny(
                        kind,
                        file.notices().notices().values().stream()
                                .map(NoticeState.Notice::stage)
                                .toList(),
                        NoticeStage.NONE);
            case PUBLICATION -> publication(file.publication(), kind);
            case EVIDENCE ->
                EvidenceStage.MOVES.mayAtAny(kind, file.evidence().exhibits().values(), EvidenceStage.NONE);
        };
    }

    private static Verdict beside(CaseFile file, StepKind kind) {
        return MatterStage.BESIDE.kinds().contains(kind)
                ? MatterStage.BESIDE.may(kind, file.matter().stage())
                : Verdict.allowed();
    }

    private static Verdict restriction(RestrictionState state, RestrictionStep step) {
        return switch (step) {
            case RestrictionStep.SuspensionDecided _,
                    RestrictionStep.SuspensionConfirmed _,
                    RestrictionStep.SuspensionRepresentations _,
                    RestrictionStep.SuspensionReviewed _,
                    RestrictionStep.SuspensionReviewNotified _,
                    RestrictionStep.SuspensionEnded _ -> suspension(state, step.kind());
            case RestrictionStep.RestrictionDrafted own -> restriction(step, state.stage(own.restriction()));
            case RestrictionStep.RestrictionImposed own -> restriction(step, state.stage(own.restriction()));
            case RestrictionStep.RestrictionReviewDue own -> restriction(step, state.stage(own.restriction()));
            case RestrictionStep.RestrictionVaried own -> restriction(step, state.stage(own.restriction()));
            case RestrictionStep.RestrictionEnded own -> restriction(step, state.stage(own.restriction()));
        };
    }

    private static Verdict restriction(RestrictionStep step, RestrictionStage stage) {
        return RestrictionStage.MOVES.may(step.kind(), stage);
    }

    private static Verdict suspension(RestrictionState state, StepKind kind) {
        return SuspensionStage.MOVES
                .may(kind, state.suspension())
                .and(() -> kind != StepKind.SUSPENSION_CONFIRMED || state.unconfirmed()
                        ? Verdict.allowed()
                        : Verdict.refused(
                                "MOVE-RESTRICTION",
                                "No oral suspension waits to be confirmed in writing.",
                                "Nothing would: it was in writing, or is confirmed already.",
                                Law.SUSPENSION));
    }

    private static Verdict proceedings(CaseFile file, ProceedingsStep step) {
        return file.proceedings()
                .find(step.proceedings())
                .map(found -> ProceedingsStage.moves(found.forum()).may(step.kind(), found.stage()))
                .orElseGet(() -> fresh(file, step.kind()))
                .and(() -> beside(file, step.kind()));
    }

    private static Verdict proceedings(CaseFile file, StepKind kind) {
        return file.proceedings().all().values().stream()
                .map(each -> ProceedingsStage.moves(each.forum()).may(kind, each.stage()))
                .reduce((first, second) -> first.isAllowed() ? first : second)
                .filter(verdict -> verdict.isAllowed() || kind != StepKind.PROCEEDINGS_REFERRED)
                .orElseGet(() -> fresh(file, kind))
                .and(() -> beside(file, kind));
    }

    private static Verdict fresh(CaseFile file, StepKind kind) {
        return ProceedingsStage.moves(Forum.HEARING).may(kind, ProceedingsStage.NONE);
    }

    private static Verdict publication(PublicationState state, PublicationStep step) {
        return switch (step) {
            case PublicationStep.Prepared own ->
                PublicationStage.MOVES.may(step.kind(), state.stage(own.publication()));
            case PublicationStep.Approved own ->
                PublicationStage.MOVES.may(step.kind(), state.stage(own.publication()));
            case PublicationStep.Published own ->
                PublicationStage.MOVES.may(step.kind(), state.stage(own.publication()));
            case PublicationStep.Removed own -> PublicationStage.MOVES.may(step.kind(), state.stage(own.publication()));
            case PublicationStep.HoldPlaced own -> fresh(!state.holds().containsKey(own.hold()), "hold");
            case PublicationStep.HoldLifted own -> standing(state.holds().containsKey(own.hold()), "hold");
            case PublicationStep.RestrictionMade made ->
                fresh(!state.restrictions().containsKey(made.restriction()), "reporting restriction");
            case PublicationStep.RestrictionLifted own ->
                standing(state.restrictions().containsKey(own.restriction()), "reporting restriction");
        };
    }

    private static Verdict publication(PublicationState state, StepKind kind) {
        return switch (kind) {
            case HOLD_PLACED, REPORTING_RESTRICTED -> Verdict.allowed();
            case HOLD_LIFTED -> standing(!state.holds().isEmpty(), "hold");
            case REPORTING_FREED -> standing(!state.restrictions().isEmpty(), "reporting restriction");
            default ->
                PublicationStage.MOVES.mayAtAny(
                        kind,
                        state.publications().values().stream()
                                .map(PublicationState.Publication::stage)
                                .toList(),
                        PublicationStage.NONE);
        };
    }

    private static Verdict fresh(boolean is, String what) {
        return is
                ? Verdict.allowed()
                : Verdict.refused(
                        "MOVE-PUBLICATION",
                        "This " + what + " stands already.",
                        "Nothing would: lift it, or make another.",
                        Law.PUBLICATION);
    }

    private static Verdict standing(boolean is, String what) {
        return is
                ? Verdict.allowed()
                : Verdict.refused(
                        "MOVE-PUBLICATION",
                        "No such " + what + " stands.",
                        "Nothing would: there is nothing to lift.",
                        Law.PUBLICATION);
    }
}
