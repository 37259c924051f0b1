package plumbline.demoforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.access.Access;
import plumbline.cases.Operations;
import plumbline.demo.Operation;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;
import plumbline.intake.Intake;
import plumbline.people.People;

/// Loads half of a step, as after a kill, and then all of it.
@SpringBootTest
@ActiveProfiles("test")
class DemoForceResumesTest {

    private static final World WORLD = World.of(WorldWriter.SEED, 1);

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private Intake intake;

    @Autowired
    private Operations operations;

    @Autowired
    private InstantSource clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_load_that_was_cut_off_goes_on_where_it_was() {
        var accounts = new DemoAccounts(access, transaction);
        var matter = new DemoMatter(accounts, intake, operations, clock);
        new DemoRegister(people, transaction).load(WORLD.force());
        accounts.load(WORLD.accounts().subList(0, 2));
        accounts.load(WORLD.accounts());
        matter.load(withOnly(4));
        matter.load(WORLD.operation());

        assertThat(accounts.as("investigator", () -> operations.peopleConcerned(DemoIds.operation())))
                .hasSize(10);
        assertThat(accounts.as("intake", intake::newest)).hasSize(1);
    }

    @Test
    void files_of_a_load_that_was_cut_off_are_written_anew(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("demonstration.part/exports"));
        Files.writeString(data.resolve("demonstration.part/exports/half"), "half");
        Files.createDirectories(data.resolve("truth"));
        Files.writeString(data.resolve("truth/half"), "half");

        new DemoFiles(data).write(WORLD);

        assertThat(data).isDirectoryNotContaining("glob:**.part").isDirectoryContaining("glob:**exports");
        assertThat(data.resolve("truth")).isDirectoryNotContaining("glob:**half");
    }

    private static Operation withOnly(int subjects) {
        Operation all = WORLD.operation();
        return new Operation(
                all.name(), all.report(), all.subjects().subList(0, subjects), all.bystanders(), all.background());
    }
}
