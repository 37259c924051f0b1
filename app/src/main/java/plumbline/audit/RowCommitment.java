package plumbline.audit;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.ledger.FactCommitment;

/// What is kept to prove a row later: the salts, and the digest of every column.
record RowCommitment(byte[] salt, SortedMap<String, Column> columns) {

    record Column(byte[] salt, byte[] digest) {}

    /// Commits to a row with fresh salts.
    static RowCommitment to(RowText row, SecureRandom random) {
        SortedMap<String, Column> columns = new TreeMap<>();
        row.columns().forEach((name, value) -> {
            byte[] salt = salt(random);
            columns.put(name, new Column(salt, FactCommitment.field(salt, name, value)));
        });
        return new RowCommitment(salt(random), columns);
    }

    byte[] leaf(String historyTable) {
        Map<String, byte[]> digests = new HashMap<>();
        columns.forEach((name, column) -> digests.put(name, column.digest()));
        return FactCommitment.leaf(salt, FactCommitment.root(historyTable, digests));
    }

    private static byte[] salt(SecureRandom random) {
        byte[] salt = new byte[FactCommitment.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
