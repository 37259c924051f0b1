package plumbline.demoforce;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.codecision.CoDecisions;
import plumbline.codecision.Conclusion;
import plumbline.law.vetting.Side;

/// The way to a certificate in the demonstration, from page to page: one person plays everybody of both organisations.
@Component
@Profile("demo")
class DemoSigning {
    private static final String WHOSE = "Juniper Vale";

    private final DemoOffices offices;
    private final DemoTrust trust;
    private final DemoAccounts accounts;
    private final CoDecisions decisions;

    DemoSigning(DemoOffices offices, DemoTrust trust, DemoAccounts accounts, CoDecisions decisions) {
        this.offices = offices;
        this.trust = trust;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    /// Empty where the offices outside the force were not started with this.
    String words() throws IOException {
        var known = offices.known();
        if (known.isEmpty()) {
            return "";
        }
        return accounts.as("vetting", () -> decisions.conclusion(DemoIds.named("application/" + WHOSE)))
                .map(concluded -> words(known.get(), concluded))
                .orElse("");
    }

    private String words(DemoOffices.Known known, Conclusion concluded) {
        String force = trust.address();
        var text = new StringBuilder("\n  To sign what two keys decided of " + WHOSE
                + ", as both organisations, with keys for the demonstration alone:\n");
        line(text, "1", "sign in as vetting, make a passkey", force + "/certificates/passkeys");
        for (var seat : concluded.seats()) {
            if (seat.side() == Side.OUTSIDE) {
                line(text, "2", "as " + seat.name() + ", make a passkey", known.review() + "/passkey?" + query(seat));
            }
        }
        line(text, "3", "sign a roster for each organisation", known.desk() + "/");
        line(text, "4", "as vetting, put it to signature, sign", force + "/issuing");
        line(text, "5", "sign for the outside, bring the files back", known.review() + "/");
        return text.toString();
    }

    private static void line(StringBuilder text, String number, String what, String where) {
        text.append("  %s  %-44s %s%n".formatted(number, what, where));
    }

    private static String query(Conclusion.Seat seat) {
        return "person=" + seat.accountId() + "&name=" + URLEncoder.encode(seat.name(), StandardCharsets.UTF_8);
    }
}
