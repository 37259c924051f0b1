package plumbline.demoforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.demo.Part;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.law.lane.By;
import plumbline.law.lane.Step;

/// Tells the case of one person, day by day. Used once.
final class Telling {
    /// Between two steps of one day.
    private static final int PACE = 8;

    private final Part part;
    private final DemoDays days;
    private final UUID investigator;
    private final List<Story.Told> told = new ArrayList<>();
    private final Map<UUID, String> outsiders = new HashMap<>();
    private Story.@Nullable Alleged alleged;
    private int day;
    private int today;

    /// @param investigator the account of whoever investigates
    Telling(Part part, DemoDays days, UUID investigator) {
        this.part = part;
        this.days = days;
        this.investigator = investigator;
    }

    /// What is alleged, known from this many days after the report or the last working day before.
    Telling alleged(
            int known,
            String what,
            Set<Standard> standards,
            LocalDate from,
            LocalDate to,
            boolean gross,
            Set<ReferralCriterion> criteria) {
        alleged = new Story.Alleged(days.dayBefore(known), what, standards, from, to, gross, criteria);
        return on(known);
    }

    /// What follows happens on that day.
    Telling on(int day) {
        this.day = day;
        this.today = 0;
        return this;
    }

    Telling step(By by, Step step) {
        return step(by, step, now());
    }

    /// The same for what happened at a time of its own.
    Telling step(By by, Step step, Instant at) {
        told.add(new Story.Told(told.size() + 1, step, by, at));
        today++;
        return this;
    }

    /// The moment at which the next step happens.
    Instant now() {
        return days.at(day, today * PACE);
    }

    LocalDate today() {
        return days.day(day);
    }

    LocalDate day(int after) {
        return days.day(after);
    }

    UUID investigator() {
        return investigator;
    }

    /// One of the courses that run side by side in the case.
    UUID thread(String name) {
        return DemoIds.thread(part, name);
    }

    /// Somebody who has no account.
    UUID outsider(String name) {
        var id = DemoIds.outsider(name);
        outsiders.put(id, name);
        return id;
    }

    Story story() {
        return new Story(part, Objects.requireNonNull(alleged), told, outsiders);
    }
}
