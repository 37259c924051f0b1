package plumbline.relevance;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;

/// Turns the parts of a question that speak of the text into queries on its four forms.
final class TextQueries {
    private static final float ABOVE_FOLDED = 1.3f;
    private static final float BELOW_FOLDED = 0.6f;
    private static final float INSIDE_A_WORD = 0.3f;

    private final QueryBuilder builder = new QueryBuilder(MessageAnalyzer.ofQuestions());
    private final WordReader reader = new WordReader();

    List<Alternative> word(String text) {
        List<Alternative> ways = new ArrayList<>();
        Query folded = builder.createPhraseQuery(Form.FOLDED.field, text);
        if (folded != null) {
            ways.add(new Alternative(Form.FOLDED, 1, folded));
        }
        if (positions(Form.STEMMED, text).size() == 1) {
            Query stem = builder.createBooleanQuery(Form.STEMMED.field, text);
            ways.add(new Alternative(Form.STEMMED, BELOW_FOLDED, stem));
        }
        ways.addAll(asWritten(text));
        return ways;
    }

    List<Alternative> asWritten(String text) {
        return List.of(
                new Alternative(Form.EXACT, ABOVE_FOLDED, new TermQuery(new Term(Form.EXACT.field, text.strip()))));
    }

    List<Alternative> phrase(String text) {
        Query folded = builder.createPhraseQuery(Form.FOLDED.field, text);
        return folded == null ? asWritten(text) : List.of(new Alternative(Form.FOLDED, 1, folded));
    }

    List<Alternative> near(String text, int between) {
        List<List<String>> positions = positions(Form.FOLDED, text);
        if (positions.size() < 2) {
            return phrase(text);
        }
        IntervalsSource[] words = positions.stream().map(TextQueries::anyOf).toArray(IntervalsSource[]::new);
        // Unordered, "no no" would be found in a single "no".
        boolean repeated = positions.stream().distinct().count() < positions.size();
        IntervalsSource together = repeated ? Intervals.ordered(words) : Intervals.unordered(words);
        Query query = new IntervalQuery(Form.FOLDED.field, Intervals.maxgaps(between, together));
        return List.of(new Alternative(Form.FOLDED, 1, query));
    }

    private static IntervalsSource anyOf(List<String> terms) {
        return Intervals.or(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    List<Alternative> fuzzy(String word, int edits) {
        String folded = Folding.withoutApostrophes(Folding.fold(word));
        // Every term within reach, not the fifty that Lucene would rank first: nothing is dropped silently.
        Query query = new FuzzyQuery(
                new Term(Form.FOLDED.field, folded),
                edits,
                0,
                Integer.MAX_VALUE,
                true,
                MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
        List<Alternative> ways = new ArrayList<>(List.of(new Alternative(Form.FOLDED, BELOW_FOLDED, query)));
        Query itself = builder.createPhraseQuery(Form.FOLDED.field, word);
        if (itself != null) {
            ways.add(new Alternative(Form.FOLDED, 1, itself));
        }
        return ways;
    }

    List<Alternative> pattern(String pattern) {
        String folded = Folding.withoutApostrophes(Folding.fold(pattern));
        return List.of(
                new Alternative(Form.FOLDED, 1, new WildcardQuery(new Term(Form.FOLDED.field, plain(folded)))),
                new Alternative(
                        Form.EXACT, ABOVE_FOLDED, new WildcardQuery(new Term(Form.EXACT.field, plain(pattern)))));
    }

    /// The pattern with the escape character of Lucene's wildcards made an ordinary one.
    private static String plain(String pattern) {
        return pattern.replace("\\", "\\\\");
    }

    List<Alternative> disguised(String word) {
        List<Alternative> ways = new ArrayList<>(word(word));
        String folded = Folding.withoutApostrophes(Folding.fold(word));
        ways.add(new Alternative(
                Form.EXACT,
                BELOW_FOLDED,
                new AutomatonQuery(new Term(Form.EXACT.field, "disguised " + folded), Disguise.of(folded))));
        Query grams = builder.createPhraseQuery(Form.GRAMS.field, word);
        if (grams != null) {
            ways.add(new Alternative(Form.GRAMS, INSIDE_A_WORD, grams));
        }
        return ways;
    }

    /// Words next to each other in a field of names; null where there is no word to look for.
    @org.jspecify.annotations.Nullable
    Query name(String field, String name) {
        return builder.createPhraseQuery(field, name);
    }

    private List<List<String>> positions(Form form, String text) {
        TokenList tokens = new TokenList();
        form.writer(true).write(reader.read(text), tokens);
        List<List<String>> positions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.increment(i) > 0) {
                positions.add(new ArrayList<>());
            }
            positions.getLast().add(tokens.term(i));
        }
        return positions;
    }
}
