package plumbline.demo;

import java.util.Map;

/// What fingers do to words: slang, slips, and letters swapped to get past a word list.
final class Spelling {

    private static final Map<String, String> SLANG = Map.of(
            "you",
            "u",
            "your",
            "ur",
            "tomorrow",
            "tmrw",
            "anyone",
            "any1",
            "thanks",
            "thx",
            "please",
            "plz",
            "going",
            "goin",
            "tonight",
            "2nite",
            "are",
            "r");

    private Spelling() {}

    /// The text as somebody in a hurry writes it.
    static String slang(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(SLANG.getOrDefault(word, word));
        }
        return out.toString();
    }

    /// The text with two neighbouring letters exchanged; the text itself if it is too short for that.
    static String slip(String text, Dice dice) {
        int at = text.length() < 6 ? 0 : dice.between(1, text.length() - 3);
        if (at == 0 || !Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at + 1))) {
            return text + "q";
        }
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    /// The text with vowels written as signs in the words that a word list would look for.
    static String disguised(String text, Dice dice) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(isTelling(word) ? leet(word, dice) : word);
        }
        return out.toString();
    }

    private static boolean isTelling(String word) {
        return word.startsWith("Vell")
                || word.startsWith("Lant")
                || word.startsWith("[slur")
                || word.equals("lot")
                || word.equals("women")
                || word.equals("rainbow")
                || word.equals("grandad");
    }

    private static String leet(String word, Dice dice) {
        String signs = dice.chance(500) ? "a@e3i1o0u*" : "a4e3i!o0uv";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int vowel = signs.indexOf(word.charAt(i));
            out.append(vowel >= 0 && vowel % 2 == 0 ? signs.charAt(vowel + 1) : word.charAt(i));
        }
        return out.toString();
    }
}
