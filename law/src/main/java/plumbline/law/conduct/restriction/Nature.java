package plumbline.law.conduct.restriction;

import java.util.List;
import plumbline.law.Citation;

/// What the law makes of suspension on these facts.
public sealed interface Nature {

    /// Why, in a sentence.
    String reason();

    /// Where it is written.
    Citation citation();

    /// What the regulations say of somebody whom they reach.
    sealed interface Regulated extends Nature {}

    /// The conditions are met: the authority may suspend.
    record Power(String reason, Citation citation) implements Regulated {}

    /// The authority must suspend.
    ///
    /// @param unlessExceptional whether exceptional circumstances, recorded with reasons, lift the duty
    record Duty(String reason, Citation citation, boolean unlessExceptional) implements Regulated {}

    /// The conditions are not met.
    ///
    /// @param missing what is missing, each as a sentence
    record NotOpen(String reason, Citation citation, List<String> missing) implements Regulated {
        /// Copies the list.
        public NotOpen {
            missing = List.copyOf(missing);
        }
    }

    /// The regulations have nothing to say: contract and policy decide.
    record Policy(String reason, Citation citation) implements Nature {}
}
