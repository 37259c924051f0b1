package plumbline.ledger.certificate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.ledger.Malformed;

/// Some seats of one role, with what the people on them must be together.
///
/// @param role of the organisations that may fill them
/// @param count how many
/// @param distinct whether each must be from another organisation
/// @param carriesNeeds whether somebody here must have each standing that the decision needs
/// @param standings how many of the people must have this standing
public record Seats(String role, int count, boolean distinct, boolean carriesNeeds, Map<String, Integer> standings) {
    private static final int MOST = 9;

    public Seats {
        Values.word(role);
        standings = Map.copyOf(standings);
        if (count < 1 || count > MOST || standings.values().stream().anyMatch(least -> least < 1 || least > MOST)) {
            throw new Malformed("seats and standings are counted from 1 to " + MOST);
        }
    }

    /// The same seats, with one holder of each of these standings among them, where this is the place for them.
    Seats with(List<String> needs) {
        Map<String, Integer> all = new TreeMap<>(standings);
        if (carriesNeeds) {
            needs.forEach(need -> all.putIfAbsent(need, 1));
        }
        return new Seats(role, count, distinct, carriesNeeds, all);
    }

    /// Whether exactly these people may hold these seats together.
    boolean heldBy(List<Signer> people) {
        boolean apart = people.stream().map(Signer::organisation).distinct().count() == people.size();
        return people.size() == count
                && (apart || !distinct)
                && standings.entrySet().stream()
                        .allMatch(standing -> people.stream()
                                        .filter(signer -> signer.standings().contains(standing.getKey()))
                                        .count()
                                >= standing.getValue());
    }

    /// The seats in words, such as `3 of outside, distinct organisations, 1 legally-qualified`.
    String describe() {
        StringBuilder words = new StringBuilder(count + " of " + role);
        if (distinct) {
            words.append(", distinct organisations");
        }
        new TreeMap<>(standings)
                .forEach((standing, least) ->
                        words.append(", ").append(least).append(' ').append(standing));
        return words.toString();
    }
}
