package plumbline.law.vetting.level;

import java.util.Locale;
import java.util.stream.Stream;

/// A fact on which a cell of the matrix turns.
enum MatrixFact {
    POLICE("the person served in police"),
    SERVICE("the person served in armed forces"),
    OFFICERS("the post is an officer's or a special constable's"),
    RENEWAL("it is a renewal");

    private final String words;

    MatrixFact(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static MatrixFact of(String text) {
        return Stream.of(values())
                .filter(fact -> fact.name().toLowerCase(Locale.ROOT).equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("the matrix knows no fact \"" + text + "\""));
    }
}
