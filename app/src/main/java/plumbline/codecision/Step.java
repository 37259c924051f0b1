package plumbline.codecision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.assessment.Masking;
import plumbline.assessment.OpinionBytes;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.after.AppealGround;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Condition;
import plumbline.law.vetting.twokey.Conflict;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.law.vetting.twokey.Leaving;

/// Something that happened in a case. Reviewers are named by their place on the roster, the force's people by account.
sealed interface Step {

    /// A draw, with all that is needed to repeat it once the month's seed is published.
    ///
    /// @param order the eligible in the order of their lots
    record Drawn(int round, LocalDate month, List<UUID> drawn, List<UUID> order, List<PassedOver> passedOver)
            implements Step {}

    record PassedOver(UUID reviewer, String rule, String reason) {}

    /// Another force's vetting authority takes the force's part.
    record HostDrawn(UUID reviewer, LocalDate month) implements Step {}

    /// What both sides are shown from now on, in its order.
    record Filed(List<Shown> evidence) implements Step {}

    /// The person was told who sits.
    record Named(List<UUID> reviewers, LocalDate on) implements Step {}

    /// The person said that there is no objection to whoever was named by then.
    record NothingAgainst(LocalDate on) implements Step {}

    record Objected(UUID objectionId, UUID reviewer, LocalDate receivedOn, String grounds) implements Step {}

    record ObjectionRuled(UUID objectionId, boolean upheld, String reason) implements Step {}

    record FellIll(UUID reviewer, LocalDate since) implements Step {}

    /// A reviewer declares that nothing stands between them and the person; the file opens to them then.
    record Unconflicted(UUID reviewer) implements Step {}

    record Left(UUID reviewer, Leaving why, @Nullable ConflictCode code, Conflict.@Nullable Found found, String words)
            implements Step {}

    /// @param author a reviewer, or the account of the force's assessor
    /// @param commitment SHA-256 of the canonical opinion and its secret, as hexadecimal digits
    record Sealed(UUID opinionId, Side side, UUID author, int phase, String commitment) implements Step {}

    /// All envelopes of a phase, opened together.
    record Opened(int phase, List<OpenedOpinion> opinions, List<Shown> evidence) implements Step {}

    record OpenedOpinion(UUID opinionId, Opinion opinion, String canonical, String nonce) {
        ComposedOpinion composed() {
            return OpinionBytes.read(canonical.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        }
    }

    /// A document that both sides were shown.
    record Shown(String label, String sha256) {
        /// For a reader from whom something is hidden.
        Shown told(Masking masking) {
            return new Shown(masking.text(label), sha256);
        }
    }

    /// @param incident whether the envelope did not hold what was sealed
    record Voided(UUID opinionId, String reason, boolean incident) implements Step {}

    record Reached(int phase, Outcome outcome, int round, boolean disagreed) implements Step {}

    /// The checks were looked at again after somebody asked for more.
    record Resumed(String what) implements Step {}

    /// A conflict came to light after the envelopes were opened: the case is decided again.
    record Reopened(String why) implements Step {}

    record Asked(UUID questionId, UUID reviewer, String question) implements Step {}

    record Answered(UUID questionId, String answer) implements Step {}

    record Withheld(String label, String reason) implements Step {}

    /// A reviewer had the words of a document before them for the first time.
    record Read(UUID reviewer, String label, String sha256) implements Step {}

    record Unmasked(UUID reviewer, Masked field, String reason) implements Step {}

    /// Somebody asked for the other side's opinion before it could be shown, and was refused.
    record Peeked(UUID account, String what) implements Step {}

    record Departed(String reasons, String legalAdvice, LocalDate from, LocalDate until) implements Step {}

    /// The person was told what was decided; the time to appeal runs from that day.
    record PersonTold(LocalDate on) implements Step {}

    /// An appeal against a refusal came in.
    record Appealed(UUID appealId, LocalDate receivedOn, Set<AppealGround> grounds, String statement) implements Step {}

    record PanelSet(List<AppealSeat> seats) implements Step {}

    /// @param told the reasons as the person is given them
    record AppealHeard(List<AppealVote> votes, String answers, String told, boolean opened) implements Step {}

    record Concluded(
            boolean cleared,
            Basis basis,
            List<Condition> conditions,
            String reasonsDigest,
            @Nullable LocalDate until,
            LocalDate on)
            implements Step {}

    Map<String, Class<?>> KINDS = Arrays.stream(Step.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, kind -> kind));

    default String kind() {
        return getClass().getSimpleName();
    }
}
