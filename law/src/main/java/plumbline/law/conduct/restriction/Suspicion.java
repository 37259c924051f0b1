package plumbline.law.conduct.restriction;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;

/// The offences of an arrest or of a charge. The two are separate triggers.
///
/// @param offences those of the list
/// @param domesticAbuse whether it was domestic abuse
public record Suspicion(Set<ListedOffence> offences, boolean domesticAbuse) {

    /// No arrest, or no charge, of this sort.
    public static final Suspicion NONE = new Suspicion(Set.of(), false);

    /// Copies the set.
    public Suspicion {
        offences = Set.copyOf(offences);
    }

    /// For one listed offence.
    public static Suspicion of(ListedOffence offence) {
        return new Suspicion(Set.of(offence), false);
    }

    /// Whether it is one that the 2026 amendments make suspension hang on.
    public boolean isListed() {
        return domesticAbuse || !offences.isEmpty();
    }

    String label() {
        return Stream.concat(
                        offences.stream().sorted().map(ListedOffence::label),
                        domesticAbuse ? Stream.of("domestic abuse") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    Citation citation(String provision) {
        return offences.stream()
                .sorted()
                .findFirst()
                .map(ListedOffence::citation)
                .orElse(Citation.unconfirmed(
                        Instruments.AMENDMENT_2026,
                        provision,
                        "from one professional summary; the instrument was not read"));
    }
}
