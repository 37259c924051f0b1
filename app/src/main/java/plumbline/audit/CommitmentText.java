package plumbline.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.ledger.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Salts and digests of a row's columns as they are kept in the database.
final class CommitmentText {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HexFormat HEX = HexFormat.of();

    private CommitmentText() {}

    static String write(RowCommitment commitment) {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        commitment
                .columns()
                .forEach((name, column) -> fields.put(
                        name, Map.of("salt", HEX.formatHex(column.salt()), "digest", HEX.formatHex(column.digest()))));
        return JSON.writeValueAsString(fields);
    }

    /// Reads what may have been tampered with: a salt or digest that is none becomes zeros, which match nothing.
    static RowCommitment read(String fields, byte[] salt) {
        SortedMap<String, RowCommitment.Column> columns = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : JSON.readTree(fields).properties()) {
            columns.put(
                    field.getKey(),
                    new RowCommitment.Column(
                            bytes(field.getValue().path("salt")),
                            bytes(field.getValue().path("digest"))));
        }
        return new RowCommitment(salt, columns);
    }

    private static byte[] bytes(JsonNode hex) {
        try {
            return Arrays.copyOf(HEX.parseHex(hex.asString("")), Hash.BYTES);
        } catch (IllegalArgumentException notHexadecimal) {
            return new byte[Hash.BYTES];
        }
    }
}
