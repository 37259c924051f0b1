package plumbline.law.conduct;

import org.jspecify.annotations.Nullable;

/// The rank that a person holds and, if there is one, the higher rank that the person performs for a time.
///
/// @param substantive the highest rank held in the relevant period
/// @param acting the rank temporarily performed; null if none
public record Ranks(Rank substantive, @Nullable Rank acting) {

    /// Someone who acts in no other rank.
    public static Ranks of(Rank substantive) {
        return new Ranks(substantive, null);
    }

    /// The rank that counts under these rules: acting rank counts since the amendments of 2025.
    public Rank counting(RuleSet rules) {
        Rank acted = acting;
        return acted != null && rules.isAmended2025() && acted.isAbove(substantive) ? acted : substantive;
    }
}
