package plumbline.aftercare;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;
import plumbline.forms.Labels;
import plumbline.law.lane.Taken;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.Done;
import plumbline.law.vetting.after.Hand;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.RestrictionAct;
import plumbline.law.vetting.after.Situation;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.law.vetting.after.WithdrawalCase;

/// What follows in open courses by itself: nobody needs to remember it.
@Component
class SystemActs {
    private static final Set<Situation> CRIMINAL =
            EnumSet.of(Situation.CHARGED_LISTED, Situation.ARRESTED_LISTED, Situation.CRIMINAL_AND_GROSS);

    private final CourseRepository courses;
    private final CourseOpenings openings;
    private final Consequences consequences;

    SystemActs(CourseRepository courses, CourseOpenings openings, Consequences consequences) {
        this.courses = courses;
        this.openings = openings;
        this.consequences = consequences;
    }

    /// The person left: a case on withdrawal that is not decided ends unfinished, and stays on the register.
    void left(UUID personId, Taken step) {
        var act = new WithdrawalAct.Resigned(step.day(), Labels.of(step.step().kind()));
        consequences.left(personId, step.day(), act.how());
        courses.runningAbout(personId).stream()
                .filter(running -> running.course() instanceof WithdrawalCase)
                .forEach(running -> act(running, act, step));
    }

    /// Nothing criminal is open any more: what called for a restriction because of it is over, and the restriction
    /// still takes its keys to lift.
    void criminalEnded(UUID personId, Taken step) {
        var act = new RestrictionAct.SituationEnded(Labels.of(step.step().kind()));
        courses.runningAbout(personId).stream()
                .filter(running -> running.course() instanceof Restriction restriction
                        && CRIMINAL.contains(restriction.situation()))
                .forEach(running -> act(running, act, step));
    }

    /// The severity of a vetting matter is decided: that called for a restriction while it was not.
    void severityDecided(UUID personId, Done decided) {
        var act = new RestrictionAct.SituationEnded("Decided under regulation 15");
        courses.runningAbout(personId).stream()
                .filter(running -> running.course() instanceof Restriction restriction
                        && restriction.situation() == Situation.VETTING_RED)
                .forEach(running ->
                        add(running, new Done(id(running, decided.id()), act, decided.at(), Hand.SYSTEM, who())));
    }

    private void act(Running running, Act act, Taken step) {
        add(running, new Done(id(running, step.id()), act, step.at(), Hand.SYSTEM, who()));
    }

    private void add(Running running, Done done) {
        boolean may = running.course().may(done, openings.clocks()).isAllowed();
        if (may && courses.add(running.opened().courseId(), done)) {
            openings.keep(courses.onRecord(running.opened().courseId()).orElseThrow());
        }
    }

    private static UUID id(Running running, UUID source) {
        return UUID.nameUUIDFromBytes(
                ("aftercare/" + source + "/" + running.opened().courseId()).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID who() {
        return Acting.current().userId();
    }
}
