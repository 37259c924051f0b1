package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Hash;

/// A decision that can still be changed.
final class Draft {
    String kind = Decision.CLEARANCE;
    String caseId = "APP-2026-000123";
    String id = "decision-1";
    String name = "Rowan Ashdown";
    String level = "RV";
    String caseClass = "AMBER";
    Outcome outcome = Outcome.CLEARED;
    List<String> conditions = List.of();
    Basis basis = Basis.COMBINED;
    List<String> stamps = List.of();
    LegalMode mode = LegalMode.UNDERTAKING;
    List<String> needs = List.of();
    List<String> seats = new ArrayList<>(List.of("f1", "f2", "o1", "o2", "o3", "o4"));
    List<String> recused = List.of();
    Hash reasons = hash("reasons");
    Hash evidence = Decision.evidence(List.of(hash("declaration"), hash("check")));
    List<RosterReference> rosters = List.of();

    @Nullable
    Hash previous;

    Instant decided = Instant.parse("2026-11-20T10:00:00Z");
    Instant from = Instant.parse("2026-11-21T00:00:00Z");
    Instant expires = Instant.parse("2036-11-21T00:00:00Z");
    Hash nonce = hash("nonce");

    static Hash hash(String seed) {
        return Hash.over(seed.getBytes(UTF_8));
    }

    Decision make() {
        return new Decision(
                kind,
                caseId,
                id,
                new Subject("subject-7", name),
                level,
                caseClass,
                outcome,
                conditions,
                basis,
                stamps,
                mode,
                needs,
                seats,
                recused,
                reasons,
                evidence,
                "vetting-2026.1",
                rosters,
                previous,
                new Validity(decided, from, expires),
                nonce);
    }
}
