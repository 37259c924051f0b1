package plumbline.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import plumbline.law.lane.NoticeStep;
import plumbline.law.notice.NoticeForm;

/// Forms of notices as a person sends them.
final class FilledNotice {
    private FilledNotice() {}

    /// With something in every field.
    static Map<String, String> of(NoticeForm form) {
        var values = new HashMap<String, String>();
        for (var field : form.fields()) {
            values.put(
                    field.key(),
                    switch (field.kind()) {
                        case LINE, TEXT, LIST -> "Words for " + field.key();
                        case DAY -> "2026-12-09";
                        case MOMENT -> "2026-12-09T10:00";
                        case CHOICE -> field.choices().getFirst();
                    });
        }
        return NoticeAnswers.filled(form, values).sent().toSingleValueMap();
    }

    /// That it was sent on 23 November 2026 at 12:00.
    static Map<String, String> sent(NoticeStep.Channel channel, String proof) {
        return Map.of(
                "stepId", UUID.randomUUID().toString(),
                "channel", channel.name(),
                "at-day", "23",
                "at-month", "11",
                "at-year", "2026",
                "atTime", "12:00",
                "proof", proof);
    }

    /// That it arrived on that day at 12:00, without saying what shows it.
    static Map<String, String> delivered() {
        return new HashMap<>(Map.of(
                "stepId", UUID.randomUUID().toString(),
                "delivered-day", "23",
                "delivered-month", "11",
                "delivered-year", "2026",
                "deliveredTime", "12:00"));
    }

    /// That it was acknowledged on that day.
    static Map<String, String> acknowledged() {
        return Map.of("acknowledged-day", "23", "acknowledged-month", "11", "acknowledged-year", "2026");
    }
}
