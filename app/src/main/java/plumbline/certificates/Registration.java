package plumbline.certificates;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.attestation.statement.androidkey.AndroidKeyAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.apple.AppleAnonymousAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.none.NoneAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.packed.PackedAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.tpm.TPMAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.u2f.FIDOU2FAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.certpath.NullCertPathTrustworthinessVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.self.DefaultSelfAttestationTrustworthinessVerifier;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.ledger.certificate.Credential;
import plumbline.ledger.certificate.CredentialKey;
import plumbline.ledger.certificate.Organisation;

/// What a browser sends when a passkey was made (WebAuthn section 7.1).
///
/// The person must have been verified. The statement by which the maker of the authenticator vouches for it is checked
/// as far as its own certificate, and kept; whether that certificate's root is to be believed is for whoever lists the
/// passkey in a roster.
///
/// @param attestationObject as the browser gives it
/// @param clientData as the browser gives it
record Registration(byte[] attestationObject, byte[] clientData) {
    private static final WebAuthnManager WEB_AUTHN = new WebAuthnManager(
            List.of(
                    new NoneAttestationStatementVerifier(),
                    new PackedAttestationStatementVerifier(),
                    new FIDOU2FAttestationStatementVerifier(),
                    new TPMAttestationStatementVerifier(),
                    new AndroidKeyAttestationStatementVerifier(),
                    new AppleAnonymousAttestationStatementVerifier()),
            new NullCertPathTrustworthinessVerifier(),
            new DefaultSelfAttestationTrustworthinessVerifier());

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Arrays.stream(
                    CredentialKey.Algorithm.values())
            .map(algorithm -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(algorithm.cose())))
            .toList();

    /// A passkey with the way in which it is vouched for.
    record Made(Credential credential, String attestation) {}

    /// Empty when it is not what was asked for.
    Optional<Made> verified(byte[] challenge, Organisation organisation, Instant now) {
        var server = ServerProperty.builder()
                .origins(organisation.origins().stream().map(Origin::create).collect(Collectors.toSet()))
                .rpId(organisation.site())
                .challenge(new DefaultChallenge(challenge))
                .build();
        try {
            var data = WEB_AUTHN.verify(
                    new RegistrationRequest(attestationObject, clientData),
                    new RegistrationParameters(server, ALGORITHMS, true, true));
            return Optional.of(made(Objects.requireNonNull(data.getAttestationObject()), now));
        } catch (DataConversionException | VerificationException _) {
            return Optional.empty();
        }
    }

    private static Made made(AttestationObject attestation, Instant now) {
        var authenticator = attestation.getAuthenticatorData();
        var attested = Objects.requireNonNull(authenticator.getAttestedCredentialData());
        var cose = attested.getCOSEKey();
        var algorithm = Arrays.stream(CredentialKey.Algorithm.values())
                .filter(one -> COSEAlgorithmIdentifier.create(one.cose()).equals(cose.getAlgorithm()))
                .findFirst()
                .orElseThrow();
        var key = CredentialKey.of(
                algorithm, Objects.requireNonNull(cose.getPublicKey()).getEncoded());
        var credential = new Credential(
                Base64.getEncoder().encodeToString(attested.getCredentialId()),
                key,
                Objects.requireNonNull(attested.getAaguid().getValue()),
                authenticator.getSignCount(),
                now.truncatedTo(ChronoUnit.SECONDS),
                null,
                false);
        return new Made(credential, attestation.getFormat());
    }
}
