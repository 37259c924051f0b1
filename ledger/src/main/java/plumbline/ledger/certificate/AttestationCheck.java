package plumbline.ledger.certificate;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;

/// Checks what an authenticator says of itself when it makes a passkey (WebAuthn sections 8.2 and 8.7). A statement
/// that is not read here proves nothing; one that is read and false spoils the passkey.
///
/// @param signed what it signs: authenticator data and the hash of the client data
/// @param key the new one
/// @param model of the authenticator
record AttestationCheck(byte[] signed, CredentialKey key, UUID model, Makers makers, Instant now) {
    private static final String MODEL_OF = "1.3.6.1.4.1.45724.1.1.4";

    /// The extension's value: 16 bytes in an octet string, in another.
    private static final byte[] SIXTEEN = {4, 18, 4, 16};

    private static final Pattern UNIT = Pattern.compile("(^|,)OU=Authenticator Attestation(,|$)");
    private static final int VERSION = 3;
    private static final int NO_AUTHORITY = -1;

    /// @throws Malformed when the statement is false
    Attestation of(@Nullable Object format, @Nullable Object statement) {
        if (!(format instanceof String kind) || !(statement instanceof Map<?, ?> members)) {
            throw new Malformed("the statement about the authenticator has another form");
        }
        return switch (kind) {
            case "none" -> members.isEmpty() ? Attestation.NONE : wrong("it says that it says nothing, and says more");
            case "packed" -> packed(members);
            default -> Attestation.UNCHECKED;
        };
    }

    private Attestation packed(Map<?, ?> members) {
        if (!(members.get("sig") instanceof byte[] signature)) {
            return wrong("it is not signed");
        }
        Object chain = members.get("x5c");
        if (chain == null) {
            return Long.valueOf(key.algorithm().cose()).equals(members.get("alg")) && key.verifies(signed, signature)
                    ? Attestation.SELF
                    : wrong("it is not signed with the new key");
        }
        List<X509Certificate> certificates = certificates(chain);
        X509Certificate own = certificates.getFirst();
        CredentialKey.Algorithm algorithm = CoseKey.algorithm(members.get("alg"));
        if (!CredentialKey.of(algorithm, own.getPublicKey().getEncoded()).verifies(signed, signature)) {
            return wrong("it is not signed with the key of its certificate");
        }
        if (!isForAuthenticators(own) || !isForModel(own)) {
            return wrong("its certificate is not one for this model");
        }
        return makers.vouchFor(certificates, now) ? Attestation.VOUCHED : Attestation.CERTIFIED;
    }

    private static boolean isForAuthenticators(X509Certificate own) {
        return own.getVersion() == VERSION
                && own.getBasicConstraints() == NO_AUTHORITY
                && UNIT.matcher(own.getSubjectX500Principal().getName()).find();
    }

    /// A certificate may name the model; then it must be this one.
    private boolean isForModel(X509Certificate own) {
        byte[] named = own.getExtensionValue(MODEL_OF);
        byte[] wanted = ByteBuffer.allocate(SIXTEEN.length + 2 * Long.BYTES)
                .put(SIXTEEN)
                .putLong(model.getMostSignificantBits())
                .putLong(model.getLeastSignificantBits())
                .array();
        return named == null || Arrays.equals(named, wanted);
    }

    private static List<X509Certificate> certificates(Object chain) {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Object one : chain instanceof List<?> list ? list : List.of()) {
                if (one instanceof byte[] bytes) {
                    certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
                }
            }
        } catch (CertificateException _) {
            certificates.clear();
        }
        if (certificates.isEmpty()) {
            throw new Malformed("the statement about the authenticator has no certificate that can be read");
        }
        return certificates;
    }

    private static Attestation wrong(String why) {
        throw new Malformed("the statement about the authenticator is false: " + why);
    }
}
