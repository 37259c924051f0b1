package plumbline.law.conduct.chat;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// Whether somebody's silence about a message may be alleged as a breach of standard 10.
public final class FailureToChallenge {

    private static final String RULE = "STANDARD-10";

    private static final Citation STANDARD = Citation.confirmed(
            Instruments.CONDUCT_2020,
            "Sch 2, challenging and reporting improper conduct",
            "failure to challenge was found against silent members in reported cases");
    private static final Citation INFERENCE = Citation.confirmed(
            Instruments.POLICY,
            "presence in a chat group",
            "our default: presence is an inference, not proof of sight");

    private FailureToChallenge() {}

    /// Whether it may be alleged of this message.
    public static Verdict may(Visibility visibility) {
        return switch (visibility) {
            case Visibility.AsMember(String reason) ->
                Verdict.caution(
                        RULE,
                        reason + " Presence is an inference only, and silence is not gross misconduct by itself: assess"
                                + " the severity.",
                        STANDARD);
            case Visibility.ShownOtherwise(String reason) ->
                Verdict.caution(RULE, reason + " Keep that evidence with the allegation.", STANDARD);
            case Visibility.NotShown(String reason) ->
                Verdict.refused(
                        RULE,
                        reason,
                        "Evidence that the message was shared with the person, quoted or scrolled back to.",
                        INFERENCE);
            case Visibility.DependsOnTime(String reason) ->
                Verdict.refused(
                        RULE, reason, "Evidence of the moment, such as the same message on another device.", INFERENCE);
        };
    }
}
