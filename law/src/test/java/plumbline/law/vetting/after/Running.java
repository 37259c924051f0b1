package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import plumbline.law.Verdict;
import plumbline.law.clock.London;

/// A course in a test: acts by people with names, on days.
final class Running<C extends Course> {

    static final Clocks CLOCKS = Clocks.standard();
    static final UUID SUBJECT = who("Officer");

    private C course;
    private LocalDate day;
    private int acts;

    Running(C course, String day) {
        this.course = course;
        this.day = LocalDate.parse(day);
    }

    static UUID who(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Running<C> on(String next) {
        day = LocalDate.parse(next);
        return this;
    }

    /// What the law says to the act by that person.
    Verdict may(Act act, Hand by, String name) {
        return course.may(next(act, by, name), CLOCKS);
    }

    /// The same by whoever usually does it.
    Verdict may(Act act) {
        return may(act, usual(act), usual(act).name());
    }

    /// Does it; it must be allowed.
    Running<C> does(Act act) {
        return does(act, usual(act), usual(act).name());
    }

    @SuppressWarnings("unchecked") // a course stays of its sort
    Running<C> does(Act act, Hand by, String name) {
        assertThat(may(act, by, name)).as(act.toString()).isInstanceOf(Verdict.Allowed.class);
        course = (C) course.after(next(act, by, name));
        acts++;
        return this;
    }

    C course() {
        return course;
    }

    private static Hand usual(Act act) {
        return act.kind().by().iterator().next();
    }

    private Done next(Act act, Hand by, String name) {
        return new Done(
                new UUID(7, acts),
                act,
                day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant(),
                by,
                who(name));
    }
}
