package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Selection;
import plumbline.law.conduct.Standard;

/// What is known of a person and an allegation when the file is opened.
///
/// @param allegation the allegation
/// @param person the person
/// @param kind in what capacity the person serves or served at that time
/// @param rank the highest rank held in the relevant period; null for staff and volunteers
/// @param matter how it came to be handled
/// @param selection the rules that apply
/// @param standards the standards said to be engaged
/// @param attention the day on which it came to the attention of the authority
/// @param raisedAt when the allegation was raised
/// @param left the day on which the person had left; null if still serving
/// @param operational whether the case is substantially about operational policing
public record Opening(
        UUID allegation,
        UUID person,
        PersonKind kind,
        @Nullable Rank rank,
        MatterKind matter,
        Selection selection,
        Set<Standard> standards,
        LocalDate attention,
        Instant raisedAt,
        @Nullable LocalDate left,
        boolean operational) {

    /// Copies the set.
    public Opening {
        standards = Set.copyOf(standards);
    }

    /// The rules in use, the stricter where two are arguable; empty where no conduct regulations apply.
    public Optional<RuleSet> rules() {
        return switch (selection) {
            case Selection.Applies applies -> Optional.of(applies.ruleSet());
            case Selection.Transitional transitional -> Optional.of(transitional.stricter());
            case Selection.UnderPolicy _, Selection.NotCovered _ -> Optional.empty();
        };
    }
}
