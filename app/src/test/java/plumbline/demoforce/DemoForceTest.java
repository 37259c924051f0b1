package plumbline.demoforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import plumbline.cases.Cases;
import plumbline.cases.Operations;
import plumbline.casework.Casework;
import plumbline.demo.Part;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;
import plumbline.evidence.Evidence;
import plumbline.evidence.Exhibit;
import plumbline.evidence.Exhibits;
import plumbline.law.clock.London;
import plumbline.law.lane.NoticeStep;
import plumbline.notices.Notices;
import plumbline.people.Duty;
import plumbline.people.Rosters;
import plumbline.review.Codings;

/// The context starts in the profile `demo`, so the force is loaded once before each test.
@SpringBootTest
@ActiveProfiles("demo")
class DemoForceTest {

    private static final World WORLD = World.of(WorldWriter.SEED, 1);

    @Autowired
    private DemoForce force;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private DemoFiles files;

    @Autowired
    private Operations operations;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Casework casework;

    @Autowired
    private Cases cases;

    @Autowired
    private Codings codings;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_operation_has_ten_people_concerned() {
        assertThat(accounts.as("investigator", () -> operations.peopleConcerned(DemoIds.operation())))
                .hasSize(10);
    }

    @Test
    void the_subject_is_on_the_team_and_sees_no_operation_all_the_same() {
        assertThat(accounts.as("investigator", () -> operations.team(DemoIds.operation())))
                .anyMatch(member -> member.userName().equals("subject"));
        assertThat(accounts.as("subject", operations::mine)).isEmpty();
        assertThat(accounts.as("investigator", operations::mine)).hasSize(1);
    }

    @Test
    void two_of_the_three_exports_are_exhibits_and_one_is_left_for_the_tour() {
        assertThat(accounts.as("investigator", () -> evidence.of(DemoIds.operation())))
                .extracting(Exhibit::fileName)
                .containsExactly("WhatsApp Chat - B Relief.zip", "result.json");
    }

    @Test
    void each_of_the_ten_has_a_case_and_most_are_some_way_along() {
        var files = accounts.as("authority", () -> casework.files(DemoIds.operation()));

        assertThat(files).hasSize(10);
        assertThat(files).filteredOn(file -> file.steps().isEmpty()).hasSize(1);
        assertThat(files).filteredOn(file -> file.steps().size() >= 10).hasSize(9);
    }

    @Test
    void two_cases_rest_on_coded_messages_once_the_phone_has_been_read() {
        Exhibits.await(this::areCited);

        assertThat(accounts.as("investigator", () -> codings.coded(DemoIds.operation())))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private boolean areCited() {
        return Stream.of(Part.RINGLEADER, Part.ECHO)
                .map(DemoIds::allegation)
                .noneMatch(id -> accounts.as("investigator", () -> cases.allegation(DemoIds.operation(), id))
                        .facts()
                        .messages()
                        .isEmpty());
    }

    @Test
    void what_was_sent_can_be_read_and_has_the_hash_that_the_case_says() {
        accounts.as("authority", () -> {
            var sent = casework.files(DemoIds.operation()).stream()
                    .flatMap(file -> file.file().all(NoticeStep.Sent.class).stream())
                    .toList();
            assertThat(sent)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(one -> assertThat(notices.get(DemoIds.operation(), one.notice())
                                    .bundle()
                                    .hex())
                            .isEqualTo(one.bundle()));
            return sent;
        });
    }

    @Test
    void two_are_rostered_for_the_week_ahead() {
        var tomorrow = London.day(Instant.now()).plusDays(1);
        var two = Stream.of(Part.ANALYST, Part.LAUGHER)
                .map(part -> DemoIds.person(WORLD.operation().who(part)))
                .toList();

        assertThat(rosters.of(two, tomorrow, tomorrow.plusDays(6)))
                .hasSizeGreaterThan(7)
                .extracting(Duty::personId)
                .containsAll(two);
    }

    @Test
    void loading_again_records_nothing_new() throws IOException {
        Exhibits.await(() -> jdbc.sql("select count(*) from imports.job j where j.state <> 'DONE'")
                        .query(Integer.class)
                        .single()
                == 0);
        Exhibits.await(this::areCited);
        long before = facts();

        force.run(new DefaultApplicationArguments());

        assertThat(facts()).isEqualTo(before).isGreaterThan(300);
    }

    @Test
    void the_exports_lie_in_the_data_directory_to_be_uploaded_by_hand() {
        assertThat(WORLD.exhibits())
                .hasSize(3)
                .allSatisfy(exhibit -> assertThat(Files.exists(files.exports().resolve(exhibit.file())))
                        .isTrue());
    }

    @Test
    void the_workforce_and_its_clearances_are_brought_and_disagree_here_and_there() {
        Exhibits.await(() -> count("select count(*) from imports.job j where j.state = 'DONE'") == 3);

        assertThat(count("select count(*) from people.person"))
                .isEqualTo(WORLD.force().people().size() + 14);
        assertThat(count("select count(*) from imports.reject")).isEqualTo(2);
        assertThat(count("select count(*) from clearance.holder h where h.left_on is not null"))
                .isBetween(3L, 6L);
        assertThat(count("select count(*) from clearance.standing s where s.person_id is null"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "select count(*) from clearance.holder h where h.required is not null and h.any_until = '0001-01-01'"))
                .isBetween(3L, 6L);
        assertThat(count("select count(*) from clearance.holder h where h.covered_until < h.any_until"))
                .isBetween(3L, 9L);
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    /// Without those of the reading, which goes on in the background.
    private long facts() {
        return jdbc.sql("select count(*) from audit.fact where history_table <> 'evidence.reading_finished'")
                .query(Long.class)
                .single();
    }
}
