package plumbline.certificates;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
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

    Passkeys(PasskeyRepository passkeys, TrustInUse trust, InstantSource clock, SecureRandom random) {
        this.passkeys = passkeys;
        this.trust = trust;
        this.clock = clock;
        this.random = random;
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
        boolean kept = passkeys.add(Access.current().userId(), made, wanted.attestationObject());
        return kept ? new Taken.Kept() : Taken.Refused.because("This passkey is known already.");
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
