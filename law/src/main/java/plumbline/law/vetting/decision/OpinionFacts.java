package plumbline.law.vetting.decision;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What an opinion is held against.
///
/// @param findings of the application, in their order
/// @param assessment what the rules make of them
/// @param priors earlier decisions on the same facts
/// @param supplied the names of the papers that the person supplied
public record OpinionFacts(
        List<Finding> findings, Assessment assessment, List<PriorDecision> priors, Set<String> supplied) {

    /// Copies lists and set.
    public OpinionFacts {
        findings = List.copyOf(findings);
        priors = List.copyOf(priors);
        supplied = Set.copyOf(supplied);
    }

    /// What must be weighed, in the order in which a form asks: the findings, then the patterns.
    public List<UUID> toWeigh() {
        return Stream.concat(
                        findings.stream().map(Finding::id),
                        assessment.patterns().stream().map(Pattern::id))
                .toList();
    }

    /// Where in a form the weighing of it stands.
    ///
    /// @throws NoSuchElementException if it is not one to be weighed
    public String place(UUID about) {
        int index = toWeigh().indexOf(about);
        if (index < 0) {
            throw new NoSuchElementException("nothing to weigh: " + about);
        }
        return "weighings-" + (index + 1);
    }

    Optional<Finding> finding(UUID id) {
        return findings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Pattern> pattern(UUID id) {
        return assessment.patterns().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Whether it is about preying on people.
    boolean isPredation(UUID about) {
        return finding(about)
                        .map(one -> one.marks().stream().anyMatch(Nature::isPredation))
                        .orElse(false)
                || pattern(about).map(one -> one.nature().isPredation()).orElse(false);
    }

    /// In a few words.
    String name(UUID about) {
        return finding(about)
                .map(one -> one.summary().isBlank() ? one.type().label() : one.summary())
                .or(() -> pattern(about).map(one -> "pattern: " + one.nature().label()))
                .orElse("something that is not on this application");
    }
}
