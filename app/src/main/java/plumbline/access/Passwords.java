package plumbline.access;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id and nothing else, so that nobody with the database can plant a weaker or an empty scheme.
///
/// 19 MiB and two passes are the OWASP minimum; length is asked for instead of character classes (NIST SP 800-63B).
@Component
class Passwords {
    static final int LEAST_LENGTH = 15;
    private static final int MOST_LENGTH = 200;
    private static final Set<String> COMMON =
            Set.of("password", "plumbline", "constabulary", "police", "qwerty", "letmein", "welcome", "123456");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String nobody = encode("no account has this password");

    String encode(String password) {
        var hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Argon2id gave no hash");
        }
        return hash;
    }

    /// Takes as long for an account that does not exist as for one that does.
    boolean matches(String password, @Nullable String hash) {
        var known = hash != null && hash.startsWith("$argon2id$");
        return argon2.matches(password, known ? hash : nobody) && known;
    }

    /// Why the password will not do, or null.
    @Nullable
    String objection(String password, String userName) {
        if (password.length() < LEAST_LENGTH) {
            return "Enter a password of at least " + LEAST_LENGTH
                    + " characters. Three or four unrelated words work well";
        }
        if (password.length() > MOST_LENGTH) {
            return "Enter a password of at most " + MOST_LENGTH + " characters";
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(userName) || lower.chars().distinct().count() < 6) {
            return "Enter a password that is harder to guess: not your user name, not a repeated character";
        }
        var rest = lower;
        for (var word : COMMON) {
            rest = rest.replace(word, "");
        }
        return rest.length() < LEAST_LENGTH / 2 ? "Enter a password that is not made of common words alone" : null;
    }
}
