package plumbline.reviewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Enrolment;
import plumbline.ledger.certificate.NewPasskey;

/// Making a passkey. It is kept as an enrolment beside this program and counts for nothing until whoever keeps
/// the roster has put it in and signed.
final class Passkeys {
    private static final int MOST_OPEN = 1000;

    private final Settings settings;
    private final Moments clock;
    private final SecureRandom random;

    /// Challenges that were given out; the oldest make room.
    private final Set<Hash> open = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, Boolean> eldest) {
            return size() > MOST_OPEN;
        }
    }));

    Passkeys(Settings settings, Moments clock, SecureRandom random) {
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /// @param query an id and a name that the office wrote into a link
    Html page(Form query) {
        byte[] bytes = new byte[Hash.BYTES];
        random.nextBytes(bytes);
        Hash challenge = Hash.of(bytes);
        open.add(challenge);
        return Html.page(
                "Make a passkey",
                Html.of("""
                <h1>Make a passkey</h1>
                <p>With it you sign what you have read here. It stays on your security key or your device; only its public half
                leaves it. Make two, on two devices, so that you can lose one.</p>
                <noscript><p class="note">A browser lets a page use passkeys only through a script. Allow scripts for this
                page.</p></noscript>
                <form id="passkey" data-challenge="\
                """)
                        .text(challenge.base64())
                        .markup("\" data-site=\"")
                        .text(settings.site())
                        .markup("\" data-organisation=\"")
                        .text(settings.organisation())
                        .markup("""
                ">
                <p><label for="person">Your id in your organisation</label>
                <span class="hint" id="person-hint">As your office writes it, such as i.corrow</span>
                <input id="person" name="person" required autocomplete="username" spellcheck="false"
                aria-describedby="person-hint" pattern="[A-Za-z0-9][A-Za-z0-9._\\-]{0,59}" value="\
                """)
                        .text(query.text("person"))
                        .markup("""
                "></p>
                <p><label for="name">Your name</label>
                <span class="hint" id="name-hint">As it is to be printed on certificates</span>
                <input id="name" name="name" required autocomplete="name" aria-describedby="name-hint" value="\
                """)
                        .text(query.text("name"))
                        .markup("""
                "></p>
                <p><button type="submit">Make a passkey</button></p>
                <p role="alert" id="problem"></p>
                </form>
                """));
    }

    Answer keep(Form form) throws IOException {
        Hash challenge = Hash.of(form.bytes("challenge"));
        if (!open.remove(challenge)) {
            throw new Malformed("this page was open too long; load it again");
        }
        NewPasskey.Made made = new NewPasskey(form.bytes("clientData"), form.bytes("attestationObject"))
                .made(challenge, Set.of(settings.origin().toString()), settings.site(), settings.makers(), clock.now());
        if (!form.text("person").matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new Malformed("an id is letters, digits, dots, hyphens and underscores");
        }
        Enrolment enrolment =
                new Enrolment(form.text("person"), form.text("name"), made.credential(), made.attestation());
        Path folder = Files.createDirectories(settings.data().resolve("enrolments"));
        String short8 = hex(Hash.over(enrolment.toBytes())).substring(0, 8);
        Path file = folder.resolve(enrolment.person() + "-" + short8 + Enrolment.EXTENSION);
        Files.write(file, enrolment.toBytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return Answer.page(Html.page(
                "Passkey made",
                Html.of("<h1>The passkey is made</h1>\n<dl>")
                        .row("Name", enrolment.name())
                        .row("Id", enrolment.person())
                        .row("Code", short8)
                        .row("Model", made.credential().aaguid().toString())
                        .row("Proven", made.attestation().sentence())
                        .markup("""
                </dl>
                <p>Tell the code to whoever keeps your organisation's roster, in person or by telephone. Until they have put the
                passkey into the roster and signed it, nothing that you sign counts.</p>
                """)));
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
