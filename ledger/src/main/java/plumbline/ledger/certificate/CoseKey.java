package plumbline.ledger.certificate;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Ed25519;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.CredentialKey.Algorithm;

/// The public half of a passkey as the authenticator writes it (RFC 9053, RFC 8230).
final class CoseKey {
    private static final long KIND = 1;
    private static final long ALGORITHM = 3;
    private static final long CURVE = -1;
    private static final long X = -2;
    private static final long Y = -3;
    private static final long MODULUS = -1;
    private static final long EXPONENT = -2;

    private static final int COORDINATE = 32;

    private final Map<?, ?> members;

    private CoseKey(Map<?, ?> members) {
        this.members = members;
    }

    /// @throws Malformed when it is no key that can be used here
    static CredentialKey of(Map<?, ?> members) {
        Algorithm algorithm = algorithm(members.get(ALGORITHM));
        try {
            return CredentialKey.of(algorithm, new CoseKey(members).spki(algorithm));
        } catch (InvalidKeySpecException _) {
            throw new Malformed("not a public key for " + algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + algorithm, e);
        }
    }

    static Algorithm algorithm(@Nullable Object cose) {
        return Arrays.stream(Algorithm.values())
                .filter(one -> cose instanceof Long number && number == one.cose())
                .findFirst()
                .orElseThrow(() -> new Malformed("passkeys of algorithm " + cose + " cannot be used here"));
    }

    private byte[] spki(Algorithm algorithm) throws GeneralSecurityException {
        return switch (algorithm) {
            case ES256 -> {
                expect(2, 1);
                ECPoint point = new ECPoint(number(X, COORDINATE), number(Y, COORDINATE));
                yield KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(point, p256()))
                        .getEncoded();
            }
            case EdDSA -> {
                expect(1, 6);
                yield Ed25519.publicKey(bytes(X, COORDINATE)).getEncoded();
            }
            case RS256 -> {
                expect(3, null);
                RSAPublicKeySpec rsa = new RSAPublicKeySpec(
                        new BigInteger(1, bytes(MODULUS, 0)), new BigInteger(1, bytes(EXPONENT, 0)));
                yield KeyFactory.getInstance("RSA").generatePublic(rsa).getEncoded();
            }
        };
    }

    private static ECParameterSpec p256() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private void expect(long kind, @Nullable Integer curve) {
        if (!Long.valueOf(kind).equals(members.get(KIND))
                || curve != null && !Long.valueOf(curve).equals(members.get(CURVE))) {
            throw new Malformed("the new key is not of the kind that its algorithm asks for");
        }
    }

    private BigInteger number(long label, int length) {
        return new BigInteger(1, bytes(label, length));
    }

    /// @param length that it must have; 0 for any
    private byte[] bytes(long label, int length) {
        if (members.get(label) instanceof byte[] bytes && bytes.length > 0 && (length == 0 || bytes.length == length)) {
            return bytes;
        }
        throw new Malformed("the new key lacks a part");
    }
}
