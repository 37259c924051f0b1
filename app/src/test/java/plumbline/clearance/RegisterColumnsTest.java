package plumbline.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.imports.Cells;

class RegisterColumnsTest {
    @Test
    void no_heading_could_mean_two_columns() {
        assertThat(RegisterColumns.all().stream()
                        .flatMap(column -> Stream.concat(Stream.of(column.label()), column.others().stream()))
                        .map(Cells::plain))
                .doesNotHaveDuplicates();
    }
}
