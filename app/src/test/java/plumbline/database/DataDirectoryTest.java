package plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path data;

    @Test
    void a_second_start_is_refused_with_the_process_that_holds_the_directory() throws IOException {
        try (var held = DataDirectory.hold(data)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> DataDirectory.hold(data))
                    .hasMessage("Plumbline is running on " + data + " as process "
                            + ProcessHandle.current().pid() + ". Stop it first, or give another --data.");
        }
    }

    @Test
    void a_directory_that_was_given_up_is_held_again() throws IOException {
        DataDirectory.hold(data).close();

        try (var held = DataDirectory.hold(data)) {
            assertThat(held).isNotNull();
        }
    }

    @Test
    void what_a_killed_process_left_behind_does_not_hold_it() throws IOException {
        Files.writeString(data.resolve("in-use"), "123456\n");

        try (var held = DataDirectory.hold(data)) {
            assertThat(held).isNotNull();
            assertThat(data.resolve("in-use"))
                    .hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }
}
