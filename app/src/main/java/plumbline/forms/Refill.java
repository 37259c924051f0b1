package plumbline.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import plumbline.law.clock.London;

/// What is held, as the answers that its form would send: where a form begins that is not empty.
public final class Refill {
    private final MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();

    /// Answers every question of a record's form.
    public Refill with(Object particulars) {
        parts("", particulars);
        return this;
    }

    /// Answers one question.
    public Refill with(String name, Object value) {
        fill(name, value);
        return this;
    }

    public Answers answers() {
        return new Answers(answers);
    }

    private void parts(String prefix, Object particulars) {
        for (var component : particulars.getClass().getRecordComponents()) {
            var value = RecordForm.value(component, particulars);
            if (value != null) {
                fill(prefix + component.getName(), value);
            }
        }
    }

    private void fill(String name, Object value) {
        switch (value) {
            case Boolean yes -> answers.add(name, yes ? "yes" : "no");
            case LocalDate day -> day(name, day);
            case Instant at -> {
                var local = at.atZone(London.ZONE);
                day(name, local.toLocalDate());
                if (local.toLocalTime() != LocalTime.MIDNIGHT) {
                    answers.add(
                            name + "Time",
                            local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
                }
            }
            case Enum<?> constant -> answers.add(name, constant.name());
            case Collection<?> several
            when several.stream().allMatch(String.class::isInstance) ->
                answers.add(
                        name,
                        String.join(
                                "\n", several.stream().map(String.class::cast).toList()));
            case List<?> groups -> groups(name, groups);
            case Collection<?> chosen -> chosen.forEach(one -> fill(name, one));
            case Record group -> parts(name + "-", group);
            default -> answers.add(name, value.toString());
        }
    }

    private void groups(String name, List<?> groups) {
        answers.add(name + "-rows", Integer.toString(Math.max(1, groups.size())));
        for (int row = 0; row < groups.size(); row++) {
            parts(name + "-" + (row + 1) + "-", groups.get(row));
        }
    }

    private void day(String name, LocalDate day) {
        answers.add(name + "-day", Integer.toString(day.getDayOfMonth()));
        answers.add(name + "-month", Integer.toString(day.getMonthValue()));
        answers.add(name + "-year", Integer.toString(day.getYear()));
    }
}
