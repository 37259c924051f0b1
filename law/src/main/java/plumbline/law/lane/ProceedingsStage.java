package plumbline.law.lane;

import plumbline.law.conduct.Forum;

/// How far proceedings have come.
public enum ProceedingsStage implements Stage {
    NONE("not referred"),
    REFERRED("referred"),
    NOTICE_SERVED("served"),
    CONSTITUTED("constituted"),
    RESPONDED("responded to"),
    WITNESSES_SET("settled as to witnesses"),
    PRE_HEARD("past the pre-hearing"),
    LISTED("listed"),
    PUBLICISED("publicised"),
    HEARD("heard"),
    FOUND("found upon"),
    ACTION("decided as to outcome"),
    REPORTED("reported to the authority"),
    OUTCOME_SERVED("over, the outcome served"),
    APPEALED("under appeal"),
    APPEAL_ADMITTED("under an admitted appeal"),
    APPEAL_DECIDED("decided on appeal"),
    APPEAL_NOTIFIED("over, the appeal notified"),
    RETURNED("sent back to ordinary handling"),
    WITHDRAWN("withdrawn");

    /// A meeting: in private, with neither pre-hearing nor public notice.
    private static final Moves<ProceedingsStage> MEETING = base().stay(
                    StepKind.CHAIR_SUPPLIED, CONSTITUTED, RESPONDED, WITNESSES_SET)
            .move(StepKind.WITNESSES_SET, WITNESSES_SET, RESPONDED)
            .move(StepKind.HEARING_LISTED, LISTED, WITNESSES_SET, LISTED)
            .move(StepKind.HEARD, HEARD, LISTED);

    /// A hearing: pre-heard, and in public by default.
    private static final Moves<ProceedingsStage> HEARING = base().stay(
                    StepKind.CHAIR_SUPPLIED, CONSTITUTED, RESPONDED, WITNESSES_SET)
            .move(StepKind.WITNESSES_SET, WITNESSES_SET, RESPONDED)
            .move(StepKind.PRE_HEARD, PRE_HEARD, WITNESSES_SET)
            .stay(StepKind.DIRECTION_MET, Moves.between(PRE_HEARD, PUBLICISED))
            .move(StepKind.HEARING_LISTED, LISTED, PRE_HEARD, LISTED)
            .stay(StepKind.WITHHOLDING_DECIDED, LISTED, PUBLICISED)
            .move(StepKind.PUBLICISED, PUBLICISED, LISTED)
            .move(StepKind.HEARD, HEARD, PUBLICISED)
            .stay(StepKind.OUTCOME_PUBLISHED, Moves.between(OUTCOME_SERVED, APPEAL_NOTIFIED));

    /// An accelerated hearing: on documents, publicised only if the decision maker requires it.
    private static final Moves<ProceedingsStage> ACCELERATED = base().move(
                    StepKind.HEARING_LISTED, LISTED, CONSTITUTED, RESPONDED, LISTED)
            .move(StepKind.RESPONDED, RESPONDED, CONSTITUTED)
            .stay(StepKind.WITHHOLDING_DECIDED, LISTED, PUBLICISED)
            .move(StepKind.PUBLICISED, PUBLICISED, LISTED)
            .move(StepKind.HEARD, HEARD, LISTED, PUBLICISED)
            .move(StepKind.ACCELERATED_RETURNED, RETURNED, HEARD)
            .stay(StepKind.OUTCOME_PUBLISHED, Moves.between(OUTCOME_SERVED, APPEAL_NOTIFIED));

    private static Moves<ProceedingsStage> base() {
        return new Moves<ProceedingsStage>(Lane.PROCEEDINGS, "the case in these proceedings", Law.PROCEEDINGS)
                .move(StepKind.PROCEEDINGS_REFERRED, REFERRED, NONE)
                .stay(StepKind.CHAIR_DELEGATED, REFERRED, NOTICE_SERVED)
                .move(StepKind.REFERRAL_SERVED, NOTICE_SERVED, REFERRED)
                .stay(StepKind.PANEL_NAMED, Moves.between(NOTICE_SERVED, PUBLICISED))
                .stay(StepKind.OBJECTION_MADE, Moves.between(NOTICE_SERVED, PUBLICISED))
                .stay(StepKind.OBJECTION_DECIDED, Moves.between(NOTICE_SERVED, PUBLICISED))
                .move(StepKind.PANEL_CONSTITUTED, CONSTITUTED, NOTICE_SERVED)
                .move(StepKind.RESPONDED, RESPONDED, CONSTITUTED)
                .move(StepKind.SILENCE_FLAGGED, RESPONDED, CONSTITUTED)
                .stay(StepKind.WITNESSES_PROPOSED, RESPONDED)
                .move(StepKind.FOUND, FOUND, HEARD)
                .stay(StepKind.OUTCOME_REPRESENTATIONS, FOUND)
                .move(StepKind.OUTCOME_DECIDED, ACTION, FOUND)
                .move(StepKind.OUTCOME_REPORTED, REPORTED, ACTION)
                .move(StepKind.OUTCOME_SERVED, OUTCOME_SERVED, REPORTED)
                .move(StepKind.PROCEEDINGS_WITHDRAWN, WITHDRAWN, Moves.between(REFERRED, PUBLICISED))
                .move(StepKind.APPEAL_LODGED, APPEALED, OUTCOME_SERVED)
                .stay(StepKind.APPEAL_ADMITTED, APPEALED)
                .stay(StepKind.APPEAL_BUNDLE_SUPPLIED, APPEALED, APPEAL_ADMITTED)
                .stay(StepKind.APPEAL_STATEMENT_SUPPLIED, APPEALED, APPEAL_ADMITTED)
                .stay(StepKind.APPEAL_REPLY_SUPPLIED, APPEALED, APPEAL_ADMITTED)
                .move(StepKind.APPEAL_DECIDED, APPEAL_DECIDED, APPEAL_ADMITTED)
                .move(StepKind.APPEAL_NOTIFIED, APPEAL_NOTIFIED, APPEAL_DECIDED);
    }

    static Moves<ProceedingsStage> moves(Forum forum) {
        return switch (forum) {
            case MEETING -> MEETING;
            case HEARING -> HEARING;
            case ACCELERATED_HEARING -> ACCELERATED;
        };
    }

    private final String label;

    ProceedingsStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
