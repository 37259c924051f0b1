package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;

class RosterCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private RosterCommand command;
    private Path key;

    @BeforeEach
    void a_key() throws IOException {
        command = new RosterCommand(
                new Moments(InstantSource.fixed(NOW)), new SecureRandom(), new PrintStream(said, true, UTF_8));
        key = folder.resolve("panel.key");
        command.run(List.of("new-key", "panel.example", key.toString()));
    }

    @Test
    void the_key_is_for_its_owner_alone_and_its_public_half_is_said() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(said.toString(UTF_8)).contains("panel.example+").doesNotContain("PRIVATE");
    }

    @Test
    void exactly_those_named_are_listed_with_all_their_passkeys() throws IOException {
        enrol("i.corrow", "Ines Corrow", 2);
        enrol("g.harrap", "Gwen Harrap", 1);
        enrol("t.quenby", "Tobias Quenby", 1);

        Roster roster = sign("1.roster", "i.corrow=safeguarding,never-police", "g.harrap=");

        assertThat(roster.version()).isEqualTo(1);
        assertThat(roster.previous()).isNull();
        assertThat(roster.people()).extracting(Person::name).containsExactly("Ines Corrow", "Gwen Harrap");
        assertThat(roster.people().getFirst().standings()).containsExactly("never-police", "safeguarding");
        assertThat(roster.people().getFirst().credentials()).hasSize(2);
    }

    @Test
    void a_later_version_names_the_one_before() throws IOException {
        enrol("g.harrap", "Gwen Harrap", 1);
        Roster first = sign("1.roster", "g.harrap=");

        Roster second = sign("2.roster", "--after", folder.resolve("1.roster").toString(), "g.harrap=never-police");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.digest());
    }

    @Test
    void a_roster_of_somebody_elses_is_not_gone_on_from() throws IOException {
        enrol("g.harrap", "Gwen Harrap", 1);
        sign("1.roster", "g.harrap=");
        key = folder.resolve("other.key");
        command.run(List.of("new-key", "panel.example", key.toString()));

        assertThatThrownBy(() ->
                        sign("2.roster", "--after", folder.resolve("1.roster").toString(), "g.harrap="))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("not signed with this key");
    }

    @Test
    void somebody_without_a_passkey_is_not_listed() {
        assertThatThrownBy(() -> sign("1.roster", "n.obody="))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("n.obody has enrolled no passkey");
    }

    @Test
    void a_roster_is_never_written_over() throws IOException {
        enrol("g.harrap", "Gwen Harrap", 1);
        sign("1.roster", "g.harrap=");

        assertThatThrownBy(() -> sign("1.roster", "g.harrap="))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
    }

    @Test
    void an_enrolment_that_was_damaged_is_named() throws IOException {
        Files.writeString(folder.resolve("g.harrap-1.enrolment"), "plumbline/enrolment@v1\nperson g.harrap\n");

        assertThatThrownBy(() -> sign("1.roster", "g.harrap="))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("g.harrap-1.enrolment");
    }

    private Roster sign(String file, String... rest) throws IOException {
        var arguments = new java.util.ArrayList<>(
                List.of("sign", key.toString(), folder.resolve(file).toString()));
        arguments.addAll(List.of(rest));
        arguments.add(folder.toString());
        command.run(arguments);
        return Signed.roster(Files.readAllBytes(folder.resolve(file))).content();
    }

    private void enrol(String person, String name, int passkeys) throws IOException {
        for (int i = 0; i < passkeys; i++) {
            Enrolments.write(folder, person, name, i);
        }
    }
}
