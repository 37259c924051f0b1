package plumbline.relevance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Messages to search in; synthetic throughout.
final class Messages {
    static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 1, 9, 0);
    private static final List<String> VOCABULARY =
            List.of("tea", "urn", "rota", "late", "van", "kettle", "muppet", "off", "of", "nights", "court", "colour");

    private Messages() {}

    static IndexedMessage message(long ordinal, String text) {
        return message(FIRST, ordinal, "Asha Verdant", text);
    }

    static IndexedMessage message(UUID exhibit, long ordinal, String sender, String text) {
        LocalDateTime at = START.plusHours(ordinal);
        return new IndexedMessage(
                new MessageKey(exhibit, ordinal),
                "Night Shift",
                sender,
                at.toInstant(ZoneOffset.UTC),
                at.toLocalDate(),
                "message",
                Set.of(),
                text);
    }

    static IndexedMessage undated(long ordinal, String text) {
        return new IndexedMessage(
                new MessageKey(FIRST, ordinal), "Night Shift", "", null, null, "system", Set.of("edited"), text);
    }

    static List<IndexedMessage> random(RandomGenerator random, UUID exhibit, int count) {
        List<IndexedMessage> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(8);
            for (int w = 0; w < words; w++) {
                text.append(w == 0 ? "" : " ").append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
            }
            messages.add(message(exhibit, i, random.nextBoolean() ? "Asha Verdant" : "Bram Oakley", text.toString()));
        }
        return messages;
    }

    static void index(Path directory, List<IndexedMessage> messages) {
        try (MessageIndex index = MessageIndex.open(directory)) {
            messages.forEach(index::add);
            index.commit(Map.of());
        }
    }

    static void index(Path directory, String... texts) {
        List<IndexedMessage> messages = new ArrayList<>();
        for (String text : texts) {
            messages.add(message(messages.size(), text));
        }
        index(directory, messages);
    }

    /// The ordinals that answer a line of the search box, in the order of time.
    static List<Long> find(Path directory, String line) {
        return pageOf(directory, line, SearchRequest.Order.EARLIEST).hits().stream()
                .map(hit -> hit.message().key().ordinal())
                .toList();
    }

    static SearchPage pageOf(Path directory, String line, SearchRequest.Order order) {
        return switch (SearchText.read(line)) {
            case SearchText.Reading.Understood(MessageQuery query) -> page(directory, query, order);
            case SearchText.Reading.Unclear(int character, String problem) ->
                throw new AssertionError(problem + " (" + character + ")");
        };
    }

    static SearchPage page(Path directory, MessageQuery query, SearchRequest.Order order) {
        try (MessageSearch search = MessageSearch.open(directory)) {
            return search.find(new SearchRequest(query, order, 1, 500));
        }
    }

    static ContentDigest digest(Path directory) {
        try (MessageSearch search = MessageSearch.open(directory)) {
            return search.digest();
        }
    }

    static LocalDate firstDay() {
        return START.toLocalDate();
    }
}
