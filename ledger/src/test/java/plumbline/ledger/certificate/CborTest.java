package plumbline.ledger.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.ledger.Malformed;

/// Reading CBOR, against the examples of RFC 8949, appendix A.
class CborTest {
    private static Object read(String hex) {
        return Objects.requireNonNull(
                Cbor.map(HexFormat.of().parseHex("a100" + hex)).get(0L));
    }

    @ParameterizedTest
    @CsvSource({
        "00, 0",
        "17, 23",
        "1818, 24",
        "1903e8, 1000",
        "1a000f4240, 1000000",
        "1b000000e8d4a51000, 1000000000000",
        "20, -1",
        "3863, -100",
        "3903e7, -1000"
    })
    void whole_numbers(String hex, long number) {
        assertThat(read(hex)).isEqualTo(number);
    }

    @Test
    void texts_bytes_lists_maps_and_truth_values() {
        assertThat(read("6449455446")).isEqualTo("IETF");
        assertThat(read("62c3bc")).isEqualTo("\u00fc");
        assertThat(read("4401020304")).isEqualTo(new byte[] {1, 2, 3, 4});
        assertThat(read("8301820203820405")).isEqualTo(List.of(1L, List.of(2L, 3L), List.of(4L, 5L)));
        assertThat(read("a26161016162820203")).isEqualTo(Map.of("a", 1L, "b", List.of(2L, 3L)));
        assertThat(read("f4")).isEqualTo(false);
        assertThat(read("f5")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "f6, a value of a kind", // null
        "f90000, a value of a kind", // a float
        "c074323031332d30332d32315432303a30343a30305a, tags", // a date
        "5f42010243030405ff, not used here", // of no known length
        "1bffffffffffffffff, not used here", // above 2^63-1
        "1c, not used here",
        "62ff00, UTF-8",
        "a2000000, too soon",
        "a200000000, once",
        "a1f400, a number or a text",
        "5a7fffffff, too soon",
        "9b7fffffffffffffff, too soon",
        "8181818181818181818100, within each other",
        "0000, after the end"
    })
    void what_authenticators_do_not_write_is_refused(String hex, String why) {
        assertThatThrownBy(() -> read(hex)).isInstanceOf(Malformed.class).hasMessageContaining(why);
    }

    @Test
    void what_ends_too_soon_is_refused_wherever_it_ends() {
        byte[] whole = WrittenCbor.of(Map.of("sig", new byte[300], "alg", -257, "x5c", List.of("a", true)));
        assertThat(Cbor.map(whole)).hasSize(3);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Cbor.map(cut)).as("%d bytes", length).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void what_is_no_map_is_refused() {
        assertThatThrownBy(() -> Cbor.map(new byte[] {0})).hasMessageContaining("a map");
    }
}
