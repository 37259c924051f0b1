package plumbline.relevance;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/// The set of ways to write a word with letters starred out, replaced by look-alikes, or held down, as an automaton
/// over terms of the exact form ("m*ppet", "MU**ET", "w4lly", "muuuppet").
///
/// At most half of the letters may be signs: "****" says nothing about which word was meant. Built letter by letter by
/// us from a plain word, so that no pattern of a user ever reaches the automaton.
final class Disguise {
    private static final String SIGNS = "*#@$%!?.-_^+";
    private static final int LONGEST = 40;

    private Disguise() {}

    /// @param folded the word, folded
    static Automaton of(String folded) {
        int[] letters = folded.codePoints().limit(LONGEST).toArray();
        int mostSigns = letters.length / 2;
        Automaton.Builder automaton = new Automaton.Builder();
        int[][] states = new int[letters.length + 1][mostSigns + 1];
        for (int[] row : states) {
            for (int signs = 0; signs <= mostSigns; signs++) {
                row[signs] = automaton.createState();
            }
        }
        for (int at = 0; at < letters.length; at++) {
            for (int signs = 0; signs <= mostSigns; signs++) {
                connect(automaton, states, at, signs, letters[at]);
            }
        }
        for (int signs = 0; signs <= mostSigns; signs++) {
            automaton.setAccept(states[letters.length][signs], true);
        }
        return Operations.determinize(
                Operations.removeDeadStates(automaton.finish()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private static void connect(Automaton.Builder automaton, int[][] states, int at, int signs, int letter) {
        int from = states[at][signs];
        int to = states[at + 1][signs];
        for (int shape : shapes(letter)) {
            automaton.addTransition(from, to, shape);
            // Held down: the same letter again.
            automaton.addTransition(to, to, shape);
        }
        if (signs < states[at].length - 1) {
            SIGNS.chars().forEach(sign -> automaton.addTransition(from, states[at + 1][signs + 1], sign));
        }
    }

    private static Set<Integer> shapes(int letter) {
        Set<Integer> shapes = new HashSet<>();
        shapes.add(Character.toLowerCase(letter));
        shapes.add(Character.toUpperCase(letter));
        String alike = switch (letter) {
            case 'a' -> "4@\u00e0\u00e1\u00e4\u0430";
            case 'b' -> "8";
            case 'c' -> "(\u00e7\u0441";
            case 'e' -> "3\u00e8\u00e9\u00eb\u0435";
            case 'g' -> "69";
            case 'i' -> "1!|l\u00ed\u00ef\u0456";
            case 'l' -> "1|";
            case 'o' -> "0\u00f3\u00f6\u043e";
            case 'p' -> "\u0440";
            case 's' -> "5$z";
            case 't' -> "7+";
            case 'u' -> "v\u00fa\u00fc";
            case 'x' -> "\u0445";
            case 'z' -> "2s";
            default -> "";
        };
        alike.chars().forEach(shapes::add);
        return shapes;
    }
}
