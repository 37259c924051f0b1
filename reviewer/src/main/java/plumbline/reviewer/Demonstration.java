package plumbline.reviewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What stands outside the force in the demonstration: the pages of the outside organisation, and the desks at
/// which both organisations' rosters are signed. A process of its own, beside the force's system, so that the
/// keys made here are never in it. Whatever they sign is worth nothing elsewhere.
///
/// ```
/// Demonstration FOLDER REVIEW-PORT DESK-PORT
/// ```
///
/// It ends when whatever started it has ended.
public final class Demonstration {
    /// The file in the folder that tells the force's system what is here.
    public static final String OFFICES = "offices.txt";

    /// Under which names both sign.
    public static final String FORCE = "marchshire.example";

    public static final String OUTSIDE = "panel.example";

    private static final String WARNING = """
            Keys for the demonstration alone. Whoever can read this folder can sign for both organisations,
            so nothing that is signed with them means anything. Never name them in a trust file of your own.
            """;

    private Demonstration() {}

    static void main(String[] arguments) throws IOException {
        CompletableFuture<ProcessHandle> ended =
                ProcessHandle.current().parent().orElseThrow().onExit();
        start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        ended.join();
        System.exit(0);
    }

    /// What runs, until it is closed.
    ///
    /// @param review where the outside organisation's people make their passkeys and sign
    /// @param desk where both rosters are signed
    public record Running(Reviewer.Running review, Reviewer.Running desk) implements AutoCloseable {
        @Override
        public void close() {
            review.close();
            desk.close();
        }
    }

    /// Starts both, and writes down where and with which keys.
    ///
    /// @param folder where everything of theirs is kept
    /// @param reviewPort 0 for any that is free, as for the other
    public static Running start(Path folder, int reviewPort, int deskPort) throws IOException {
        Moments clock = new Moments(InstantSource.system());
        SecureRandom random = new SecureRandom();
        RosterBook force = RosterBook.open(FORCE, folder.resolve("force"), clock, random);
        RosterBook outside = RosterBook.open(OUTSIDE, folder.resolve("outside"), clock, random);
        Files.writeString(folder.resolve("DEMONSTRATION-ONLY.txt"), WARNING);
        Reviewer.Running review = Reviewer.start(List.of(
                "--organisation=" + OUTSIDE,
                "--origin=http://review.localhost:" + reviewPort,
                "--port=" + reviewPort,
                "--data=" + folder.resolve("outside"),
                "--key=" + outside.verifier()));
        Reviewer.Running desk = Reviewer.run(new Site(
                Settings.of(List.of(
                        "--organisation=demonstration",
                        "--origin=http://rosters.localhost:" + deskPort,
                        "--port=" + deskPort)),
                _ -> new RosterDesk(List.of(force, outside))));
        write(
                folder,
                "review " + review.origin() + "\ndesk " + desk.origin() + "\nforce " + force.verifier() + "\noutside "
                        + outside.verifier() + "\n");
        return new Running(review, desk);
    }

    private static void write(Path folder, String offices) throws IOException {
        Path draft = Files.writeString(folder.resolve(OFFICES + ".part"), offices);
        Files.move(draft, folder.resolve(OFFICES), StandardCopyOption.ATOMIC_MOVE);
    }
}
