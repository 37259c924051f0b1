package plumbline.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.clock.BankHolidays;
import plumbline.law.clock.London;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Referral;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;

/// Why an allegation cannot be raised as it was put.
final class AllegationRules {
    private AllegationRules() {}

    /// The first objection, if there is one.
    static Optional<RaisedAllegation.Refused> objection(RaiseAllegation wanted, PersonKind kind, LocalDate today) {
        var attention = wanted.attentionOn();
        if (wanted.description().isBlank()) {
            return no("Describe the behaviour alleged", null);
        }
        if (wanted.standards().isEmpty()) {
            return no(
                    "Choose at least one standard that the behaviour is said to fall below",
                    Standard.of(1).citation(kind.pack()));
        }
        if (attention.isAfter(today)) {
            return no("The allegation cannot come to attention in the future", null);
        }
        var calendar = BankHolidays.englandAndWales().firstDay();
        if (attention.isBefore(calendar)) {
            return no(
                    "Dates can be computed for allegations that came to attention from " + London.words(calendar)
                            + "; the bank holidays of earlier years are not recorded here",
                    null);
        }
        if (wanted.tiedToAttentionOn() != null && wanted.tiedToAttentionOn().isAfter(attention)) {
            return no("The earlier allegation must have become known before this one", null);
        }
        return behaviour(wanted).or(() -> referral(wanted, today));
    }

    private static Optional<RaisedAllegation.Refused> behaviour(RaiseAllegation wanted) {
        var from = wanted.behaviourFrom();
        var to = wanted.behaviourTo();
        if ((from == null) != (to == null)) {
            return no("Enter both the first and the last day of the behaviour, or neither if they are not known", null);
        }
        if (from != null && to != null && to.isBefore(from)) {
            return no("The last day of the behaviour cannot be before the first", null);
        }
        if (from != null && from.isAfter(wanted.attentionOn())) {
            return no("The behaviour cannot begin after the allegation came to attention", null);
        }
        return Optional.empty();
    }

    private static Optional<RaisedAllegation.Refused> referral(RaiseAllegation wanted, LocalDate today) {
        var referral = new Referral(wanted.kind(), wanted.criteriaMet(), Instant.EPOCH);
        if (!referral.isMandatory()) {
            return Optional.empty();
        }
        ReferralCriterion first = referral.mandatory().getFirst();
        Citation citation = first.citation(wanted.kind());
        var clear = wanted.referralClearOn();
        if (clear == null) {
            return no(
                    "Criterion (" + first.code() + ") makes referral to the IOPC mandatory: enter the day on which that"
                            + " first became clear",
                    citation);
        }
        if (clear.isAfter(today)) {
            return no("It cannot become clear in the future that the matter must be referred", citation);
        }
        if (clear.isBefore(wanted.attentionOn())) {
            return no("It cannot become clear that the matter must be referred before it came to attention", citation);
        }
        return Optional.empty();
    }

    private static Optional<RaisedAllegation.Refused> no(String reason, @Nullable Citation citation) {
        return Optional.of(new RaisedAllegation.Refused(reason, citation));
    }
}
