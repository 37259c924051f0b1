package plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2026, -5})
    void the_ten_are_seven_officers_one_special_and_two_staff(long seed) {
        Map<Kind, Long> kinds = World.of(seed, 1).operation().subjects().stream()
                .collect(Collectors.groupingBy(subject -> subject.person().kind(), Collectors.counting()));

        assertThat(kinds).isEqualTo(Map.of(Kind.OFFICER, 7L, Kind.SPECIAL, 1L, Kind.STAFF, 2L));
    }

    @Test
    void nobody_shares_a_name_a_collar_number_or_a_telephone() {
        List<Person> people = Force.of(1).people();

        assertThat(people).hasSizeBetween(250, 400);
        assertThat(people.stream().map(Person::name)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::collar)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::phone)).doesNotHaveDuplicates();
    }

    @Test
    void telephone_numbers_are_those_kept_free_for_drama() {
        assertThat(Force.of(1).people())
                .allSatisfy(person -> assertThat(person.phone()).matches("\\+447700900\\d{3}"));
    }

    @Test
    void one_of_the_ten_has_a_sign_in_and_whoever_watches_the_force_is_from_outside() {
        World world = World.of(WorldWriter.SEED, 1);
        List<Person> ten =
                world.operation().subjects().stream().map(Subject::person).toList();

        assertThat(world.accounts().stream().filter(account -> ten.contains(account.person())))
                .singleElement()
                .extracting(Account::userName)
                .isEqualTo("subject");
        assertThat(world.accounts().stream().filter(account -> account.person() == null))
                .extracting(Account::role)
                .containsOnly("INSPECTOR", "OUTSIDE_REVIEWER", "OUTSIDE_BODY");
    }
}
