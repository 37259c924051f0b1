package plumbline.ledger.certificate;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.ledger.Malformed;

/// Which people have signed a decision. Each signature in a certificate must be right: one that is not spoils it, even
/// where enough others are.
final class AssertionCheck {
    private static final String GET = "webauthn.get";

    private final Decision decision;
    private final TrustFile trust;
    private final RosterCheck rosters;
    private final Findings findings;
    private final Set<Signer> signers = new LinkedHashSet<>();
    private final Set<String> people = new HashSet<>();

    AssertionCheck(Decision decision, TrustFile trust, RosterCheck rosters, Findings findings) {
        this.decision = decision;
        this.trust = trust;
        this.rosters = rosters;
        this.findings = findings;
    }

    /// The people, each once, whose signature is right.
    Set<Signer> check(List<Assertion> assertions) {
        for (int i = 0; i < assertions.size(); i++) {
            check(assertions.get(i), "signature " + (i + 1));
        }
        return signers;
    }

    private void check(Assertion assertion, String which) {
        Roster.Listed listed = rosters.find(assertion.credential());
        Organisation organisation =
                listed == null ? null : trust.organisations().get(listed.organisation());
        if (listed == null || organisation == null) {
            findings.wrong(which + " is by a passkey that no one organisation's roster lists");
            return;
        }
        Person person = listed.person();
        String whose = which + ", by " + person.name() + " (" + listed.organisation() + "),";
        boolean may = person(person, whose) & credential(listed, whose);
        if (made(assertion, listed.credential(), organisation, whose) && may) {
            signers.add(
                    new Signer(person.id(), organisation.name(), organisation.role(), Set.copyOf(person.standings())));
            findings.proven(person.name() + ", of " + organisation.name() + ", signed with a passkey that knew them.");
        }
    }

    private boolean person(Person person, String whose) {
        return findings.require(people.add(person.id()), () -> whose + " is by somebody who has signed already")
                & findings.require(
                        decision.seats().contains(person.id()),
                        () -> whose + " is by somebody who has no seat in this decision");
    }

    private boolean credential(Roster.Listed listed, String whose) {
        Credential credential = listed.credential();
        Instant decided = decision.validity().decided();
        Instant until = credential.until();
        return findings.require(!rosters.revoked(listed), () -> whose + " is by a passkey that was revoked")
                & findings.require(
                        !decided.isBefore(credential.from()) && (until == null || decided.isBefore(until)),
                        () -> whose + " is by a passkey that was not good when the decision was made")
                & findings.require(
                        trust.accepts(credential.aaguid()),
                        () -> whose + " is by a model of authenticator that is not on the list");
    }

    /// Everything about the signature itself (WebAuthn section 7.2).
    private boolean made(Assertion assertion, Credential credential, Organisation organisation, String whose) {
        ClientData client;
        AuthenticatorData authenticator;
        try {
            client = assertion.client();
            authenticator = assertion.authenticator();
        } catch (Malformed broken) {
            findings.wrong(whose + " cannot be read: " + broken.getMessage());
            return false;
        }
        return client(client, organisation, whose)
                & authenticator(authenticator, credential, organisation, whose)
                & findings.require(assertion.by(credential.key()), () -> whose + " was not made by the passkey's key");
    }

    private boolean client(ClientData client, Organisation organisation, String whose) {
        return findings.require(client.type().equals(GET), () -> whose + " was not made by signing")
                & findings.require(
                        client.challenge().equals(Assertion.challenge(decision.challenge())),
                        () -> whose + " is over something else than this decision")
                & findings.require(
                        organisation.origins().contains(client.origin()),
                        () -> whose + " was made on a page that is not " + organisation.name() + "'s")
                & findings.require(
                        !client.elsewhere(), () -> whose + " was made on a page inside somebody else's page");
    }

    private boolean authenticator(
            AuthenticatorData data, Credential credential, Organisation organisation, String whose) {
        boolean counted = data.counter() > credential.counter() || data.counter() == 0 && credential.counter() == 0;
        return findings.require(
                        data.site().equals(organisation.siteHash()),
                        () -> whose + " was made for another site than " + organisation.site())
                & findings.require(data.present(), () -> whose + " was made with nobody there")
                & findings.require(data.verified(), () -> whose + " was made without knowing who was there")
                & findings.require(
                        counted, () -> whose + " has a counter that goes backwards: there is a copy of the passkey");
    }
}
