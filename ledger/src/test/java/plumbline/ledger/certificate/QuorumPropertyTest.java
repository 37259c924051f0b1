package plumbline.ledger.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Hash;

/// All 64 sets of signers over random cases, rosters and evidence, with real keys and signatures: a certificate is
/// valid exactly when the rule of its class, said once more in other words, is met by people who are all in order.
class QuorumPropertyTest {
    private static final List<String> SIX = List.of("f1", "f2", "o1", "o2", "o3", "o4");

    @Test
    void a_certificate_is_valid_exactly_when_its_people_fill_the_seats() {
        int valid = 0;
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            Scene scene = new Scene();
            scene.draft.caseClass =
                    List.of("GREEN", "GREEN-DRAWN", "AMBER", "RED").get(seed % 4);
            scene.draft.needs = random.nextInt(4) == 0 && seed % 4 == 3 ? List.of("safeguarding") : List.of();
            scene.draft.evidence = evidence(random);
            scene.versions.replaceAll((_, _) -> 2L + random.nextInt(5));
            Set<String> out = outOfOrder(scene, random);
            Decision decision = scene.decision();
            boolean otherEvidence = random.nextInt(8) == 0;
            if (otherEvidence) {
                scene.draft.evidence = evidence(random);
            }
            Hash signed = scene.decision().challenge();
            List<Assertion> signatures = SIX.stream()
                    .map(person -> scene.passkey(person).sign(signed))
                    .toList();
            for (int subset = 0; subset < 64; subset++) {
                List<String> people = new ArrayList<>();
                List<Assertion> chosen = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    if ((subset >>> i & 1) == 1) {
                        people.add(SIX.get(i));
                        chosen.add(signatures.get(i));
                    }
                }
                boolean expected = !otherEvidence
                        && people.stream().noneMatch(out::contains)
                        && met(scene.draft.caseClass, scene.draft.needs, new TreeSet<>(people));
                valid += expected ? 1 : 0;
                assertThat(scene.reasons(scene.certificate(decision, chosen)).isEmpty())
                        .as("seed %d, %s", seed, people)
                        .isEqualTo(expected);
            }
        }
        assertThat(valid).as("neither never nor always").isBetween(50, 450);
    }

    private static Hash evidence(Random random) {
        List<Hash> items = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            items.add(Draft.hash("item " + random.nextInt()));
        }
        return Decision.evidence(items);
    }

    /// Puts something wrong with some people, and says with whom.
    private static Set<String> outOfOrder(Scene scene, Random random) {
        Set<String> out = new TreeSet<>();
        for (String person : SIX) {
            switch (random.nextInt(16)) {
                case 0 -> scene.passkey(person).revoked = true;
                case 1 -> scene.passkey(person).flags = 1;
                case 2 -> scene.draft.seats.remove(person);
                default -> {
                    continue;
                }
            }
            out.add(person);
        }
        return out;
    }

    private static boolean met(String caseClass, List<String> needs, Set<String> people) {
        List<String> outside =
                people.stream().filter(person -> person.startsWith("o")).toList();
        if (outside.size() == people.size()) {
            return false;
        }
        return switch (caseClass) {
            case "GREEN" -> true;
            case "GREEN-DRAWN" -> !outside.isEmpty();
            // o1 and o4 are of one organisation
            case "AMBER" -> outside.size() > 2 || outside.size() == 2 && !outside.equals(List.of("o1", "o4"));
            // o1 is the only chair and o2 the only specialist; with either stands one more who was never police
            case "RED" -> outside.size() >= 3 && outside.contains("o1") && (needs.isEmpty() || outside.contains("o2"));
            default -> throw new IllegalArgumentException(Objects.toString(caseClass));
        };
    }
}
