package plumbline.chat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// "Voice call, 5 min", "Missed video call, No answer" and their like in other languages, trusted only with the
/// platform's mark.
final class CallReader implements Form {

    private static final List<String> MISSED_VOICE = Placeholders.phrases("MISSED_VOICE_CALL");
    private static final List<String> MISSED_VIDEO = Placeholders.phrases("MISSED_VIDEO_CALL");
    private static final List<String> VOICE = Placeholders.phrases("VOICE_CALL");
    private static final List<String> VIDEO = Placeholders.phrases("VIDEO_CALL");
    private static final List<String> NO_ANSWER = Placeholders.phrases("NO_ANSWER");

    @Override
    public @Nullable Content read(String text, boolean marked) {
        return marked ? read(Marks.toCompare(text)) : null;
    }

    private static @Nullable Content read(String plain) {
        if (begins(plain, MISSED_VOICE) || begins(plain, MISSED_VIDEO)) {
            return new Content.Call(begins(plain, MISSED_VIDEO), true, null);
        }
        if (begins(plain, VOICE) || begins(plain, VIDEO)) {
            boolean missed = NO_ANSWER.stream().anyMatch(plain::contains);
            return new Content.Call(begins(plain, VIDEO), missed, missed ? null : length(plain));
        }
        return null;
    }

    private static boolean begins(String plain, List<String> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> plain.startsWith(phrase)
                        && (plain.length() == phrase.length() || ",. ".indexOf(plain.charAt(phrase.length())) >= 0));
    }

    /// "5 min", "1 hr 3 min", "42 sec": units by their first letter, which most languages share.
    private static @Nullable Duration length(String plain) {
        Duration length = Duration.ZERO;
        long number = -1;
        for (String word : plain.toLowerCase(Locale.ROOT).split("[\\s,.]+")) {
            if (!word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                number = Long.parseLong(word);
            } else if (number >= 0) {
                length = length.plusSeconds(number * seconds(word.charAt(0)));
                number = -1;
            }
        }
        return length.isZero() ? null : length;
    }

    private static long seconds(char unit) {
        return unit == 's' ? 1 : unit == 'm' ? 60 : 3_600;
    }
}
