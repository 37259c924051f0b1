package plumbline.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;

/// What is needed to raise an allegation against one person. Dates are civil dates in London.
///
/// @param allegationId chosen by the caller, so that asking twice raises one
/// @param behaviourFrom first day of the behaviour, null with `behaviourTo` if not known
/// @param attentionOn when it came to the attention of the authority
/// @param criteriaMet the referral criteria answered yes; the others were answered no
/// @param referralClearOn when it became clear that it must be referred; needed if a criterion makes referral mandatory
/// @param tiedToAttentionOn when an earlier allegation against this person became known that this one is tied to and
/// that is still being handled; null if there is none
/// @param messages what it rests on, in the order to be read; may be empty
public record RaiseAllegation(
        UUID allegationId,
        UUID operationId,
        UUID personId,
        MatterKind kind,
        String description,
        Set<Standard> standards,
        @Nullable LocalDate behaviourFrom,
        @Nullable LocalDate behaviourTo,
        LocalDate attentionOn,
        Set<ReferralCriterion> criteriaMet,
        @Nullable LocalDate referralClearOn,
        @Nullable LocalDate tiedToAttentionOn,
        boolean grossMisconductAlleged,
        List<CitedMessage> messages) {
    public RaiseAllegation {
        standards = Set.copyOf(standards);
        criteriaMet = Set.copyOf(criteriaMet);
        messages = messages.stream().distinct().toList();
    }

    /// The same, resting on these messages.
    public RaiseAllegation citing(List<CitedMessage> found) {
        return new RaiseAllegation(
                allegationId,
                operationId,
                personId,
                kind,
                description,
                standards,
                behaviourFrom,
                behaviourTo,
                attentionOn,
                criteriaMet,
                referralClearOn,
                tiedToAttentionOn,
                grossMisconductAlleged,
                found);
    }
}
