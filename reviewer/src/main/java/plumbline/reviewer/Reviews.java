package plumbline.reviewer;

import java.io.IOException;
import java.security.SecureRandom;

/// The pages on which the organisation's people make their passkeys and sign.
final class Reviews implements Pages {
    private final Passkeys passkeys;
    private final Decisions decisions;

    /// @param random a cryptographic source of randomness
    Reviews(Settings settings, Moments clock, SecureRandom random) {
        passkeys = new Passkeys(settings, clock, random);
        decisions = new Decisions(settings);
    }

    @Override
    public Answer get(String path, Form query) {
        return switch (path) {
            case "/" -> Answer.page(Decisions.openPage());
            case "/passkey" -> Answer.page(passkeys.page(query));
            case String other -> decisions.get(other);
        };
    }

    @Override
    public Answer post(String path, byte[] body) throws IOException {
        return switch (path) {
            case "/passkey" -> passkeys.keep(Form.parse(body));
            case "/decisions" -> decisions.open(body);
            case String other -> decisions.sign(other, Form.parse(body));
        };
    }
}
