package plumbline.certificates;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Attestation;
import plumbline.ledger.certificate.Credential;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.NewPasskey;
import plumbline.ledger.certificate.Organisation;

/// The passkeys of the force's own people: made here, by themselves, and good for nothing until the force's roster
/// lists them.
@Service
class Passkeys {
    private static final int CHALLENGE_BYTES = 32;

    private final PasskeyRepository passkeys;
    private final TrustInUse trust;
    private final InstantSource clock;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    Passkeys(
            PasskeyRepository passkeys,
            TrustInUse trust,
            InstantSource clock,
            SecureRandom random,
            ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.trust = trust;
        this.clock = clock;
        this.random = random;
        this.events = events;
    }

    /// Fresh bytes that the browser must send back.
    byte[] challenge() {
        var challenge = new byte[CHALLENGE_BYTES];
        random.nextBytes(challenge);
        return challenge;
    }

    /// Takes a passkey of whoever is signed in.
    @Transactional
    Taken take(byte[] challenge, NewPasskey wanted) {
        var force = trust.force();
        if (force.isEmpty()) {
            return Taken.Refused.because("There is no trust file, so it is not known where passkeys are good.");
        }
        NewPasskey.Made made;
        try {
            made = wanted.made(
                    Hash.of(challenge),
                    force.get().origins(),
                    force.get().site(),
                    trust.makers(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } catch (Malformed broken) {
            return Taken.Refused.because(
                    "The browser did not send a new passkey that can be used: " + broken.getMessage() + ". Try again.");
        }
        if (!passkeys.add(Access.current().userId(), made, wanted.attestationObject())) {
            return Taken.Refused.because("This passkey is known already.");
        }
        events.publishEvent(new PasskeyMade(enrolment(made.credential(), made.attestation())));
        return new Taken.Kept();
    }

    /// What whoever keeps the roster needs to list a passkey of whoever is signed in.
    static Enrolment enrolment(Credential credential, Attestation attestation) {
        var who = Access.current();
        return new Enrolment(who.userId().toString(), who.name(), credential, attestation);
    }

    @Transactional(readOnly = true)
    List<Passkey> own() {
        return passkeys.of(Access.current().userId());
    }

    /// The site for which they are made; empty while there is no trust file.
    Optional<Organisation> site() {
        return trust.force();
    }
}
