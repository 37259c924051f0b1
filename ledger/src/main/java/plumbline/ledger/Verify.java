package plumbline.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The program that an outside body runs over a bundle: no database, no network, nothing but a Java runtime.
///
/// ```
/// verify bundle.zip [--key VKEY | --policy FILE] [--since OLD_CHECKPOINT]
/// ```
///
/// Ends with 0 when everything was proven, 1 when something was refuted, 2 when the bundle or an argument could not be
/// read.
public final class Verify {
    private static final String USAGE =
            "usage: verify bundle.zip [--key VKEY | --policy FILE] [--since OLD_CHECKPOINT]";
    private static final long MOST_LINES = 1000;

    private final PrintStream out;
    private @Nullable Path bundle;
    private @Nullable Policy policy;
    private @Nullable Note since;
    private long lines;

    private Verify(PrintStream out) {
        this.out = out;
    }

    static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /// Runs the check and returns the exit code.
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Verify verify = new Verify(out);
        try {
            verify.read(arguments);
            return verify.check(err);
        } catch (Malformed | IOException | UncheckedIOException e) {
            err.println("could not read: " + e.getMessage());
            err.println(USAGE);
            return 2;
        }
    }

    private void read(List<String> arguments) throws IOException {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                if (bundle != null) {
                    throw new Malformed("one bundle at a time");
                }
                bundle = Path.of(argument);
                continue;
            }
            if (++i == arguments.size()) {
                throw new Malformed(argument + " needs a value");
            }
            option(argument, arguments.get(i));
        }
    }

    private void option(String name, String value) throws IOException {
        switch (name) {
            case "--key", "--policy" -> {
                if (policy != null) {
                    throw new Malformed("one key or policy, not several");
                }
                policy = name.equals("--key")
                        ? Policy.trusting(VerifierKey.parse(value))
                        : Policy.parse(Files.readAllBytes(Path.of(value)));
            }
            case "--since" -> since = Note.parse(Files.readAllBytes(Path.of(value)));
            default -> throw new Malformed("unknown option " + name);
        }
    }

    private int check(PrintStream err) throws IOException {
        Path file = bundle;
        if (file == null) {
            throw new Malformed("no bundle given");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            BundleCheck.Outcome outcome = new BundleCheck(channel, policy, since, this::finding, err::println).check();
            explain(outcome);
            return outcome.findings() == 0 ? 0 : 1;
        }
    }

    private void finding(String sentence) {
        if (lines++ == 0) {
            out.println("Wrong:");
        }
        if (lines <= MOST_LINES) {
            out.println("  - " + sentence);
        }
    }

    private void explain(BundleCheck.Outcome outcome) {
        if (lines > MOST_LINES) {
            out.println("  … and " + (lines - MOST_LINES) + " more");
        }
        section("Proven:", outcome.proven());
        out.println("Not proven by this:");
        if (policy == null) {
            out.println("  - Who made the bundle. No key was given, so the signature proves only that the bundle agrees"
                    + " with itself. Get the log's key by another way and give it with --key.");
        }
        if (since == null) {
            out.println("  - That nothing was cut off or rewritten before this checkpoint was signed. Give a checkpoint"
                    + " that you kept from earlier with --since.");
        }
        outcome.withheld()
                .forEach((column, rows) -> out.println("  - The values of " + column + " in " + rows
                        + (rows == 1 ? " row" : " rows") + ": they were withheld from the bundle."));
        out.println("  - That what was recorded is true, and what happened before it was recorded.");
        out.println(
                outcome.findings() == 0
                        ? "RESULT: PROVEN"
                        : "RESULT: REFUTED (" + outcome.findings()
                                + (outcome.findings() == 1 ? " finding)" : " findings)"));
    }

    private void section(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.println(title);
            sentences.forEach(sentence -> out.println("  - " + sentence));
        }
    }
}
