package plumbline.certificates;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import plumbline.audit.Proofs;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.Certificate;
import plumbline.ledger.certificate.CertificateCheck;
import plumbline.ledger.certificate.CertificateVerdict;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.RosterReference;
import plumbline.ledger.certificate.Signed;

/// Puts the certificate of a decision together out of what is on record, and asks the verifier about it.
@Component
class Standings {
    private final ToSignRepository decisions;
    private final SignedRosterRepository rosters;
    private final SignedRosters known;
    private final Proofs proofs;
    private final TrustInUse trust;
    private final InstantSource clock;

    Standings(
            ToSignRepository decisions,
            SignedRosterRepository rosters,
            SignedRosters known,
            Proofs proofs,
            TrustInUse trust,
            InstantSource clock) {
        this.decisions = decisions;
        this.rosters = rosters;
        this.known = known;
        this.proofs = proofs;
        this.trust = trust;
        this.clock = clock;
    }

    Standing of(ToSign row) {
        try {
            return of(row, row.decision());
        } catch (Malformed altered) {
            return new Standing(
                    row.decisionId(),
                    null,
                    0,
                    List.of(),
                    Optional.empty(),
                    invalid("what is on record cannot be read: " + altered.getMessage()));
        }
    }

    private Standing of(ToSign row, Decision decision) {
        List<Assertion> signatures = decisions.signatures(row.decisionId());
        List<Signed<Roster>> named = rosters(decision);
        Optional<Certificate> certificate = proofs.of(row.factId(), Set.of(Certificate.COLUMN))
                .map(logged -> new Certificate(
                        decision,
                        logged.fact(),
                        logged.proof(),
                        named,
                        signatures,
                        rosters.statements(decision.digest())));
        return new Standing(
                row.decisionId(),
                decision,
                signatures.size(),
                missing(decision, named, signatures),
                certificate,
                row.voided() != null
                        ? invalid(noLonger(row.voided()))
                        : certificate
                                .map(this::verdict)
                                .orElseGet(() -> invalid("the decision is not in the signed log")));
    }

    static String noLonger(String reason) {
        return "The decision no longer stands. " + reason;
    }

    private CertificateVerdict verdict(Certificate certificate) {
        return trust.file()
                .map(believed -> CertificateCheck.check(certificate, believed, known.later(), clock.instant()))
                .orElseGet(() -> invalid("there is no trust file, so nobody is believed"));
    }

    /// The rosters that a decision names, as far as they are on record.
    List<Signed<Roster>> rosters(Decision decision) {
        return rosters.with(
                decision.rosters().stream().map(RosterReference::digest).toList());
    }

    private static List<String> missing(Decision decision, List<Signed<Roster>> named, List<Assertion> signatures) {
        return named.stream()
                .flatMap(roster -> roster.content().people().stream())
                .filter(person -> decision.seats().contains(person.id()))
                .filter(person -> signatures.stream().noneMatch(signature -> signed(person, signature)))
                .map(Person::name)
                .toList();
    }

    private static boolean signed(Person person, Assertion signature) {
        return person.credentials().stream()
                .anyMatch(credential -> credential.id().equals(signature.credential()));
    }

    private static CertificateVerdict invalid(String reason) {
        return new CertificateVerdict.Invalid(List.of(reason));
    }
}
