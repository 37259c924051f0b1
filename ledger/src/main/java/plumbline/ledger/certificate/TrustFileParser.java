package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.ledger.Malformed;
import plumbline.ledger.Policy;
import plumbline.ledger.SignatureType;
import plumbline.ledger.Strict;
import plumbline.ledger.VerifierKey;

/// Reads a [TrustFile] line by line.
final class TrustFileParser {
    private static final String HEADER = "plumbline/trust@v1";
    private static final String ANY = "any";

    private final StringBuilder policy = new StringBuilder();
    private final Set<LegalMode> modes = EnumSet.noneOf(LegalMode.class);
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Set<UUID> authenticators = new HashSet<>();
    private final Map<String, List<Seats>> seats = new LinkedHashMap<>();
    private boolean anyAuthenticator;

    TrustFile parse(byte[] bytes) {
        String[] lines = Strict.utf8(bytes).split("\n", -1);
        if (!lines[0].equals(HEADER) || !lines[lines.length - 1].isEmpty()) {
            throw new Malformed("a trust file begins with the line " + HEADER + " and its last line ends too");
        }
        for (int i = 1; i < lines.length; i++) {
            try {
                line(lines[i]);
            } catch (Malformed broken) {
                throw new Malformed("trust file line " + (i + 1) + ": " + broken.getMessage());
            }
        }
        if (modes.isEmpty() || seats.isEmpty() || anyAuthenticator != authenticators.isEmpty()) {
            throw new Malformed("a trust file names modes, seats, and authenticators or 'authenticator any'");
        }
        Map<String, SeatRule> rules = new LinkedHashMap<>();
        seats.forEach((key, groups) -> rules.put(key, new SeatRule(groups)));
        return new TrustFile(
                Policy.parse(policy.toString().getBytes(UTF_8)),
                modes,
                organisations,
                anyAuthenticator ? null : authenticators,
                rules);
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] items = line.split(" ", -1);
        switch (items[0]) {
            case "log", "witness", "group", "quorum" -> policy.append(line).append('\n');
            case "mode" -> {
                expect(items, 2, 2, "mode ADVISORY|UNDERTAKING|STATUTORY");
                modes.add(Values.named(LegalMode.class, items[1]));
            }
            case "organisation" -> organisation(items);
            case "authenticator" -> authenticator(items);
            case "seats" -> seats(items);
            default ->
                throw new Malformed("a line begins with log, witness, group, quorum, mode, organisation, authenticator,"
                        + " seats or #");
        }
    }

    private void organisation(String[] items) {
        expect(items, 6, Integer.MAX_VALUE, "organisation <role> <vkey> <least version> <site> <origin>...");
        VerifierKey key = VerifierKey.parse(items[2]);
        if (key.type() != SignatureType.ED25519) {
            throw new Malformed("the key of an organisation must be of type 1 (Ed25519)");
        }
        boolean known = organisations.values().stream()
                .anyMatch(other -> other.key().key().equals(key.key()));
        Organisation organisation = new Organisation(
                Values.word(items[1]),
                key,
                Strict.decimal(items[3]),
                Values.word(items[4]),
                Set.copyOf(List.of(items).subList(5, items.length)));
        if (known || organisations.put(Values.word(key.name()), organisation) != null) {
            throw new Malformed("an organisation and a key stand on one line only");
        }
    }

    private void authenticator(String[] items) {
        expect(items, 2, 2, "authenticator <aaguid>|any");
        if (items[1].equals(ANY)) {
            anyAuthenticator = true;
        } else {
            authenticators.add(Credential.aaguid(items[1]));
        }
    }

    private void seats(String[] items) {
        expect(
                items,
                5,
                Integer.MAX_VALUE,
                "seats <class> <basis> <count> <role> [distinct] [needs] [<standing>=<n>]...");
        boolean distinct = false;
        boolean needs = false;
        Map<String, Integer> standings = new LinkedHashMap<>();
        for (String option : List.of(items).subList(5, items.length)) {
            int equals = option.indexOf('=');
            if (option.equals("distinct")) {
                distinct = true;
            } else if (option.equals("needs")) {
                needs = true;
            } else if (equals > 0) {
                standings.put(Values.word(option.substring(0, equals)), number(option.substring(equals + 1)));
            } else {
                throw new Malformed("after the role stand distinct, needs or <standing>=<n>");
            }
        }
        String key = TrustFile.key(Values.word(items[1]), Values.named(Basis.class, items[2]));
        seats.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Seats(items[4], number(items[3]), distinct, needs, standings));
    }

    private static int number(String text) {
        return (int) Math.min(Strict.decimal(text), Integer.MAX_VALUE);
    }

    private static void expect(String[] items, int least, int most, String form) {
        if (items.length < least || items.length > most) {
            throw new Malformed("the form is: " + form);
        }
    }
}
