package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = Logs.tree(3).root().base64();

    @Test
    void the_example_of_the_specification_is_read_and_written_back() {
        String text = """
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                """;
        Checkpoint checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void extension_lines_are_kept() {
        String text = "log\n3\n" + ROOT + "\nmore\nand more\n";
        assertThat(Checkpoint.parse(text).extensions()).isEqualTo(List.of("more", "and more"));
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+3",
                "-3",
                "03",
                "003",
                " 3",
                "3 ",
                "",
                "3.0",
                "0x3",
                "\u0663",
                "\uff13",
                "9223372036854775808",
                "18446744073709551616",
                "99999999999999999999999999"
            })
    void a_size_has_one_spelling(String size) {
        assertThatThrownBy(() -> Checkpoint.parse("log\n" + size + "\n" + ROOT + "\n"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void the_largest_size_is_read() {
        assertThat(Checkpoint.parse("log\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AA==",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=",
                "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I= ",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\r",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2IA"
            })
    void a_root_has_one_spelling(String root) {
        assertThatThrownBy(() -> Checkpoint.parse("log\n3\n" + root + "\n")).isInstanceOf(Malformed.class);
    }

    @Test
    void missing_empty_and_unterminated_lines_are_refused() {
        for (String text : List.of(
                "",
                "\n",
                "log\n",
                "log\n3\n",
                "\n3\n" + ROOT + "\n",
                "log\n3\n" + ROOT,
                "log\n3\n" + ROOT + "\n\n",
                "log\n3\n" + ROOT + "\n\nmore\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_log_without_entries_has_the_empty_root_and_no_other() {
        Checkpoint empty = Checkpoint.of("log", new Frontier());
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
        assertThatThrownBy(() -> Checkpoint.parse("log\n0\n" + ROOT + "\n")).isInstanceOf(Malformed.class);
    }
}
