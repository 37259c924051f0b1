package plumbline.codecision;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.twokey.Figures;
import plumbline.law.vetting.twokey.Party;
import plumbline.web.NotFound;

/// The outside roster: who may be drawn, and what they declared.
@Service
public class Roster {
    private final ReviewerRepository roster;
    private final InstantSource clock;

    Roster(ReviewerRepository roster, InstantSource clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /// Puts somebody on the roster, or changes their standing or term.
    @Transactional
    public Verdict enrol(Reviewer reviewer) {
        var may = reviewer.term().may(Figures.on(today()));
        if (may.isAllowed()
                && roster.find(reviewer.reviewerId()).filter(reviewer::equals).isEmpty()) {
            roster.enrol(reviewer);
        }
        return may;
    }

    /// Records the yearly declaration of interests, as made today.
    @Transactional
    public void declare(UUID reviewerId, Party party) {
        roster.declare(get(reviewerId).reviewerId(), new Interests(today(), party));
    }

    /// Everybody, by name.
    @Transactional(readOnly = true)
    public List<Reviewer> all() {
        return roster.all();
    }

    /// The names of everybody who is or was on the roster.
    @Transactional(readOnly = true)
    public Map<UUID, String> names() {
        return roster.all().stream().collect(Collectors.toMap(Reviewer::reviewerId, Reviewer::name));
    }

    @Transactional(readOnly = true)
    public Reviewer get(UUID reviewerId) {
        return roster.find(reviewerId).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Map<UUID, Interests> interests() {
        return roster.interests();
    }

    /// The roster entry of whoever is signed in. Somebody may be both, so the reviewer comes first.
    @Transactional(readOnly = true)
    public Optional<Reviewer> own() {
        return of(Access.current());
    }

    private Optional<Reviewer> of(SignedIn who) {
        return roster.all().stream()
                .filter(one -> one.accountId().equals(who.userId()))
                .min(Comparator.comparing(Reviewer::part));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
