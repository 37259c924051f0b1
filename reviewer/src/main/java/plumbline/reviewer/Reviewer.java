package plumbline.reviewer;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import plumbline.ledger.Malformed;

/// Starts the outside organisation's application.
///
/// ```
/// review --organisation=NAME [--origin=https://…] [--port=8090] [--address=127.0.0.1] [--data=DIR] [--key=VKEY]
///     [--makers=ROOTS.pem]
/// ```
public final class Reviewer {
    private Reviewer() {}

    /// The application while it runs.
    public interface Running extends AutoCloseable {
        /// Of its pages, such as `http://review.localhost:8090`.
        String origin();

        @Override
        void close();
    }

    static void main(String[] arguments) throws IOException {
        try {
            Running running = start(List.of(arguments));
            System.out.println("Outside review is ready at " + running.origin() + "/");
        } catch (Malformed wrong) {
            System.err.println("review: " + wrong.getMessage());
            System.exit(2);
        }
    }

    /// Starts it with these options.
    ///
    /// @throws Malformed naming the option that is wrong
    public static Running start(List<String> options) throws IOException {
        Moments clock = new Moments(InstantSource.system());
        SecureRandom random = new SecureRandom();
        return run(new Site(Settings.of(options), settings -> new Reviews(settings, clock, random)));
    }

    static Running run(Site site) {
        return new Running() {
            @Override
            public String origin() {
                return site.settings().origin().toString();
            }

            @Override
            public void close() {
                site.close();
            }
        };
    }
}
