package plumbline.reviewer;

import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Hash;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.Credential;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.SigningRequest;

/// Decisions that were brought to be signed. They are held in memory only, the last few, and read again from their
/// bytes by [SigningRequest], which computes every digest in them.
final class Decisions {
    private static final int MOST = 50;
    private static final String FOLDER = "/decisions/";

    private final Settings settings;

    /// By the digest of the decision.
    private final Map<String, SigningRequest> held = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SigningRequest> eldest) {
            return size() > MOST;
        }
    });

    Decisions(Settings settings) {
        this.settings = settings;
    }

    static Html openPage() {
        return Html.page("Sign a decision", Html.of("""
                <h1>Sign a decision</h1>
                <p>Bring the file that ends in <code>.decision</code>, as the force's system gave it to you. It is read here, on
                your own organisation's machine: what you then see is computed from the file, not shown by the force.</p>
                <noscript><p class="note">A browser lets a page use passkeys only through a script. Allow scripts for this
                page.</p></noscript>
                <form id="open">
                <p><label for="file">The decision file</label>
                <input id="file" name="file" type="file" accept=".decision" required></p>
                <p><button type="submit">Read it</button></p>
                <p role="alert" id="problem"></p>
                </form>
                """));
    }

    /// Answers with the path of its page, for the script.
    Answer open(byte[] file) {
        SigningRequest request = SigningRequest.parse(file);
        String name = hex(request.decision().digest());
        held.put(name, request);
        return Answer.text(200, FOLDER + name);
    }

    Answer get(String path) {
        SigningRequest request = find(path);
        if (request == null) {
            return Answer.notFound();
        }
        return path.endsWith("/text")
                ? Answer.text(200, new String(request.decision().toBytes(), java.nio.charset.StandardCharsets.UTF_8))
                : Answer.page(page(request));
    }

    /// Takes the passkey's signature and gives it back as a file, if it is one over this decision.
    Answer sign(String path, Form form) {
        SigningRequest request = find(path);
        if (request == null) {
            return Answer.notFound();
        }
        Assertion assertion = new Assertion(
                form.bytes("credential"),
                form.bytes("authenticatorData"),
                form.bytes("clientData"),
                form.bytes("signature"));
        String objection = request.objection(assertion, settings.origin().toString(), settings.site());
        return objection == null
                ? Answer.file(request.decision().id() + ".assertion", assertion.toBytes())
                : Answer.text(409, objection);
    }

    private @Nullable SigningRequest find(String path) {
        return path.startsWith(FOLDER)
                ? held.get(path.substring(FOLDER.length()).split("/")[0])
                : null;
    }

    private Html page(SigningRequest request) {
        Decision decision = request.decision();
        List<Person> mine = request.seated(settings.organisation());
        Html html = Html.of("<h1>").text(decision.subject().name()).markup("</h1>\n<dl>\n");
        html.row("Decision", outcome(decision))
                .row("Level", decision.level())
                .row("Class of case", decision.caseClass())
                .row("Rests on", decision.basis().toString())
                .row("Footing", decision.mode().toString())
                .row("Holds from", decision.validity().from().toString())
                .row("Until", decision.validity().expires().toString())
                .row("Case", decision.caseId())
                .row("Rules", decision.rules());
        decision.stamps().forEach(stamp -> html.row("Stamp", stamp));
        html.markup("</dl>\n");
        conditions(html, decision);
        html.markup("<h2>Reasons</h2>\n<div class=\"reasons\">")
                .text(request.reasons())
                .markup("</div>\n");
        evidence(html, request);
        html.markup("<h2>Computed here from the file</h2>\n<ul>\n")
                .markup("<li>The reasons above are those that the decision is about.</li>\n")
                .markup("<li>The evidence above is exactly what the decision rests on, in this order.</li>\n")
                .markup("<li>The rosters in the file are those that the decision names.</li>\n<li>")
                .text(roster(request))
                .markup("</li>\n</ul>\n<p>The force's page must show the same words: <strong id=\"phrase\">")
                .text(decision.phrase())
                .markup("</strong></p>\n");
        return Html.page(decision.subject().name(), sign(html, request, mine));
    }

    private static void conditions(Html html, Decision decision) {
        if (!decision.conditions().isEmpty()) {
            html.markup("<h2>Conditions</h2>\n<ul>");
            decision.conditions()
                    .forEach(condition -> html.markup("<li>").text(condition).markup("</li>\n"));
            html.markup("</ul>\n");
        }
    }

    private static void evidence(Html html, SigningRequest request) {
        html.markup("<h2>Evidence shown: ")
                .text(Integer.toString(request.evidence().size()))
                .markup("</h2>\n<ol>\n");
        request.evidence()
                .forEach(one -> html.markup("<li>")
                        .text(one.label())
                        .markup(" <code>")
                        .text(hex(one.digest()).substring(0, 16))
                        .markup("…</code></li>\n"));
        html.markup("""
                </ol>
                <p>The documents themselves are not in this file: it is carried about, it could not record who reads it, and they
                hold what was told in confidence of the person and of others. You read them in the force's system, each under the
                digest that begins as above. If you read one under another digest, or did not read it, do not sign.</p>
                """);
    }

    private String roster(SigningRequest request) {
        if (settings.key() == null) {
            return "Whether your organisation's roster in it is the one that your organisation signed was not checked: this"
                    + " program was started without --key.";
        }
        return request.isListedBy(settings.key())
                ? "Your organisation's roster in it is signed with your organisation's key."
                : "Do not sign: your organisation's roster in it is not signed with your organisation's key.";
    }

    private static Html sign(Html html, SigningRequest request, List<Person> mine) {
        if (mine.isEmpty()) {
            return html.markup("<p class=\"note\">Nobody of your organisation has a seat in this decision.</p>\n");
        }
        html.markup("<h2>Sign</h2>\n<p>Signing is for: ")
                .text(String.join(", ", mine.stream().map(Person::name).toList()))
                .markup(". If anything here is not what you concluded, do not sign, and say so to the force and to your"
                        + " organisation.</p>\n<form id=\"sign\" data-digest=\"")
                .text(request.decision().digest().base64())
                .markup("\" data-credentials=\"")
                .text(String.join(
                        " ",
                        mine.stream()
                                .flatMap(person -> person.credentials().stream())
                                .map(Credential::id)
                                .toList()))
                .markup("\">\n<p><button type=\"submit\">Sign with my passkey</button></p>\n"
                        + "<p role=\"alert\" id=\"problem\"></p>\n<p id=\"signed\" role=\"status\"></p>\n</form>\n");
        return html;
    }

    private static String outcome(Decision decision) {
        return decision.outcome().toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
