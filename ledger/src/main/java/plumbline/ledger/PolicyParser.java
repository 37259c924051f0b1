package plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a policy file line by line. Names are opaque bytes (here: Latin-1 characters), so that the meaning of a policy
/// does not depend on a version of Unicode.
final class PolicyParser {

    private static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, VerifierKey> witnesses = new LinkedHashMap<>();
    private final Map<String, Quorum> names = new LinkedHashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    Policy parse(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' || c == 0x7F)) {
            throw new Malformed("a policy has no control characters but tabs and newlines");
        }
        if (!text.endsWith("\n")) {
            throw new Malformed("the last line of a policy ends with a newline; add one");
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            try {
                line(lines[i].replace('\t', ' ').strip().split(" +"));
            } catch (Malformed broken) {
                throw new Malformed("policy line " + (i + 1) + ": " + broken.getMessage());
            }
        }
        if (quorum == null) {
            throw new Malformed("a policy has a quorum line; write \"quorum none\" to ask for no witness");
        }
        return new Policy(logs, witnesses, quorum);
    }

    private void line(String[] items) {
        if (items[0].isEmpty() || items[0].startsWith("#")) {
            return;
        }
        switch (items[0]) {
            case "log" -> log(items);
            case "witness" -> witness(items);
            case "group" -> group(items);
            case "quorum" -> quorum(items);
            default -> throw new Malformed("a line begins with log, witness, group, quorum or #");
        }
    }

    private void log(String[] items) {
        expect(items, 2, 3, "log <vkey> [<url>]");
        logs.add(key(items[1], SignatureType.ED25519, logs));
    }

    private void witness(String[] items) {
        expect(items, 3, 4, "witness <name> <vkey> [<url>]");
        VerifierKey key = key(items[2], SignatureType.COSIGNATURE, witnesses.values());
        define(items[1], new Quorum.Witness(items[1]));
        witnesses.put(items[1], key);
    }

    private void group(String[] items) {
        expect(items, 4, Integer.MAX_VALUE, "group <name> all|any|<k> <name>...");
        List<Quorum> chosen = new ArrayList<>();
        for (int i = 3; i < items.length; i++) {
            chosen.add(named(items[i]));
            if (!members.add(items[i])) {
                throw new Malformed("a name can be a member once only: " + items[i]);
            }
        }
        long atLeast = switch (items[2]) {
            case "all" -> chosen.size();
            case "any" -> 1;
            default -> Strict.decimal(items[2]);
        };
        define(items[1], new Quorum.Group(items[1], (int) Math.min(atLeast, Integer.MAX_VALUE), chosen));
    }

    private void quorum(String[] items) {
        expect(items, 2, 2, "quorum <name>");
        if (quorum != null) {
            throw new Malformed("a policy has one quorum line only");
        }
        quorum = items[1].equals(NONE) ? new Quorum.None() : named(items[1]);
    }

    private Quorum named(String name) {
        Quorum named = names.get(name);
        if (named == null) {
            throw new Malformed("no witness or group of this name is defined above: " + name);
        }
        return named;
    }

    private void define(String name, Quorum meaning) {
        if (name.equals(NONE) || names.putIfAbsent(name, meaning) != null) {
            throw new Malformed("the name is taken: " + name);
        }
    }

    private static VerifierKey key(String item, SignatureType type, Iterable<VerifierKey> others) {
        VerifierKey key = VerifierKey.parse(Strict.utf8(item.getBytes(StandardCharsets.ISO_8859_1)));
        if (key.type() != type) {
            throw new Malformed(
                    switch (type) {
                        case ED25519 -> "the key of a log must be of type 1 (Ed25519)";
                        case COSIGNATURE -> "the key of a witness must be of type 4 (cosignature)";
                    });
        }
        for (VerifierKey other : others) {
            if (other.key().equals(key.key())) {
                throw new Malformed("the same key stands on two lines");
            }
        }
        return key;
    }

    private static void expect(String[] items, int least, int most, String form) {
        if (items.length < least || items.length > most) {
            throw new Malformed("the form is: " + form);
        }
    }
}
