package plumbline.ledger;

import java.nio.charset.StandardCharsets;

/// Keys for tests, the same in every run.
final class Keys {

    private Keys() {}

    static SigningKey log(String name) {
        return SigningKey.of(name, SignatureType.ED25519, seed(name));
    }

    static SigningKey witness(String name) {
        return SigningKey.of(name, SignatureType.COSIGNATURE, seed(name));
    }

    private static byte[] seed(String name) {
        return Hash.leaf(name.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
