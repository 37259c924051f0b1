package plumbline.journey;

import com.microsoft.playwright.Browser;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import plumbline.demo.Account;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// A browser at the demonstration that the test runs, and the made-up force whose people sign in there.
///
/// ```java
/// @RegisterExtension
/// static final Journey journey = new Journey();
/// ```
final class Journey implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    /// What the demonstration was made from.
    static final World WORLD = World.of(WorldWriter.SEED, 1);

    private @Nullable Chromium chromium;
    private String address = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.launch();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        address = "http://localhost:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
    }

    /// A visit by the holder of this account, signed in.
    Visit by(String userName) {
        return Visit.by(account(userName), browser(), address);
    }

    /// The same with scripts switched off in the browser.
    Visit withoutScriptsBy(String userName) {
        return Visit.withoutScriptsBy(account(userName), browser(), address);
    }

    /// A visit by somebody who has no account.
    Visit byAnybody() {
        return Visit.byAnybody(browser(), address);
    }

    Browser browser() {
        return Objects.requireNonNull(chromium).browser();
    }

    String address() {
        return address;
    }

    static Account account(String userName) {
        return WORLD.accounts().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
