package plumbline.intake;

import java.security.SecureRandom;

/// References for reports and operations: eighty random bits, so that nobody can count matters or guess one.
public final class Reference {
    /// Crockford's letters: none that are taken for a digit when read over the telephone.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /// For example `R-7K2Q-M4ZD-0XW9-H3TV`.
    public static String random(String prefix) {
        var text = new StringBuilder(prefix);
        for (int i = 0; i < 16; i++) {
            if (i % 4 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
