package plumbline.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.web.NotFound;

/// Who is on duty when, where and with whom.
@Service
public class Rosters {
    /// Further ahead no roster is planned.
    static final int AHEAD = 366;

    private final DutyRepository duties;
    private final PersonRepository people;

    Rosters(DutyRepository duties, PersonRepository people) {
        this.duties = duties;
        this.people = people;
    }

    /// Records a duty, or a change of one that is known; one that stands so already is left as it is.
    @Transactional
    public void record(Duty duty) {
        if (!of(List.of(duty.personId()), duty.on(), duty.on()).contains(duty)) {
            duties.add(duty, false);
        }
    }

    /// Takes a duty off the roster.
    ///
    /// @throws NotFound if it is not on it
    @Transactional
    public void cancel(UUID personId, UUID dutyId, LocalDate today) {
        duties.add(
                of(List.of(personId), today, today.plusDays(AHEAD)).stream()
                        .filter(duty -> duty.dutyId().equals(dutyId))
                        .findAny()
                        .orElseThrow(NotFound::new),
                true);
    }

    /// The duties of these people from the first day to the last, in order.
    @Transactional(readOnly = true)
    public List<Duty> of(Collection<UUID> personIds, LocalDate first, LocalDate last) {
        return duties.of(personIds, first, last);
    }

    /// Records the rows of a roster that are understood and answers which are not: every row is one or the other.
    @Transactional
    public RosterFile read(String text) {
        var file = RosterFile.read(text, numbers -> people.byNumbers(new HashSet<>(numbers)));
        file.understood().forEach(this::record);
        return file;
    }
}
