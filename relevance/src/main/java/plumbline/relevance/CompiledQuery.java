package plumbline.relevance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import plumbline.relevance.MessageQuery.All;
import plumbline.relevance.MessageQuery.Any;
import plumbline.relevance.MessageQuery.AsWritten;
import plumbline.relevance.MessageQuery.Days;
import plumbline.relevance.MessageQuery.Disguised;
import plumbline.relevance.MessageQuery.Everything;
import plumbline.relevance.MessageQuery.Flagged;
import plumbline.relevance.MessageQuery.Fuzzy;
import plumbline.relevance.MessageQuery.InConversation;
import plumbline.relevance.MessageQuery.Near;
import plumbline.relevance.MessageQuery.Not;
import plumbline.relevance.MessageQuery.OfKind;
import plumbline.relevance.MessageQuery.Pattern;
import plumbline.relevance.MessageQuery.Phrase;
import plumbline.relevance.MessageQuery.Sender;
import plumbline.relevance.MessageQuery.Word;

/// A question as Lucene answers it: the query that finds, and per form of the text the query that marks.
final class CompiledQuery {
    /// How much a second form that also matches adds to the best one.
    private static final float TIE = 0.1f;

    private final TextQueries texts = new TextQueries();
    private final Map<Form, List<Query>> marks = new EnumMap<>(Form.class);
    private final Query query;

    CompiledQuery(MessageQuery question) {
        query = compile(question, true);
    }

    Query query() {
        return query;
    }

    /// What to mark in the text, form by form; empty where the question says nothing of the text.
    Map<Form, Query> marks() {
        Map<Form, Query> joined = new EnumMap<>(Form.class);
        marks.forEach((form, queries) -> joined.put(form, any(queries)));
        return joined;
    }

    private Query compile(MessageQuery question, boolean wanted) {
        return switch (question) {
            case Word(String text) -> text(texts.word(text), wanted);
            case AsWritten(String text) -> text(texts.asWritten(text), wanted);
            case Phrase(String text) -> text(texts.phrase(text), wanted);
            case Near(String text, int between) -> text(texts.near(text, between), wanted);
            case Fuzzy(String word, int edits) -> text(texts.fuzzy(word, edits), wanted);
            case Pattern(String pattern) -> text(texts.pattern(pattern), wanted);
            case Disguised(String word) -> text(texts.disguised(word), wanted);
            case Sender(String name) -> name(Fields.SENDER_WORDS, Fields.SENDER, name);
            case InConversation(String name) -> name(Fields.CONVERSATION_WORDS, Fields.CONVERSATION, name);
            case Days days -> days(days);
            case OfKind(String kind) -> new TermQuery(new Term(Fields.KIND, kind));
            case Flagged(String flag) -> new TermQuery(new Term(Fields.FLAG, flag));
            case All(List<MessageQuery> parts) -> all(parts, wanted);
            case Any(List<MessageQuery> parts) ->
                any(parts.stream().map(part -> compile(part, wanted)).toList());
            case Not(MessageQuery part) -> all(List.of(question), wanted);
            case Everything() -> new MatchAllDocsQuery();
        };
    }

    private Query text(List<Alternative> ways, boolean wanted) {
        List<Query> queries = new ArrayList<>();
        for (Alternative way : ways) {
            queries.add(new BoostQuery(way.query(), way.weight()));
            if (wanted) {
                marks.computeIfAbsent(way.form(), form -> new ArrayList<>()).add(way.query());
            }
        }
        return new DisjunctionMaxQuery(queries, TIE);
    }

    private Query name(String words, String whole, String name) {
        Query query = texts.name(words, name);
        return query == null ? new TermQuery(new Term(whole, name)) : query;
    }

    private static Query days(Days days) {
        long from = days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay();
        long to = days.to() == null ? Long.MAX_VALUE : days.to().toEpochDay();
        return LongField.newRangeQuery(Fields.DAY, from, to);
    }

    private Query all(List<MessageQuery> parts, boolean wanted) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean onlyExclusions = true;
        for (MessageQuery part : parts) {
            if (part instanceof Not(MessageQuery excluded)) {
                builder.add(compile(excluded, false), BooleanClause.Occur.MUST_NOT);
            } else {
                builder.add(
                        compile(part, wanted),
                        isAboutText(part) ? BooleanClause.Occur.MUST : BooleanClause.Occur.FILTER);
                onlyExclusions = false;
            }
        }
        if (onlyExclusions) {
            builder.add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER);
        }
        return builder.build();
    }

    /// Who, where and when choose messages but do not rank them.
    private static boolean isAboutText(MessageQuery part) {
        return switch (part) {
            case Sender _, InConversation _, Days _, OfKind _, Flagged _, Everything _, Not _ -> false;
            case Word _, AsWritten _, Phrase _, Near _, Fuzzy _, Pattern _, Disguised _, All _, Any _ -> true;
        };
    }

    private static Query any(List<Query> queries) {
        if (queries.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.forEach(query -> builder.add(query, BooleanClause.Occur.SHOULD));
        return builder.build();
    }
}
