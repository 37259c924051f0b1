package plumbline.casework;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.RaiseAllegation;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.Step;

/// An investigation as tests of what comes after it need it.
public final class Investigation {
    private final Cases cases;
    private final Casework casework;
    private final InstantSource clock;

    Investigation(Cases cases, Casework casework, InstantSource clock) {
        this.cases = cases;
        this.casework = casework;
        this.clock = clock;
    }

    /// A matter of the force alone, assessed and with an investigator: notice of the investigation is due.
    public void begin(
            SignedIn investigator,
            SignedIn authority,
            UUID operationId,
            UUID personId,
            UUID allegationId,
            LocalDate attention) {
        Force.as(
                investigator,
                () -> cases.raiseAllegation(new RaiseAllegation(
                        allegationId,
                        operationId,
                        personId,
                        MatterKind.CONDUCT_MATTER,
                        "Shared a meme that mocks a nationality",
                        Set.of(Standard.EQUALITY_AND_DIVERSITY),
                        attention.minusDays(10),
                        attention.minusDays(10),
                        attention,
                        Set.of(),
                        null,
                        null,
                        true,
                        List.of())));
        take(authority, operationId, allegationId, By.INTAKE, new MatterStep.Triaged(true, null, "New"));
        take(
                authority,
                operationId,
                allegationId,
                By.APPROPRIATE_AUTHORITY,
                new MatterStep.ReferralAssessed(Set.of(), false, null, "No criterion is met"));
        take(
                authority,
                operationId,
                allegationId,
                By.APPROPRIATE_AUTHORITY,
                new MatterStep.Recorded(Classification.INTERNAL, "Not recordable"));
        take(
                authority,
                operationId,
                allegationId,
                By.APPROPRIATE_AUTHORITY,
                new MatterStep.FormSet(InvestigationForm.INTERNAL, "The force's own"));
        take(authority, operationId, allegationId, By.APPROPRIATE_AUTHORITY, Severities.gross());
        take(
                authority,
                operationId,
                allegationId,
                By.APPROPRIATE_AUTHORITY,
                new MatterStep.InvestigatorAppointed(investigator.userId(), false, false, false, "From another area"));
    }

    private void take(SignedIn who, UUID operationId, UUID allegationId, By by, Step step) {
        var taken = Force.as(
                who,
                () -> casework.take(
                        new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, clock.instant())));
        if (!(taken instanceof TakenStep.Recorded)) {
            throw new AssertionError(step.kind() + ": " + taken);
        }
    }
}
