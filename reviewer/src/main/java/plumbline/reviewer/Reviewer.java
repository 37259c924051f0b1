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
/// ```
public final class Reviewer {
    private Reviewer() {}

    static void main(String[] arguments) throws IOException {
        try {
            Site site =
                    new Site(Settings.of(List.of(arguments)), new Moments(InstantSource.system()), new SecureRandom());
            System.out.println("Outside review for " + site.settings().organisation() + " is ready at "
                    + site.settings().origin() + "/");
        } catch (Malformed wrong) {
            System.err.println("review: " + wrong.getMessage());
            System.exit(2);
        }
    }
}
