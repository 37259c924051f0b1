package plumbline.law.notice;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something plausible in every field of a form, so that tests can take one thing away.
final class Answers {

    private Answers() {}

    static Map<String, String> to(NoticeForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            values.put(field.key(), to(field));
        }
        return values;
    }

    private static String to(Field field) {
        return switch (field.kind()) {
            case LINE -> "Answer for " + field.key();
            case TEXT -> "First sentence on " + field.key() + ".\nSecond paragraph on " + field.key() + ".";
            case LIST -> "First of " + field.key() + "\nSecond of " + field.key();
            case DAY -> "2026-03-20";
            case MOMENT -> "2026-03-20T10:30";
            case CHOICE -> field.choices().getFirst();
        };
    }
}
