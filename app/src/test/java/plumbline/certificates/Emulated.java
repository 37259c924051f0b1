package plumbline.certificates;

import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorAttachment;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.test.authenticator.webauthn.PackedAuthenticator;
import com.webauthn4j.test.authenticator.webauthn.WebAuthnAuthenticatorAdaptor;
import com.webauthn4j.test.client.ClientPlatform;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import plumbline.ledger.Hash;
import plumbline.ledger.Strict;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.NewPasskey;

/// A browser with an authenticator, as a library that did not write our verifier emulates them.
final class Emulated {
    private final String site;
    private final ClientPlatform browser;

    Emulated(String site) {
        this.site = site;
        this.browser = new ClientPlatform(
                Origin.create("https://sign." + site), new WebAuthnAuthenticatorAdaptor(new PackedAuthenticator()));
    }

    NewPasskey make(byte[] challenge) {
        var made = Objects.requireNonNull(browser.create(new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(site, site),
                        new PublicKeyCredentialUserEntity(new byte[16], "somebody", "somebody"),
                        new DefaultChallenge(challenge),
                        List.of(new PublicKeyCredentialParameters(
                                PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256)),
                        null,
                        List.of(),
                        new AuthenticatorSelectionCriteria(
                                AuthenticatorAttachment.CROSS_PLATFORM,
                                ResidentKeyRequirement.DISCOURAGED,
                                UserVerificationRequirement.REQUIRED),
                        AttestationConveyancePreference.DIRECT,
                        null))
                .getResponse());
        return new NewPasskey(made.getClientDataJSON(), made.getAttestationObject());
    }

    Assertion sign(Hash challenge, String credential) {
        var response = Objects.requireNonNull(browser.get(new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(challenge.bytes()),
                        null,
                        site,
                        List.of(new PublicKeyCredentialDescriptor(
                                PublicKeyCredentialType.PUBLIC_KEY, Strict.base64(credential), Set.of())),
                        UserVerificationRequirement.REQUIRED,
                        null))
                .getResponse());
        return new Assertion(
                Strict.base64(credential),
                response.getAuthenticatorData(),
                response.getClientDataJSON(),
                response.getSignature());
    }
}
