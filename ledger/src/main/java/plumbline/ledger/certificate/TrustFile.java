package plumbline.ledger.certificate;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.Policy;

/// What a relying party holds before it sees any certificate: the log it believes, the organisations and the keys of
/// their rosters, the authenticators that may sign, and which seats each class of case asks for.
///
/// ```
/// plumbline/trust@v1
/// log force.example/log+…
/// quorum none
/// mode UNDERTAKING
/// organisation force force.example+… 1 force.example https://plumbline.force.example
/// organisation outside review.example+… 3 review.example https://sign.review.example
/// authenticator 08987058-cadc-4b81-b6e1-30de50dcbe96
/// seats AMBER COMBINED 1 force
/// seats AMBER COMBINED 2 outside
/// seats RED COMBINED 3 outside distinct needs legally-qualified=1 never-police=2
/// ```
///
/// The lines `log`, `witness`, `group` and `quorum` are those of a [Policy]. Empty lines and lines with `#` are passed
/// over.
///
/// @param log which log and which witnesses
/// @param modes what must have bound the force
/// @param organisations by name
/// @param authenticators models that may sign; null for any
/// @param rules by class and basis, see [#rule]
public record TrustFile(
        Policy log,
        Set<LegalMode> modes,
        Map<String, Organisation> organisations,
        @Nullable Set<UUID> authenticators,
        Map<String, SeatRule> rules) {

    public TrustFile {
        modes = Set.copyOf(modes);
        organisations = Map.copyOf(organisations);
        authenticators = authenticators == null ? null : Set.copyOf(authenticators);
        rules = Map.copyOf(rules);
    }

    /// @throws Malformed naming the line
    public static TrustFile parse(byte[] bytes) {
        return new TrustFileParser().parse(bytes);
    }

    /// Which seats a decision needs filled; null when nothing of its class and basis is accepted at all.
    @Nullable
    SeatRule rule(String caseClass, Basis basis) {
        return rules.get(key(caseClass, basis));
    }

    static String key(String caseClass, Basis basis) {
        return caseClass + " " + basis;
    }

    /// Whether this model of authenticator may sign.
    boolean accepts(UUID aaguid) {
        return authenticators == null || authenticators.contains(aaguid);
    }
}
