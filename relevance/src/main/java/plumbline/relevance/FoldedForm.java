package plumbline.relevance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.relevance.WordReader.Chunk;
import plumbline.relevance.WordReader.Part;

/// Words folded. Words held together by signs that hide letters ("f@g", "m*ppet", "$hort") also stand as one word, at
/// the same place as their pieces, so that a phrase runs over them as over the word that was meant.
final class FoldedForm implements Form.Writer {
    private static final String HIDING = "*@$#!%^|";
    private static final String BEFORE = "*@$#";
    private static final String AFTER = "*$@";

    private final boolean asked;

    FoldedForm(boolean asked) {
        this.asked = asked;
    }

    @Override
    public void write(List<Chunk> chunks, TokenList out) {
        for (Chunk chunk : chunks) {
            List<Part> parts = chunk.parts();
            int first = 0;
            while (first < parts.size()) {
                int last = first;
                while (last + 1 < parts.size() && hides(chunk, parts.get(last), parts.get(last + 1))) {
                    last++;
                }
                writeGroup(chunk, parts.subList(first, last + 1), out);
                first = last + 1;
            }
        }
    }

    private static boolean hides(Chunk chunk, Part left, Part right) {
        int from = left.end() - chunk.start();
        int to = right.start() - chunk.start();
        for (int i = from; i < to; i++) {
            if (HIDING.indexOf(chunk.raw().charAt(i)) < 0) {
                return false;
            }
        }
        return to > from;
    }

    private void writeGroup(Chunk chunk, List<Part> parts, TokenList out) {
        String raw = chunk.raw();
        int start = parts.getFirst().start() - chunk.start();
        int end = parts.getLast().end() - chunk.start();
        int before = start;
        while (before > 0 && BEFORE.indexOf(raw.charAt(before - 1)) >= 0) {
            before--;
        }
        int after = end;
        while (after < raw.length() && AFTER.indexOf(raw.charAt(after)) >= 0) {
            after++;
        }
        if (before < start && raw.charAt(before) == '*' && after > end) {
            // *bold*: marks, not letters.
            before = start;
            after = end;
        }
        boolean joined = (parts.size() > 1 || before < start || after > end)
                && Folding.letters(raw.substring(before, after)) > 0;
        if (joined) {
            String whole = Folding.fold(raw.substring(before, after));
            add(whole, chunk.start() + before, chunk.start() + after, 1, out);
            // "@Bob" and "#bob" name Bob; "$hort" hides a letter. Asked for, the first are both.
            boolean mention = before < start && after == end && parts.size() == 1;
            if (asked && !mention) {
                return;
            }
        }
        for (Part part : parts) {
            add(part.folded(), part.start(), part.end(), joined ? 0 : 1, out);
        }
    }

    private void add(String folded, int start, int end, int increment, TokenList out) {
        int step = increment;
        for (String form : forms(folded)) {
            out.add(form, start, end, step);
            step = 0;
        }
    }

    private Set<String> forms(String folded) {
        String plain = Folding.withoutApostrophes(folded);
        String word = plain.isEmpty() ? folded : plain;
        String unmasked = Folding.unmask(word);
        if (unmasked.equals(word)) {
            return Folding.spellings(word);
        }
        if (asked) {
            // "w4lly" is asked for as "wally"; "7pm" as it stands.
            return Folding.spellings(Folding.letters(word) >= 3 ? unmasked : word);
        }
        Set<String> forms = new LinkedHashSet<>(Folding.spellings(word));
        forms.addAll(Folding.spellings(unmasked));
        return forms;
    }
}
