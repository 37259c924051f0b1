package plumbline.ledger.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Malformed;

class SeatRuleTest {
    private static final List<String> STANDINGS = List.of("legally-qualified", "never-police", "safeguarding");

    @Test
    void a_rule_is_met_exactly_when_a_search_through_all_ways_to_sit_finds_one() {
        int met = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Signer> six = six(random);
            SeatRule rule = rule(random);
            List<String> needs = random.nextInt(3) == 0 ? List.of("safeguarding") : List.of();
            List<String> recused = random.nextInt(4) == 0 ? List.of("p" + random.nextInt(7)) : List.of();
            for (int subset = 0; subset < 64; subset++) {
                Set<Signer> signers = new HashSet<>();
                for (int i = 0; i < 6; i++) {
                    if ((subset >>> i & 1) == 1) {
                        signers.add(six.get(i));
                    }
                }
                boolean expected = expected(rule, signers, needs, recused);
                met += expected ? 1 : 0;
                assertThat(rule.missing(signers, needs, recused).isEmpty())
                        .as("seed %d, subset %d", seed, subset)
                        .isEqualTo(expected);
            }
        }
        assertThat(met).as("neither never nor always").isBetween(300, 3500);
    }

    private static List<Signer> six(Random random) {
        List<Signer> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String role = random.nextInt(3) == 0 ? "force" : "outside";
            Set<String> standings = new HashSet<>();
            STANDINGS.stream().filter(_ -> random.nextBoolean()).forEach(standings::add);
            // Now and then two organisations list the same person.
            six.add(new Signer("p" + random.nextInt(8), role + random.nextInt(3), role, standings));
        }
        return six;
    }

    private static SeatRule rule(Random random) {
        List<Seats> groups = new ArrayList<>();
        groups.add(new Seats("force", 1, false, false, Map.of()));
        if (random.nextInt(5) > 0) {
            Map<String, Integer> standings = new TreeMap<>();
            STANDINGS.stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .forEach(standing -> standings.put(standing, 1 + random.nextInt(2)));
            groups.add(new Seats(
                    "outside", 1 + random.nextInt(3), random.nextBoolean(), random.nextInt(4) > 0, standings));
        }
        return new SeatRule(groups);
    }

    /// The rule as it would be said: nobody recused among those who signed, and some way to put one person on each
    /// chair, all different, such that each group is as it must be.
    private static boolean expected(SeatRule rule, Set<Signer> signed, List<String> needs, List<String> recused) {
        if (signed.stream().anyMatch(signer -> recused.contains(signer.person()))) {
            return false;
        }
        List<Signer> signers = List.copyOf(signed);
        int chairs = rule.groups().stream().mapToInt(Seats::count).sum();
        long ways = Math.round(Math.pow(signers.size(), chairs));
        for (long way = 0; way < ways; way++) {
            List<Signer> seated = new ArrayList<>();
            for (long left = way, chair = 0; chair < chairs; chair++, left /= signers.size()) {
                seated.add(signers.get((int) (left % signers.size())));
            }
            if (right(rule, seated, needs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean right(SeatRule rule, List<Signer> seated, List<String> needs) {
        if (new HashSet<>(seated.stream().map(Signer::person).toList()).size() < seated.size()) {
            return false;
        }
        int from = 0;
        boolean cared = needs.isEmpty();
        for (Seats group : rule.groups()) {
            List<Signer> here = seated.subList(from, from += group.count());
            Set<String> organisations =
                    new HashSet<>(here.stream().map(Signer::organisation).toList());
            boolean roles = here.stream().allMatch(signer -> signer.role().equals(group.role()));
            boolean apart = !group.distinct() || organisations.size() == here.size();
            boolean able = group.standings().entrySet().stream()
                    .allMatch(standing -> holders(here, standing.getKey()) >= standing.getValue());
            boolean special = !group.carriesNeeds() || needs.stream().allMatch(need -> holders(here, need) >= 1);
            cared |= group.carriesNeeds();
            if (!(roles && apart && able && special)) {
                return false;
            }
        }
        return cared;
    }

    private static long holders(List<Signer> people, String standing) {
        return people.stream()
                .filter(person -> person.standings().contains(standing))
                .count();
    }

    @Test
    void what_is_missing_is_said_in_words() {
        SeatRule rule = new SeatRule(List.of(
                new Seats("force", 1, false, false, Map.of()),
                new Seats("outside", 2, true, true, Map.of("never-police", 1, "legally-qualified", 2))));
        assertThat(rule.missing(Set.of(), List.of("safeguarding"), List.of()))
                .containsExactly(
                        "not filled by those who signed: 1 of force",
                        "not filled by those who signed: 2 of outside, distinct organisations, 2 legally-qualified,"
                                + " 1 never-police, 1 safeguarding");
    }

    @Test
    void a_need_that_no_seat_is_for_is_never_met() {
        SeatRule rule = new SeatRule(List.of(new Seats("force", 1, false, false, Map.of())));
        Set<Signer> signers = Set.of(new Signer("a", "force", "force", Set.of("safeguarding", "x")));
        assertThat(rule.missing(signers, List.of("safeguarding", "x"), List.of()))
                .containsExactly("the decision needs safeguarding, x, and no seat of its class is for that");
        assertThat(rule.missing(signers, List.of(), List.of())).isEmpty();
    }

    @Test
    void recused_people_are_named_once_each_and_in_order() {
        SeatRule rule = new SeatRule(List.of(new Seats("force", 1, false, false, Map.of())));
        Set<Signer> signers = Set.of(
                new Signer("b", "force", "force", Set.of()),
                new Signer("b", "other", "outside", Set.of()),
                new Signer("a", "force", "force", Set.of()));
        assertThat(rule.missing(signers, List.of(), List.of("a", "b", "c")))
                .containsExactly(
                        "a is recused from this decision and signed it",
                        "b is recused from this decision and signed it");
    }

    @Test
    void somebody_whom_two_organisations_list_sits_on_one_seat_of_the_two() {
        SeatRule rule = new SeatRule(List.of(
                new Seats("force", 1, false, false, Map.of()), new Seats("outside", 1, false, false, Map.of())));
        Signer inside = new Signer("a", "force", "force", Set.of());
        Signer outside = new Signer("a", "north", "outside", Set.of());
        assertThat(rule.missing(Set.of(inside, outside), List.of(), List.of()))
                .containsExactly("somebody would have to sit on two seats");
        Signer another = new Signer("b", "north", "outside", Set.of());
        assertThat(rule.missing(Set.of(inside, outside, another), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void seats_are_counted_from_one_to_nine() {
        for (int count : new int[] {0, 10}) {
            assertThatThrownBy(() -> new Seats("force", count, false, false, Map.of()))
                    .isInstanceOf(Malformed.class);
            assertThatThrownBy(() -> new Seats("force", 1, false, false, Map.of("x", count)))
                    .isInstanceOf(Malformed.class);
        }
        assertThat(new Seats("force", 9, false, false, Map.of("x", 9, "y", 1)).describe())
                .isEqualTo("9 of force, 9 x, 1 y");
        assertThatThrownBy(() -> new Seats("the force", 1, false, false, Map.of()))
                .isInstanceOf(Malformed.class);
    }
}
