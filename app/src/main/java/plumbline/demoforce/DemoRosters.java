package plumbline.demoforce;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.demo.Operation;
import plumbline.demo.Part;
import plumbline.law.clock.London;
import plumbline.people.Duty;
import plumbline.people.Rosters;

/// Rosters two of the ten for the days ahead, as an HR officer does who knows nothing of anybody's bail: one works
/// alone until the two are put together, and once into the night.
@Component
@Profile("demo")
class DemoRosters {
    private static final int DAYS = 7;
    private static final String SUITE = "Intelligence suite, Marchbury";
    private static final String STATION = "Osterly police station";

    private final DemoAccounts accounts;
    private final Rosters rosters;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DemoRosters(DemoAccounts accounts, Rosters rosters, TransactionTemplate transaction, InstantSource clock) {
        this.accounts = accounts;
        this.rosters = rosters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whatever day the demonstration is started, a week lies ahead.
    void load(Operation operation) {
        var analyst = DemoIds.person(operation.who(Part.ANALYST));
        var constable = DemoIds.person(operation.who(Part.LAUGHER));
        var tomorrow = London.day(clock.instant()).plusDays(1);
        accounts.as("hr-officer", () -> {
            transaction.executeWithoutResult(
                    _ -> tomorrow.datesUntil(tomorrow.plusDays(DAYS)).forEach(day -> roster(day, analyst, constable)));
            return operation;
        });
    }

    private void roster(LocalDate day, UUID analyst, UUID constable) {
        rosters.record(duty(constable, day, 7, 15, STATION, "Response", List.of()));
        switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY -> rosters.record(duty(analyst, day, 9, 17, SUITE, "Analysis", List.of()));
            case WEDNESDAY ->
                rosters.record(duty(analyst, day, 9, 12, STATION, "Briefing of the relief", List.of(constable)));
            case THURSDAY -> rosters.record(duty(analyst, day, 15, 23, SUITE, "Late cover", List.of()));
            case FRIDAY, SATURDAY, SUNDAY -> {}
        }
    }

    private static Duty duty(
            UUID person, LocalDate day, int starts, int ends, String place, String kind, List<UUID> with) {
        return new Duty(
                DemoIds.duty(person, day),
                person,
                day,
                LocalTime.of(starts, 0),
                LocalTime.of(ends, 0),
                place,
                kind,
                with);
    }
}
