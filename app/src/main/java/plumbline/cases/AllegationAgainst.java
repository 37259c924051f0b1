package plumbline.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Start;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.Referral;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Standard;

/// An allegation against one person, as it stands: the unit to which the law applies.
///
/// Its rules are computed from its facts whenever they are asked for, so that a correction of the law reaches every
/// allegation at once. What is due on it follows from the steps of its case, and is a later feature's.
///
/// @param versions its facts as they were raised and as each correction put them; the last counts
/// @param withdrawal that it should not have been raised; null while it stands
public record AllegationAgainst(
        String reference,
        Concerned concerned,
        List<Version> versions,
        @Nullable Withdrawal withdrawal) {
    public AllegationAgainst {
        versions = List.copyOf(versions);
    }

    /// What it said from one moment on.
    ///
    /// @param reason why it was corrected; null in the first
    public record Version(
            RaiseAllegation facts,
            Instant at,
            UUID by,
            @Nullable String reason) {}

    /// That it should not have been raised.
    public record Withdrawal(Instant at, UUID by, String reason) {}

    public UUID allegationId() {
        return facts().allegationId();
    }

    /// What it says now.
    public RaiseAllegation facts() {
        return versions.getLast().facts();
    }

    public Instant raisedAt() {
        return versions.getFirst().at();
    }

    /// The accounts that did something about it.
    Set<UUID> actors() {
        return Stream.of(
                        versions.stream().map(Version::by),
                        Stream.ofNullable(withdrawal).map(Withdrawal::by))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /// The same allegation with the versions of `later` after its own.
    AllegationAgainst then(AllegationAgainst later) {
        return new AllegationAgainst(
                reference,
                concerned,
                Stream.concat(versions.stream(), later.versions.stream()).toList(),
                withdrawal);
    }

    /// The rules that apply to this person for this allegation.
    public Selection rules() {
        var facts = facts();
        var known = AllegationFacts.known(facts.attentionOn());
        if (facts.behaviourFrom() != null && facts.behaviourTo() != null) {
            known = known.behaviour(facts.behaviourFrom(), facts.behaviourTo());
        }
        if (facts.tiedToAttentionOn() != null) {
            known = known.tiedTo(facts.tiedToAttentionOn());
        }
        if (facts.grossMisconductAlleged()) {
            known = known.grossMisconductAlleged();
        }
        var left = concerned.person().leftOn();
        return RuleSets.select(concerned.kind(), left == null ? known : known.left(left));
    }

    /// The answers to the referral criteria.
    public Referral referral() {
        var facts = facts();
        var clearOn = facts.referralClearOn() == null ? facts.attentionOn() : facts.referralClearOn();
        return new Referral(
                facts.kind(),
                facts.criteriaMet(),
                Start.on("became clear", clearOn).at());
    }

    /// The standards engaged, by number.
    public List<Standard> standards() {
        return facts().standards().stream().sorted().toList();
    }
}
