package plumbline.certificates;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Later;
import plumbline.ledger.certificate.Organisation;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;
import plumbline.ledger.certificate.Statement;
import plumbline.ledger.certificate.TrustFile;

/// The rosters of all organisations, version by version, and their statements that end decisions. Whoever brings one is
/// no matter: the signature counts.
@Service
public class SignedRosters {
    private static final String NO_TRUST = "There is no trust file, so no organisation is known.";

    private final SignedRosterRepository rosters;
    private final TrustInUse trust;

    SignedRosters(SignedRosterRepository rosters, TrustInUse trust) {
        this.rosters = rosters;
        this.trust = trust;
    }

    /// Takes the next version of an organisation's roster. The same one again changes nothing.
    @Transactional
    public Taken take(byte[] file) {
        try {
            return take(Signed.roster(file));
        } catch (Malformed broken) {
            return Taken.Refused.because("This is not a roster: " + broken.getMessage());
        }
    }

    private Taken take(Signed<Roster> signed) {
        var roster = signed.content();
        Optional<String> objection = unsigned(signed, roster.organisation());
        if (objection.isPresent()) {
            return Taken.Refused.because(objection.get());
        }
        var last = rosters.last(roster.organisation()).map(Signed::content);
        if (last.filter(roster::equals).isPresent()) {
            return new Taken.Kept();
        }
        if (last.isPresent() && !follows(roster, last.get())) {
            return Taken.Refused.because(
                    "It does not follow version " + last.get().version() + " of the roster of " + roster.organisation()
                            + ", which is the last one here.");
        }
        rosters.add(signed);
        return new Taken.Kept();
    }

    private static boolean follows(Roster roster, Roster last) {
        return roster.version() == last.version() + 1 && last.digest().equals(roster.previous());
    }

    /// Takes an organisation's statement that a decision holds no longer.
    @Transactional
    public Taken end(byte[] file) {
        try {
            Signed<Statement> signed = Signed.statement(file);
            var objection = unsigned(signed, signed.content().organisation());
            if (objection.isPresent()) {
                return Taken.Refused.because(objection.get());
            }
            rosters.end(signed);
            return new Taken.Kept();
        } catch (Malformed broken) {
            return Taken.Refused.because("This is not a statement: " + broken.getMessage());
        }
    }

    private Optional<String> unsigned(Signed<?> signed, String name) {
        Optional<TrustFile> believed = trust.file();
        if (believed.isEmpty()) {
            return Optional.of(NO_TRUST);
        }
        Organisation organisation = believed.get().organisations().get(name);
        if (organisation == null) {
            return Optional.of("The trust file does not know " + name + ".");
        }
        return signed.by(organisation.key())
                ? Optional.empty()
                : Optional.of("It is in the name of " + name + ", but not signed with the key of " + name + ".");
    }

    /// By organisation, the newest first.
    @Transactional(readOnly = true)
    public List<Roster> all() {
        return rosters.all().stream().map(Signed::content).toList();
    }

    /// The newest roster of each organisation that lists one of these people.
    @Transactional(readOnly = true)
    List<Signed<Roster>> listing(List<String> people) {
        return trust.file().stream()
                .flatMap(believed -> believed.organisations().keySet().stream().sorted())
                .flatMap(organisation -> rosters.last(organisation).stream())
                .filter(roster -> people.stream().anyMatch(roster.content()::lists))
                .toList();
    }

    /// Everything that is known here and may have become known after a certificate was made.
    @Transactional(readOnly = true)
    Later later() {
        return new Later(rosters.all(), List.of());
    }
}
