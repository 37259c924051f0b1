package plumbline.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/// Authenticators that Chromium emulates: each knows who is there, and belongs to the page that it was added to.
final class Authenticators {
    private Authenticators() {}

    static void add(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
