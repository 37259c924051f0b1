package plumbline.ledger.certificate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who must have signed: every group of seats filled, nobody on two of them, nobody recused.
///
/// @param groups at least one
public record SeatRule(List<Seats> groups) {

    public SeatRule {
        groups = List.copyOf(groups);
    }

    /// What is missing or wrong; empty when the rule is met. It is met exactly when nobody recused has signed and
    /// people can be chosen from the signers for all seats, no person twice.
    ///
    /// @param signers each signature's; a person who signed twice is one person
    /// @param needs standings that the decision asks for
    /// @param recused ids of people
    public List<String> missing(Set<Signer> signers, List<String> needs, List<String> recused) {
        List<String> missing = new ArrayList<>();
        signers.stream()
                .map(Signer::person)
                .filter(recused::contains)
                .distinct()
                .sorted()
                .forEach(person -> missing.add(person + " is recused from this decision and signed it"));
        if (!needs.isEmpty() && groups.stream().noneMatch(Seats::carriesNeeds)) {
            missing.add("the decision needs " + String.join(", ", needs) + ", and no seat of its class is for that");
        }
        List<Seats> seats = groups.stream().map(group -> group.with(needs)).toList();
        if (!filled(seats, List.copyOf(signers))) {
            missing.addAll(empty(seats, List.copyOf(signers)));
        }
        return missing;
    }

    private static List<String> empty(List<Seats> groups, List<Signer> signers) {
        List<String> empty = groups.stream()
                .filter(group -> !filled(List.of(group), signers))
                .map(group -> "not filled by those who signed: " + group.describe())
                .toList();
        return empty.isEmpty() ? List.of("somebody would have to sit on two seats") : empty;
    }

    private static boolean filled(List<Seats> groups, List<Signer> signers) {
        return filled(groups, signers, 0, new ArrayList<>(), new HashSet<>());
    }

    /// Tries each signer from `from` on for the next seat of the first group, then goes on with the rest.
    private static boolean filled(
            List<Seats> groups, List<Signer> signers, int from, List<Signer> chosen, Set<String> seated) {
        if (groups.isEmpty()) {
            return true;
        }
        Seats group = groups.getFirst();
        if (chosen.size() == group.count()) {
            return group.heldBy(chosen)
                    && filled(groups.subList(1, groups.size()), signers, 0, new ArrayList<>(), seated);
        }
        for (int i = from; i < signers.size(); i++) {
            Signer signer = signers.get(i);
            if (signer.role().equals(group.role()) && seated.add(signer.person())) {
                chosen.add(signer);
                if (filled(groups, signers, i + 1, chosen, seated)) {
                    return true;
                }
                chosen.removeLast();
                seated.remove(signer.person());
            }
        }
        return false;
    }
}
