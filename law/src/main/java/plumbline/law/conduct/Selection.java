package plumbline.law.conduct;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.law.Citation;

/// Which rules apply to one person and one allegation, and why.
public sealed interface Selection {

    /// Why, in plain words, a sentence each.
    List<String> reasons();

    /// What the reasons rest on.
    List<Citation> citations();

    /// The name of what was selected, for a heading.
    String title();

    /// Each thing about the choice that was not confirmed, as a sentence.
    default List<String> unconfirmed() {
        return citations().stream()
                .filter(citation -> citation.mark().isUnconfirmed())
                .map(citation -> citation + ": " + citation.note() + ".")
                .distinct()
                .toList();
    }

    /// One version of the conduct regulations applies.
    record Applies(RuleSet ruleSet, List<String> reasons, List<Citation> citations) implements Selection {
        /// Copies the lists.
        public Applies {
            reasons = List.copyOf(reasons);
            citations = List.copyOf(citations);
        }

        @Override
        public String title() {
            return ruleSet.id() + ", " + ruleSet.title();
        }
    }

    /// Two versions are arguable, because transitional provisions were not read: take advice. Until then the stricter
    /// one is used; both are shown.
    ///
    /// @param stricter the version used meanwhile
    /// @param other the version that may apply instead
    record Transitional(RuleSet stricter, RuleSet other, List<String> reasons, List<Citation> citations)
            implements Selection {
        /// Copies the lists.
        public Transitional {
            reasons = List.copyOf(reasons);
            citations = List.copyOf(citations);
        }

        @Override
        public String title() {
            return stricter.id() + " for now; " + other.id() + " is arguable: transitional, take advice";
        }
    }

    /// The conduct regulations do not apply: the person is disciplined under policy, whose clocks are not law.
    record UnderPolicy(Pack pack, List<String> reasons, List<Citation> citations) implements Selection {
        /// Copies the lists.
        public UnderPolicy {
            reasons = List.copyOf(reasons);
            citations = List.copyOf(citations);
        }

        @Override
        public String title() {
            return pack.title();
        }
    }

    /// No misconduct procedure reaches the person for this behaviour; criminal law and vetting may.
    record NotCovered(List<String> reasons, List<Citation> citations) implements Selection {
        /// Copies the lists.
        public NotCovered {
            reasons = List.copyOf(reasons);
            citations = List.copyOf(citations);
        }

        @Override
        public String title() {
            return "No misconduct procedure applies";
        }
    }

    /// This selection with further reasons and citations in front.
    default Selection because(List<String> first, List<Citation> cited) {
        List<String> all = Stream.concat(first.stream(), reasons().stream()).toList();
        List<Citation> both =
                Stream.concat(cited.stream(), citations().stream()).distinct().collect(Collectors.toList());
        return switch (this) {
            case Applies applies -> new Applies(applies.ruleSet(), all, both);
            case Transitional both2 -> new Transitional(both2.stricter(), both2.other(), all, both);
            case UnderPolicy policy -> new UnderPolicy(policy.pack(), all, both);
            case NotCovered _ -> new NotCovered(all, both);
        };
    }
}
