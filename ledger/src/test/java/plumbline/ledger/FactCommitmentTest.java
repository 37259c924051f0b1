package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactCommitmentTest {
    private static final byte[] SALT = filled(7);

    @Test
    void null_and_empty_and_the_word_null_are_three_values() {
        assertThat(hex(FactCommitment.field(SALT, "note", null)))
                .isNotEqualTo(hex(FactCommitment.field(SALT, "note", "")))
                .isNotEqualTo(hex(FactCommitment.field(SALT, "note", "null")));
        assertThat(hex(FactCommitment.field(SALT, "note", "")))
                .isNotEqualTo(hex(FactCommitment.field(SALT, "note", "null")));
    }

    @Test
    void moving_a_letter_between_name_and_value_changes_the_digest() {
        assertThat(hex(FactCommitment.field(SALT, "ab", "c"))).isNotEqualTo(hex(FactCommitment.field(SALT, "a", "bc")));
    }

    @Test
    void the_order_in_which_columns_are_given_does_not_matter() {
        Map<String, byte[]> oneWay = new LinkedHashMap<>();
        oneWay.put("a", filled(1));
        oneWay.put("b", filled(2));
        Map<String, byte[]> otherWay = new LinkedHashMap<>();
        otherWay.put("b", filled(2));
        otherWay.put("a", filled(1));

        assertThat(FactCommitment.root("t", oneWay)).isEqualTo(FactCommitment.root("t", otherWay));
    }

    @Test
    void the_same_columns_in_another_table_are_another_fact() {
        Map<String, byte[]> columns = Map.of("a", filled(1));

        assertThat(hex(FactCommitment.root("intake.report", columns)))
                .isNotEqualTo(hex(FactCommitment.root("intake.repor", columns)));
    }

    @Test
    void exchanging_two_columns_digests_changes_the_root() {
        assertThat(hex(FactCommitment.root("t", Map.of("a", filled(1), "b", filled(2)))))
                .isNotEqualTo(hex(FactCommitment.root("t", Map.of("a", filled(2), "b", filled(1)))));
    }

    @Test
    void a_leaf_is_34_bytes_and_names_its_version_and_class() {
        byte[] leaf = FactCommitment.leaf(SALT, filled(3));

        assertThat(leaf).hasSize(FactCommitment.LEAF_BYTES).startsWith(1, 1);
        assertThat(hex(leaf)).isNotEqualTo(hex(FactCommitment.leaf(filled(8), filled(3))));
    }

    /// Leaves are kept for decades: a change of the encoding must be a new version, never an accident.
    @Test
    void the_encoding_of_version_1_stays_as_it_is() {
        byte[] root = FactCommitment.root(
                "intake.report",
                Map.of(
                        "summary", FactCommitment.field(filled(1), "summary", "ten officers"),
                        "closed", FactCommitment.field(filled(2), "closed", null)));

        assertThat(hex(FactCommitment.leaf(SALT, root)))
                .isEqualTo("0101c182c319de67122943b9abb5361acea87f11057abac849bc950e89704e9825c0");
    }

    @Test
    void a_short_salt_is_refused() {
        assertThatThrownBy(() -> FactCommitment.field(new byte[16], "a", "b")).hasMessageContaining("32");
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
