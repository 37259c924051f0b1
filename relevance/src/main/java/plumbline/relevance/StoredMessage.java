package plumbline.relevance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/// Reads a message back from the stored fields that [MessageDocument] wrote.
final class StoredMessage {
    private StoredMessage() {}

    static IndexedMessage of(Document document) {
        IndexableField at = document.getField(Fields.AT);
        IndexableField day = document.getField(Fields.DAY);
        return new IndexedMessage(
                new MessageKey(
                        UUID.fromString(text(document, Fields.EXHIBIT)), number(document.getField(Fields.ORDINAL))),
                text(document, Fields.CONVERSATION),
                text(document, Fields.SENDER),
                at == null ? null : Instant.EPOCH.plus(number(at), ChronoUnit.MICROS),
                day == null ? null : LocalDate.ofEpochDay(number(day)),
                text(document, Fields.KIND),
                Set.copyOf(Arrays.asList(document.getValues(Fields.FLAG))),
                text(document, Fields.TEXT));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    private static long number(IndexableField field) {
        return Objects.requireNonNull(field.numericValue(), field.name()).longValue();
    }
}
