package plumbline.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.cases.RaiseAllegation;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;

/// Allegations for tests: a meme, known since a day, for which criterion (d) was answered yes.
final class Allegations {
    private Allegations() {}

    static RaiseAllegation meme(UUID operationId, UUID personId, LocalDate attention) {
        return new RaiseAllegation(
                UUID.randomUUID(),
                operationId,
                personId,
                MatterKind.CONDUCT_MATTER,
                "Shared a meme that mocks a nationality",
                Set.of(Standard.EQUALITY_AND_DIVERSITY),
                attention.minusDays(10),
                attention.minusDays(10),
                attention,
                Set.of(ReferralCriterion.D),
                attention,
                null,
                true,
                List.of());
    }
}
