package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.audit.Log;
import plumbline.law.vetting.Level;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.CertificateCheck;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.Outcome;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;
import plumbline.ledger.certificate.SigningRequest;
import plumbline.ledger.certificate.Subject;
import plumbline.ledger.certificate.TrustFile;
import plumbline.ledger.certificate.Validity;
import plumbline.web.NotFound;

/// The door to decisions that several keys must sign.
///
/// Nothing here can clear anybody: it puts a decision into words, keeps the signatures, and asks the verifier.
@Service
public class Certificates {
    private static final String SPECIALIST = "safeguarding";

    private final ToSignRepository decisions;
    private final SignedRosters rosters;
    private final Standings standings;
    private final TrustInUse trust;
    private final Log log;
    private final InstantSource clock;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Certificates(
            ToSignRepository decisions,
            SignedRosters rosters,
            Standings standings,
            TrustInUse trust,
            Log log,
            InstantSource clock,
            SecureRandom random,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.decisions = decisions;
        this.rosters = rosters;
        this.standings = standings;
        this.trust = trust;
        this.log = log;
        this.clock = clock;
        this.random = random;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Puts a decision into words for its signers. Saying it again changes nothing.
    @Transactional
    public Taken propose(Certifiable wanted) {
        if (decisions.exists(wanted.decisionId())) {
            return new Taken.Kept();
        }
        List<Signed<Roster>> listing = rosters.listing(wanted.seats());
        List<String> unlisted = wanted.seats().stream()
                .filter(seat ->
                        listing.stream().noneMatch(roster -> roster.content().lists(seat)))
                .map(seat -> "No roster lists " + seat + ", who has a seat.")
                .toList();
        if (!unlisted.isEmpty()) {
            return new Taken.Refused(unlisted);
        }
        decisions.add(wanted, decision(wanted, listing));
        return new Taken.Kept();
    }

    private Decision decision(Certifiable wanted, List<Signed<Roster>> listing) {
        var nonce = new byte[Hash.BYTES];
        random.nextBytes(nonce);
        return new Decision(
                Decision.CLEARANCE,
                wanted.reference(),
                wanted.decisionId().toString(),
                new Subject(wanted.subjectId().toString(), wanted.name()),
                wanted.level().name(),
                wanted.className(),
                wanted.conditions().isEmpty() ? Outcome.CLEARED : Outcome.CLEARED_WITH_CONDITIONS,
                wanted.conditions(),
                wanted.basis(),
                wanted.stamps(),
                wanted.mode(),
                wanted.specialistNeeded() ? List.of(SPECIALIST) : List.of(),
                wanted.seats(),
                List.of(),
                Hash.over(wanted.reasons().getBytes(UTF_8)),
                SigningRequest.root(wanted.evidence()),
                wanted.rules(),
                listing.stream().map(roster -> roster.content().reference()).toList(),
                decisions.last(wanted.subjectId()).orElse(null),
                new Validity(clock.instant().truncatedTo(ChronoUnit.SECONDS), wanted.from(), wanted.expires()),
                Hash.of(nonce));
    }

    /// Takes a signature, wherever it was made. It must stand against everything that the verifier asks of one.
    public Taken sign(UUID decisionId, Assertion assertion) {
        try {
            var taken = transaction.execute(_ -> keep(get(decisionId), assertion));
            if (taken instanceof Taken.Kept) {
                announce(decisionId);
            }
            return taken;
        } catch (Malformed broken) {
            return Taken.Refused.because("This cannot be read: " + broken.getMessage());
        }
    }

    private Taken keep(ToSign row, Assertion assertion) {
        if (row.voided() != null) {
            return Taken.Refused.because(Standings.noLonger(row.voided()));
        }
        var decision = row.decision();
        var decisionId = row.decisionId();
        Optional<TrustFile> believed = trust.file();
        if (believed.isEmpty()) {
            return Taken.Refused.because("There is no trust file, so nobody's signature is known.");
        }
        var named = standings.rosters(decision);
        var objections = CertificateCheck.objections(decision, named, assertion, believed.get(), rosters.later());
        if (!objections.isEmpty()) {
            return new Taken.Refused(objections);
        }
        var person = named.stream()
                .map(roster -> roster.content().find(assertion.credential()))
                .filter(listed -> listed != null)
                .map(listed -> listed.person().id())
                .findFirst()
                .orElseThrow();
        if (decisions.hasSigned(decisionId, person)) {
            return Taken.Refused.because("This person has signed already.");
        }
        long before = decisions.counter(assertion.credential());
        if (before > 0 && assertion.counter() <= before) {
            return Taken.Refused.because("The counter of this passkey goes backwards: there is a copy of it.");
        }
        decisions.sign(decisionId, person, assertion);
        return new Taken.Kept();
    }

    /// Tells once that a decision is certified, when the verifier says so.
    private void announce(UUID decisionId) {
        log.bringUpToDate();
        transaction.executeWithoutResult(_ -> {
            var row = get(decisionId);
            if (standings.of(row).isValid() && decisions.complete(decisionId)) {
                var decision = row.decision();
                events.publishEvent(new Certified(
                        decisionId,
                        row.applicationId(),
                        row.subjectId(),
                        Level.valueOf(decision.level()),
                        decision.validity().from(),
                        decision.validity().expires(),
                        decision.basis()));
            }
        });
    }

    /// A decision no longer stands: nobody signs it from now on, and this house calls its certificate invalid. Whoever
    /// holds a copy that was complete before learns it from the decision that follows. Where nothing was put to
    /// signature, or it was taken back already, nothing changes.
    @Transactional
    public void takeBack(UUID decisionId, String reason) {
        decisions
                .find(decisionId, Reader.SYSTEM)
                .filter(row -> row.voided() == null)
                .ifPresent(row -> decisions.takeBack(decisionId, reason));
    }

    /// Where a decision stands now; empty where there is none, or none for whoever asks.
    public Optional<Standing> of(UUID decisionId) {
        return decisions.find(decisionId, Reader.current()).map(standings::of);
    }

    /// What somebody with a seat is given to sign elsewhere.
    ///
    /// @throws Malformed when somebody has been at the row
    SigningRequest request(UUID decisionId) {
        var row = get(decisionId);
        var decision = row.decision();
        return new SigningRequest(decision, row.reasons(), row.evidence(), standings.rosters(decision));
    }

    /// Where decisions stand now, the newest first: one page of them, since each is put to the verifier.
    ///
    /// @param number of the page, from 1
    List<Standing> page(int number, int size) {
        return decisions.all(Reader.current(), (number - 1) * size, size).stream()
                .map(standings::of)
                .toList();
    }

    int count() {
        return decisions.count(Reader.current());
    }

    ToSign get(UUID decisionId) {
        return decisions.find(decisionId, Reader.current()).orElseThrow(NotFound::new);
    }
}
