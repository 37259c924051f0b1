package plumbline.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence with places for names: `{a}` who, `{s}` whom, `{q}` a quoted name, `{x}` anything.
///
/// Built by hand because names hold every character that a regular expression gives a meaning to.
record SentencePattern(SystemKind kind, List<String> words, List<Character> places) {

    /// `words` has one element more than `places`: the text before, between and after them.
    static SentencePattern of(SystemKind kind, String pattern) {
        List<String> words = new ArrayList<>();
        List<Character> places = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            words.add(pattern.substring(from, at));
            places.add(pattern.charAt(at + 1));
            from = at + 3;
        }
        words.add(pattern.substring(from));
        return new SentencePattern(kind, List.copyOf(words), List.copyOf(places));
    }

    /// The words just before a quoted name; empty when the pattern has none.
    String beforeQuote() {
        int place = places.indexOf('q');
        return place < 0 ? "" : words.get(place);
    }

    SystemSentences.@Nullable Meaning match(String sentence) {
        if (!sentence.startsWith(words.getFirst()) || !sentence.endsWith(words.getLast())) {
            return null;
        }
        if (places.isEmpty()) {
            return sentence.length() == words.getFirst().length()
                    ? new SystemSentences.Meaning(kind, null, List.of())
                    : null;
        }
        List<String> found = fill(sentence);
        return found.size() == places.size() ? meaning(found) : null;
    }

    private List<String> fill(String sentence) {
        List<String> found = new ArrayList<>();
        int from = words.getFirst().length();
        int last = sentence.length() - words.getLast().length();
        for (int i = 0; i < places.size(); i++) {
            boolean end = i == places.size() - 1;
            int to = end ? last : sentence.indexOf(words.get(i + 1), from);
            if (to <= from || to > last) {
                return List.of();
            }
            found.add(sentence.substring(from, to));
            from = to + words.get(i + 1).length();
        }
        return found;
    }

    private SystemSentences.Meaning meaning(List<String> found) {
        String actor = null;
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            switch (places.get(i)) {
                case 'a' -> actor = found.get(i).strip();
                case 's' -> subjects.addAll(SystemSentences.names(found.get(i)));
                case 'q' -> subjects.add(SystemSentences.unquoted(found.get(i)));
                default -> {}
            }
        }
        return new SystemSentences.Meaning(kind, actor, subjects);
    }
}
