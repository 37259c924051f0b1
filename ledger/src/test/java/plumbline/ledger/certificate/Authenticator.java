package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Hash;

/// A passkey with its browser, made of JDK keys alone. Every habit of it can be changed, to play an attacker.
final class Authenticator {
    static final UUID MODEL = UUID.fromString("08987058-cadc-4b81-b6e1-30de50dcbe96");

    final CredentialKey.Algorithm algorithm;
    final byte[] id;
    final String site;

    UUID model = MODEL;
    String origin;
    String signsFor;
    String type = "webauthn.get";
    String more = ",\"crossOrigin\":false";
    int flags = 0b101;
    long listed = 0;
    long counter = 1;
    Instant from = Instant.parse("2026-01-01T00:00:00Z");

    @Nullable
    Instant until;

    boolean revoked;

    private final KeyPair keys;

    Authenticator(String name, String site, String origin, CredentialKey.Algorithm algorithm) {
        this.algorithm = algorithm;
        this.id = Hash.over(name.getBytes(UTF_8)).bytes();
        this.site = site;
        this.signsFor = site;
        this.origin = origin;
        this.keys = keys(algorithm);
    }

    Authenticator(String name, String site, String origin) {
        this(name, site, origin, CredentialKey.Algorithm.ES256);
    }

    private static KeyPair keys(CredentialKey.Algorithm algorithm) {
        try {
            return switch (algorithm) {
                case ES256 -> elliptic("secp256r1");
                case EdDSA -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                case RS256 -> {
                    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    yield generator.generateKeyPair();
                }
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair elliptic(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    byte[] spki() {
        return keys.getPublic().getEncoded();
    }

    /// The public half as it stands in authenticator data.
    Map<Integer, Object> cose() {
        return switch (keys.getPublic()) {
            case ECPublicKey ec ->
                Map.of(
                        1,
                        2,
                        3,
                        algorithm.cose(),
                        -1,
                        1,
                        -2,
                        bytes(ec.getW().getAffineX(), 32),
                        -3,
                        bytes(ec.getW().getAffineY(), 32));
            case RSAPublicKey rsa ->
                Map.of(
                        1,
                        3,
                        3,
                        algorithm.cose(),
                        -1,
                        bytes(rsa.getModulus(), 256),
                        -2,
                        bytes(rsa.getPublicExponent(), 3));
            default -> {
                byte[] spki = spki();
                yield Map.of(
                        1, 1, 3, algorithm.cose(), -1, 6, -2, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
            }
        };
    }

    private static byte[] bytes(BigInteger number, int length) {
        byte[] bytes = new byte[length];
        byte[] own = number.toByteArray();
        int shared = Math.min(own.length, length);
        System.arraycopy(own, own.length - shared, bytes, length - shared, shared);
        return bytes;
    }

    Credential credential() {
        return new Credential(
                Values.base64(id), CredentialKey.of(algorithm, spki()), model, listed, from, until, revoked);
    }

    Assertion sign(Hash challenge) {
        String client = "{\"type\":\"" + type + "\",\"challenge\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(challenge.bytes()) + "\",\"origin\":\""
                + origin + "\"" + more + "}";
        return sign(client.getBytes(UTF_8));
    }

    Assertion sign(byte[] client) {
        byte[] data = ByteBuffer.allocate(37)
                .put(Hash.over(signsFor.getBytes(UTF_8)).bytes())
                .put((byte) flags)
                .putInt((int) counter)
                .array();
        return sign(data, client);
    }

    Assertion sign(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance(
                    switch (algorithm) {
                        case ES256 -> "SHA256withECDSA";
                        case EdDSA -> "Ed25519";
                        case RS256 -> "SHA256withRSA";
                    });
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(Hash.over(client).bytes());
            return new Assertion(id, data, client, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
