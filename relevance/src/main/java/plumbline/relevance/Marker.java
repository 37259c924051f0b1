package plumbline.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import plumbline.relevance.SearchPage.Span;

/// Finds what to mark in a text, through Lucene's unified highlighter; whole texts, no cut-off.
final class Marker {
    private final Map<Form, Query> marks;
    private final UnifiedHighlighter highlighter;

    Marker(Map<Form, Query> marks) {
        this.marks = marks;
        highlighter = UnifiedHighlighter.builderWithoutSearcher(MessageAnalyzer.ofMessages())
                .withBreakIterator(WholeBreakIterator::new)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withFormatter(new Spans())
                .build();
    }

    List<Span> mark(String text) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (Map.Entry<Form, Query> mark : marks.entrySet()) {
            Object found = highlighter.highlightWithoutSearcher(mark.getKey().field, mark.getValue(), text, 1);
            if (found instanceof Found some) {
                spans.addAll(some.spans());
            }
        }
        return joined(spans);
    }

    private static List<Span> joined(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    private record Found(List<Span> spans) {}

    private static final class Spans extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Span> spans = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new Found(spans);
        }
    }
}
