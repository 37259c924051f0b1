package plumbline.ledger.certificate;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import plumbline.ledger.Malformed;

/// The public half of a passkey with the one algorithm it is used with.
///
/// @param algorithm as WebAuthn names it
/// @param key of the kind that the algorithm asks for
public record CredentialKey(Algorithm algorithm, PublicKey key) {
    private static final int SMALLEST_RSA = 2048;
    private static final int P_256 = 256;

    /// The algorithms that authenticators use, and their COSE numbers (RFC 9053, RFC 8812).
    public enum Algorithm {
        ES256("EC", "SHA256withECDSA", -7),
        EdDSA("Ed25519", "Ed25519", -8),
        RS256("RSA", "SHA256withRSA", -257);

        private final String keys;
        private final String signatures;
        private final int cose;

        Algorithm(String keys, String signatures, int cose) {
            this.keys = keys;
            this.signatures = signatures;
            this.cose = cose;
        }

        /// Its number in a COSE key.
        public int cose() {
            return cose;
        }
    }

    /// @param spki the key as an X.509 SubjectPublicKeyInfo, as a browser gives it
    /// @throws Malformed when it is not a key for this algorithm, or a weak one
    public static CredentialKey of(Algorithm algorithm, byte[] spki) {
        try {
            PublicKey key = KeyFactory.getInstance(algorithm.keys).generatePublic(new X509EncodedKeySpec(spki));
            if (Arrays.equals(key.getEncoded(), spki) && strong(key)) {
                return new CredentialKey(algorithm, key);
            }
        } catch (InvalidKeySpecException _) {
            throw new Malformed("not a public key for " + algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + algorithm, e);
        }
        throw new Malformed("not a strong public key for " + algorithm + " in its one form");
    }

    private static boolean strong(PublicKey key) {
        return switch (key) {
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength() == P_256;
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SMALLEST_RSA;
            default -> true;
        };
    }

    /// Whether this key signed these bytes, and the signature is written in its one form.
    boolean verifies(byte[] message, byte[] signed) {
        if (algorithm == Algorithm.ES256 && !EcdsaForm.canonical(signed)) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(algorithm.signatures);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException _) {
            // How the platform says that the bytes cannot be a signature, or the point is not on the curve.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + algorithm, e);
        }
    }

    @Override
    public String toString() {
        return algorithm + " " + Values.base64(key.getEncoded());
    }
}
