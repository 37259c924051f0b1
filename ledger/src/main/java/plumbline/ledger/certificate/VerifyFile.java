package plumbline.ledger.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.Verify;

/// The program that anybody runs over a certificate or a bundle: no database, no network, nothing but a Java runtime.
///
/// ```
/// verify FILE.certificate --trust FILE [--later FILE] [--at TIME]
/// verify bundle.zip …
/// ```
///
/// Ends with 0 when the certificate is valid, 1 when it is not, 2 when it or an argument could not be read. What is no
/// certificate goes to [Verify].
public final class VerifyFile {
    private static final String USAGE =
            "usage: verify FILE" + Certificate.EXTENSION + " --trust FILE [--later FILE] [--at TIME]";

    private final PrintStream out;
    private @Nullable TrustFile trust;
    private Later later = Later.NOTHING;
    private boolean knowsLater;
    private Instant at;

    private VerifyFile(PrintStream out, Instant now) {
        this.out = out;
        this.at = now;
    }

    static void main(String[] arguments) {
        System.exit(run(List.of(arguments), InstantSource.system(), System.out, System.err));
    }

    /// Runs the check and returns the exit code.
    public static int run(List<String> arguments, InstantSource time, PrintStream out, PrintStream err) {
        try {
            if (arguments.isEmpty() || !certificate(Path.of(arguments.getFirst()))) {
                return Verify.run(arguments, out, err);
            }
            VerifyFile verify = new VerifyFile(out, time.instant());
            verify.options(arguments.subList(1, arguments.size()));
            return verify.check(Certificate.parse(Files.readAllBytes(Path.of(arguments.getFirst()))));
        } catch (Malformed | IOException e) {
            err.println("could not read: " + e.getMessage());
            err.println(USAGE);
            return 2;
        }
    }

    private static boolean certificate(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Certificate.recognises(in.readNBytes(Certificate.HEADER.length() + 1));
        }
    }

    private void options(List<String> options) throws IOException {
        for (int i = 0; i < options.size(); i += 2) {
            if (i + 1 == options.size()) {
                throw new Malformed(options.get(i) + " needs a value");
            }
            String value = options.get(i + 1);
            switch (options.get(i)) {
                case "--trust" -> trust = TrustFile.parse(Files.readAllBytes(Path.of(value)));
                case "--later" -> {
                    later = Later.parse(Files.readAllBytes(Path.of(value)));
                    knowsLater = true;
                }
                case "--at" -> at = Values.instant(value);
                default -> throw new Malformed("unknown option " + options.get(i));
            }
        }
    }

    private int check(Certificate certificate) {
        TrustFile believed = trust;
        if (believed == null) {
            throw new Malformed("a certificate is checked against what you trust: give --trust");
        }
        describe(certificate.decision());
        return switch (CertificateCheck.check(certificate, believed, later, at)) {
            case CertificateVerdict.Valid(List<String> proven) -> {
                section("Proven:", proven);
                section("Not proven by this:", unproven());
                out.println("RESULT: VALID");
                yield 0;
            }
            case CertificateVerdict.Invalid(List<String> reasons) -> {
                section("Wrong:", reasons);
                out.println("RESULT: INVALID (" + reasons.size() + (reasons.size() == 1 ? " reason)" : " reasons)"));
                yield 1;
            }
        };
    }

    private void describe(Decision decision) {
        out.println("It says: " + decision.subject().name() + ", " + decision.level() + ", " + decision.outcome()
                + ", from " + decision.validity().from() + " until "
                + decision.validity().expires() + ".");
        decision.conditions().forEach(condition -> out.println("  condition: " + condition));
        decision.stamps().forEach(stamp -> out.println("  stamp: " + stamp));
        out.println("  case " + decision.caseId() + ", class " + decision.caseClass() + ", basis " + decision.basis()
                + ", mode " + decision.mode() + ", digest " + decision.phrase());
        out.println("Asked about " + at + ".");
    }

    private List<String> unproven() {
        String ended = knowsLater
                ? "That it was not ended after the file given with --later was made."
                : "That it was not revoked or superseded since it was made. Give what the organisations publish with --later.";
        return List.of(
                ended, "That the person before you is the one named, and that what the signers were shown is true.");
    }

    private void section(String title, List<String> sentences) {
        out.println(title);
        sentences.forEach(sentence -> out.println("  - " + sentence));
    }
}
