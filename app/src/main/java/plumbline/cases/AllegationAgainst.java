package plumbline.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.DueDuty;
import plumbline.law.conduct.Duties;
import plumbline.law.conduct.Referral;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Standard;

/// An allegation against one person, as it stands: the unit to which the law applies.
///
/// Its rules and duties are computed from its facts whenever they are asked for, so that a correction of the law
/// reaches every allegation at once.
///
/// @param investigator who investigates; null while nobody has been appointed
public record AllegationAgainst(
        String reference,
        RaiseAllegation facts,
        Concerned concerned,
        Instant raisedAt,
        UUID raisedBy,
        @Nullable Appointment investigator) {

    private static final Duties DUTIES = new Duties(WorkingDays.englandAndWales(), ClockBook.standard());

    /// Who investigates, and since when.
    public record Appointment(UUID userId, Instant at) {}

    public UUID allegationId() {
        return facts.allegationId();
    }

    /// The rules that apply to this person for this allegation.
    public Selection rules() {
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

    /// What is due, the earliest first.
    public List<DueDuty> duties() {
        return DUTIES.forAllegation(new plumbline.law.conduct.Allegation(
                concerned.kind(),
                rules(),
                facts.standards(),
                referral(),
                raisedAt,
                investigator == null ? null : investigator.at(),
                false));
    }

    /// The duty of that name, if this allegation has brought it about.
    public Optional<DueDuty> duty(String dutyId) {
        return duties().stream().filter(due -> due.duty().id().equals(dutyId)).findAny();
    }

    /// The answers to the referral criteria.
    public Referral referral() {
        var clearOn = facts.referralClearOn() == null ? facts.attentionOn() : facts.referralClearOn();
        return new Referral(
                facts.kind(),
                facts.criteriaMet(),
                Start.on("became clear", clearOn).at());
    }

    /// The standards engaged, by number.
    public List<Standard> standards() {
        return facts.standards().stream().sorted().toList();
    }
}
