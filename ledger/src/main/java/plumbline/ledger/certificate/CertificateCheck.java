package plumbline.ledger.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import plumbline.ledger.Fact;
import plumbline.ledger.Hash;
import plumbline.ledger.ProofFile;
import plumbline.ledger.Verdict;

/// Says whether a certificate is valid at a moment, for somebody who trusts what is in a [TrustFile].
public final class CertificateCheck {
    private static final Duration LONGEST_DEPARTURE = Duration.ofDays(90);

    private final Certificate certificate;
    private final Decision decision;
    private final TrustFile trust;
    private final Later later;
    private final Instant at;
    private final Findings findings = new Findings();

    private CertificateCheck(Certificate certificate, TrustFile trust, Later later, Instant at) {
        this.certificate = certificate;
        this.decision = certificate.decision();
        this.trust = trust;
        this.later = later;
        this.at = at;
    }

    /// @param certificate not believed in anything
    /// @param trust what the asker believes
    /// @param later what the asker knows from after the certificate was made
    /// @param at the moment that is asked about
    public static CertificateVerdict check(Certificate certificate, TrustFile trust, Later later, Instant at) {
        return new CertificateCheck(certificate, trust, later, at).check();
    }

    /// What stands against one signature, before there is a certificate; empty when it would count.
    public static List<String> objections(
            Decision decision, List<Signed<Roster>> rosters, Assertion assertion, TrustFile trust, Later later) {
        Findings findings = new Findings();
        RosterCheck known = new RosterCheck(decision, trust, findings);
        known.check(rosters, later.rosters());
        new AssertionCheck(decision, trust, known, findings).check(List.of(assertion));
        return findings.verdict() instanceof CertificateVerdict.Invalid(List<String> reasons) ? reasons : List.of();
    }

    private CertificateVerdict check() {
        decision();
        dates();
        log();
        RosterCheck rosters = new RosterCheck(decision, trust, findings);
        rosters.check(certificate.rosters(), later.rosters());
        seats(new AssertionCheck(decision, trust, rosters, findings).check(certificate.assertions()));
        statements();
        return findings.verdict();
    }

    private void decision() {
        findings.require(
                decision.kind().equals(Decision.CLEARANCE), () -> "it is not a clearance but a " + decision.kind());
        findings.require(decision.outcome().permissive(), () -> "the outcome is " + decision.outcome());
        findings.require(
                trust.modes().contains(decision.mode()),
                () -> "the decision was made in the mode " + decision.mode()
                        + ", which the trust file does not accept");
        if (decision.basis() == Basis.DEPARTURE) {
            findings.require(
                    decision.mode() != LegalMode.STATUTORY, () -> "there are no departures in the mode STATUTORY");
            Duration length = Duration.between(
                    decision.validity().from(), decision.validity().expires());
            findings.require(length.compareTo(LONGEST_DEPARTURE) <= 0, () -> "a departure holds for 90 days at most");
        }
    }

    private void dates() {
        Validity validity = decision.validity();
        findings.require(
                !at.isBefore(validity.decided()), () -> "the decision is from the future: " + validity.decided());
        findings.require(!at.isBefore(validity.from()), () -> "it is not yet valid: it begins " + validity.from());
        findings.require(at.isBefore(validity.expires()), () -> "it expired " + validity.expires());
    }

    private void log() {
        Fact fact = certificate.fact();
        ProofFile proof = certificate.proof();
        boolean shown = fact.columns().get(Certificate.COLUMN) instanceof Fact.Shown(var _, var _, String value)
                && decision.digest().base64().equals(value);
        findings.require(
                shown && fact.table().equals(Certificate.TABLE),
                () -> "the row in the log is not that of this decision");
        fact.check(fact.entry()).forEach(altered -> findings.wrong("the row in the log: " + altered.says()));
        findings.require(
                fact.index() == proof.index() && proof.extra().length == 0, () -> "the proof is not that of this row");
        switch (proof.verify(Hash.leaf(fact.entry()), trust.log())) {
            case Verdict.Refused(String reason) ->
                findings.wrong("the decision is not shown to be in the log: " + reason);
            case Verdict.Trusted(var checkpoint, var witnesses) ->
                findings.proven("It is entry " + proof.index() + " of " + checkpoint.origin() + ", seen by "
                        + witnesses.size() + (witnesses.size() == 1 ? " witness." : " witnesses."));
        }
    }

    private void seats(Set<Signer> signers) {
        SeatRule rule = trust.rule(decision.caseClass(), decision.basis());
        if (rule == null) {
            findings.wrong("the trust file accepts no decision of class " + decision.caseClass() + " on the basis "
                    + decision.basis());
            return;
        }
        rule.missing(signers, decision.needs(), decision.recused()).forEach(findings::wrong);
        findings.require(
                Collections.disjoint(decision.seats(), decision.recused()),
                () -> "somebody has a seat in this decision and is recused from it");
        findings.proven("Every seat that class " + decision.caseClass() + " asks for is filled.");
    }

    private void statements() {
        List<Signed<Statement>> all = new ArrayList<>(certificate.statements());
        all.addAll(later.statements());
        Hash digest = decision.digest();
        for (Signed<Statement> signed : all) {
            Statement statement = signed.content();
            Organisation organisation = trust.organisations().get(statement.organisation());
            if (organisation == null || !signed.by(organisation.key())) {
                findings.wrong("a statement in the name of " + statement.organisation() + " is not signed by it");
            } else if (statement.decision().equals(digest) && !at.isBefore(statement.from())) {
                findings.wrong((statement.successor() == null ? "it was revoked by " : "it was superseded by ")
                        + statement.organisation() + " on " + statement.from() + ": " + statement.reason());
            }
        }
        for (Signed<Statement> signed : certificate.statements()) {
            findings.require(
                    signed.content().decision().equals(digest), () -> "a statement here is about another decision");
        }
    }
}
