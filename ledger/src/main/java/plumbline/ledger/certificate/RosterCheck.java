package plumbline.ledger.certificate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.VerifierKey;

/// Which rosters of a certificate may be believed, and which passkeys in them.
final class RosterCheck {
    private final Decision decision;
    private final TrustFile trust;
    private final Findings findings;
    private final List<Roster> accepted = new ArrayList<>();
    private final List<Roster> newer = new ArrayList<>();

    RosterCheck(Decision decision, TrustFile trust, Findings findings) {
        this.decision = decision;
        this.trust = trust;
        this.findings = findings;
    }

    /// Takes the rosters of the certificate and those that became known later.
    void check(List<Signed<Roster>> rosters, List<Signed<Roster>> later) {
        for (Signed<Roster> roster : later) {
            if (signed(roster)) {
                newer.add(roster.content());
            }
        }
        for (Signed<Roster> roster : rosters) {
            if (signed(roster) && current(roster.content())) {
                accepted.add(roster.content());
            }
        }
        List<RosterReference> there =
                rosters.stream().map(roster -> roster.content().reference()).toList();
        findings.require(
                there.stream().sorted().toList().equals(decision.rosters()),
                () -> "the rosters here are not exactly those that the decision names");
    }

    private boolean signed(Signed<Roster> signed) {
        String name = signed.content().organisation();
        Organisation organisation = trust.organisations().get(name);
        if (organisation == null) {
            findings.wrong("there is a roster of " + name + ", which the trust file does not know");
            return false;
        }
        VerifierKey key = organisation.key();
        return findings.require(
                signed.by(key), () -> "the roster of " + name + " is not signed by " + name + " itself");
    }

    private boolean current(Roster roster) {
        String which = "version " + roster.version() + " of the roster of " + roster.organisation();
        Organisation organisation = trust.organisations().get(roster.organisation());
        boolean recent = organisation != null
                && findings.require(
                        roster.version() >= organisation.leastVersion(),
                        () -> which + " is stale: the trust file asks for " + organisation.leastVersion()
                                + " or a later one");
        boolean begun = findings.require(
                !roster.from().isAfter(decision.validity().decided()),
                () -> which + " was not yet in force when the decision was made");
        boolean last = findings.require(
                newer.stream().noneMatch(other -> replaces(other, roster)),
                () -> which + " is stale: a later one was in force when the decision was made");
        boolean only = findings.require(
                newer.stream().noneMatch(other -> contradicts(other, roster)),
                () -> which + " is not the one that " + roster.organisation() + " went on from");
        return recent && begun && last && only;
    }

    private boolean replaces(Roster other, Roster roster) {
        return other.organisation().equals(roster.organisation())
                && other.version() > roster.version()
                && !other.from().isAfter(decision.validity().decided());
    }

    private static boolean contradicts(Roster other, Roster roster) {
        boolean same = other.version() == roster.version() && !other.equals(roster);
        boolean next =
                other.version() == roster.version() + 1 && !roster.digest().equals(other.previous());
        return other.organisation().equals(roster.organisation()) && (same || next);
    }

    /// Whose passkey it is, by the accepted rosters; null when nobody's, or it was listed by two organisations.
    Roster.@Nullable Listed find(String credential) {
        List<Roster.Listed> found = new ArrayList<>();
        for (Roster roster : accepted) {
            Roster.Listed listed = roster.find(credential);
            if (listed != null) {
                found.add(listed);
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /// Whether the organisation says, in a roster known here, that nothing signed with it counts.
    boolean revoked(Roster.Listed listed) {
        return listed.credential().revoked()
                || newer.stream()
                        .filter(roster -> roster.organisation().equals(listed.organisation()))
                        .map(roster -> roster.find(listed.credential().id()))
                        .anyMatch(later -> later != null && later.credential().revoked());
    }
}
