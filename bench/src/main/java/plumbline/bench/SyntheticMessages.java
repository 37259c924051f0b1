package plumbline.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import plumbline.relevance.IndexedMessage;
import plumbline.relevance.MessageKey;

/// Messages made up from a seed: the word frequencies of a language (Zipf's law over 60,000 made-up words), the lengths
/// of chat, some capitals, figures for letters and emoji. The same seed gives the same messages.
final class SyntheticMessages {
    private static final String[] SYLLABLES =
            "ba be bo da de di fa fo ga gu ha hi ka ke la lo ma mi na no pa pe ra re sa so ta ti va wu".split(" ");
    private static final int WORDS = 60_000;
    private static final int SENDERS = 40;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final long seed;
    private final String[] vocabulary = new String[WORDS];
    private final double[] cumulative = new double[WORDS];
    private final UUID exhibit;

    SyntheticMessages(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        exhibit = new UUID(seed, seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < 1 + i % 3 + i / 20_000; s++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary[i] = word.append(i < 1_000 ? "" : Integer.toString(i, 36).replaceAll("[0-9]", "n"))
                    .toString();
            sum += 1.0 / (i + 2);
            cumulative[i] = sum;
        }
    }

    /// The word of a rank; 0 is the most frequent.
    String word(int rank) {
        return vocabulary[rank];
    }

    static String sender(int number) {
        return "Member " + (char) ('A' + number % 26) + number;
    }

    IndexedMessage message(int ordinal) {
        Random random = new Random(seed * 31 + ordinal);
        Instant at = START.plusSeconds(ordinal * 30L);
        return new IndexedMessage(
                new MessageKey(exhibit, ordinal),
                "Group " + ordinal / 50_000,
                sender(random.nextInt(SENDERS)),
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                "message",
                random.nextInt(50) == 0 ? Set.of("edited") : Set.of(),
                text(random));
    }

    private String text(Random random) {
        int words = 1 + (int) Math.min(60, -Math.log(1 - random.nextDouble()) * 12);
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < words; w++) {
            String word = sample(random);
            text.append(w == 0 ? "" : " ").append(random.nextInt(200) == 0 ? word.replace('a', '4') : word);
            text.append(random.nextInt(12) == 0 ? "," : "");
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append(random.nextInt(10) == 0 ? " \ud83d\ude02" : "").toString();
    }

    private String sample(Random random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[WORDS - 1]);
        return vocabulary[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)];
    }
}
