package plumbline.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import plumbline.law.notice.Field;
import plumbline.law.notice.NoticeForm;
import plumbline.web.DateParts;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// The answers of a notice's form as they were sent, right or wrong. Days and times are asked in parts and stand in the
/// notice as one value.
record NoticeAnswers(NoticeForm form, MultiValueMap<String, String> sent) {

    /// A form filled in as far as the record goes.
    static NoticeAnswers filled(NoticeForm form, Map<String, String> values) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (var field : form.fields()) {
            var value = values.get(field.key());
            if (value != null) {
                fill(field, value, sent);
            }
        }
        return new NoticeAnswers(form, sent);
    }

    private static void fill(Field field, String value, MultiValueMap<String, String> sent) {
        switch (field.kind()) {
            case LINE, TEXT, LIST -> sent.add(name(field), value);
            case CHOICE -> {
                if (field.choices().contains(value)) {
                    sent.add(name(field), value);
                }
            }
            case DAY -> fill(field, LocalDate.parse(value), sent);
            case MOMENT -> {
                var at = LocalDateTime.parse(value);
                fill(field, at.toLocalDate(), sent);
                sent.add(name(field) + "Time", at.toLocalTime().toString());
            }
        }
    }

    private static void fill(Field field, LocalDate day, MultiValueMap<String, String> sent) {
        sent.add(name(field) + "-day", Integer.toString(day.getDayOfMonth()));
        sent.add(name(field) + "-month", Integer.toString(day.getMonthValue()));
        sent.add(name(field) + "-year", Integer.toString(day.getYear()));
    }

    /// What the form calls the field: apart from what else the form sends.
    static String name(Field field) {
        return "says-" + field.key();
    }

    @Nullable
    String text(Field field) {
        return sent.getFirst(name(field));
    }

    DateParts date(Field field) {
        return new DateParts(
                sent.getFirst(name(field) + "-day"),
                sent.getFirst(name(field) + "-month"),
                sent.getFirst(name(field) + "-year"));
    }

    @Nullable
    String time(Field field) {
        return sent.getFirst(name(field) + "Time");
    }

    /// What was entered, by the keys of fields; what cannot be read or must not be blank is told at its field.
    Map<String, String> read(Problems problems) {
        var values = new LinkedHashMap<String, String>();
        for (var field : form.fields()) {
            var value = value(field, problems);
            if (!value.isEmpty()) {
                values.put(field.key(), value);
            }
        }
        form.gaps(values).forEach(gap -> problems.add(name(gap), "Fill in: " + gap.label()));
        return values;
    }

    private String value(Field field, Problems problems) {
        return switch (field.kind()) {
            case LINE, TEXT, LIST -> Typed.text(text(field));
            case CHOICE -> field.choices().contains(Typed.text(text(field))) ? Typed.text(text(field)) : "";
            case DAY -> day(field, problems).map(LocalDate::toString).orElse("");
            case MOMENT -> moment(field, problems);
        };
    }

    private Optional<LocalDate> day(Field field, Problems problems) {
        var parts = date(field);
        if (!parts.blank() && parts.date().isEmpty()) {
            problems.add(name(field), "Enter a real date, such as 27 3 2026: " + field.label());
        }
        return parts.date();
    }

    private String moment(Field field, Problems problems) {
        var day = day(field, problems);
        try {
            var typed = Typed.text(time(field));
            if (day.isEmpty() && typed.isEmpty()) {
                return "";
            }
            var time = LocalTime.parse(typed);
            return day.map(on -> on.atTime(time).toString()).orElse("");
        } catch (DateTimeParseException wrong) {
            problems.add(name(field) + "Time", "Enter the time as hours and minutes, such as 09:30: " + field.label());
            return "";
        }
    }
}
