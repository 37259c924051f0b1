package plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.casework.Casework;
import plumbline.casework.Severities;
import plumbline.casework.TakeStep;
import plumbline.casework.TakenStep;
import plumbline.law.clock.London;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.Step;

/// The way of one case from its first step to an accelerated hearing and its outcome, taken through the door.
public final class Way {
    final UUID operationId;
    final UUID allegationId;
    final UUID proceedings = UUID.randomUUID();

    private final Casework casework;
    private final SignedIn investigator;
    private final SignedIn authority;
    private final MovedClock clock;

    private Way(
            Casework casework,
            SignedIn investigator,
            SignedIn authority,
            MovedClock clock,
            UUID operationId,
            UUID allegationId) {
        this.casework = casework;
        this.investigator = investigator;
        this.authority = authority;
        this.clock = clock;
        this.operationId = operationId;
        this.allegationId = allegationId;
    }

    /// The case begins: somebody in the operation is said to have shared a meme.
    public static Way begun(
            Cases cases,
            Casework casework,
            SignedIn investigator,
            SignedIn authority,
            MovedClock clock,
            UUID operationId,
            UUID person) {
        var wanted =
                Matters.meme(operationId, person, London.day(clock.instant()).minusDays(3));
        Force.as(investigator, () -> cases.raiseAllegation(wanted));
        return new Way(casework, investigator, authority, clock, operationId, wanted.allegationId());
    }

    public String path() {
        return "/operations/" + operationId + "/allegations/" + allegationId;
    }

    public LocalDate today() {
        return London.day(clock.instant());
    }

    TakenStep ask(By by, Step step) {
        return Force.as(
                by == By.INVESTIGATOR ? investigator : authority,
                () -> casework.take(
                        new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, clock.instant())));
    }

    Way take(By by, Step step) {
        assertThat(ask(by, step)).as(step.kind().label()).isInstanceOf(TakenStep.Recorded.class);
        return this;
    }

    /// Investigated, certified, and a day set nine days ahead.
    public Way listed(ProceedingsStep.Withheld... withheld) {
        var notice = UUID.randomUUID();
        take(By.INTAKE, new MatterStep.Triaged(true, null, "Messages in a chat group"));
        take(
                By.APPROPRIATE_AUTHORITY,
                new MatterStep.ReferralAssessed(Set.of(ReferralCriterion.D), false, clock.instant(), "Discrimination"));
        take(
                By.APPROPRIATE_AUTHORITY,
                new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "Criterion (d)"));
        take(By.APPROPRIATE_AUTHORITY, new MatterStep.ReferredToIopc(false, "IOPC/1", null));
        take(By.DIRECTOR_GENERAL, new MatterStep.FormSet(InvestigationForm.INDEPENDENT, "By its gravity"));
        take(By.DIRECTOR_GENERAL, Severities.gross(Aggravator.DISCRIMINATION));
        take(
                By.DIRECTOR_GENERAL,
                new MatterStep.InvestigatorAppointed(UUID.randomUUID(), false, false, false, "From another area"));
        take(By.DIRECTOR_GENERAL, new MatterStep.TermsSet("The messages", true, null));
        take(By.DIRECTOR_GENERAL, new MatterStep.InvestigationStarted());
        take(By.DIRECTOR_GENERAL, new NoticeStep.Drafted(notice, "N3", "N3/1"));
        take(By.DIRECTOR_GENERAL, new NoticeStep.Approved(notice));
        take(By.DIRECTOR_GENERAL, new NoticeStep.Sent(notice, NoticeStep.Channel.IN_PERSON, "9f3a"));
        take(By.SYSTEM, new NoticeStep.Deemed(notice, today(), "In person: that day"));
        take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("The messages are admitted"));
        take(
                By.APPROPRIATE_AUTHORITY,
                new AllegationStep.AcceleratedDetermined(true, true, null, UUID.randomUUID(), true, "Clear on paper"));
        take(
                By.APPROPRIATE_AUTHORITY,
                new ProceedingsStep.Referred(proceedings, Forum.ACCELERATED_HEARING, false, false, "Certified"));
        take(
                By.APPROPRIATE_AUTHORITY,
                new ProceedingsStep.ReferralServed(proceedings, today(), List.of("Bundle"), true));
        take(By.APPROPRIATE_AUTHORITY, new ProceedingsStep.Named(proceedings, List.of(chair()), null, null));
        clock.later(8);
        take(By.APPROPRIATE_AUTHORITY, new ProceedingsStep.Constituted(proceedings));
        take(
                By.SUBJECT,
                new ProceedingsStep.Responded(proceedings, true, "Shame", "Nothing", "None", List.of("Letter")));
        take(By.CHAIR, new ProceedingsStep.Listed(proceedings, today().plusDays(9), "County Hall", null));
        return take(
                By.CHAIR,
                new ProceedingsStep.WithholdingDecided(
                        proceedings, true, true, Set.of(withheld), "On representations"));
    }

    /// Heard nine days later.
    public Way heard() {
        clock.later(9);
        return take(By.CHAIR, new ProceedingsStep.Heard(proceedings, today(), true, null, true));
    }

    /// Found, and decided to end with a final written warning.
    public Way warned() {
        found();
        return outcome(Outcome.FINAL_WRITTEN_WARNING, 24, "Long service, and a full admission");
    }

    private Way found() {
        take(
                By.PANEL,
                new ProceedingsStep.Found(
                        proceedings,
                        Finding.GROSS_MISCONDUCT,
                        Set.of(Standard.EQUALITY_AND_DIVERSITY),
                        false,
                        "The messages were admitted."));
        return take(By.PANEL, new ProceedingsStep.OutcomeRepresentations(proceedings, "Heard"));
    }

    private Way outcome(Outcome outcome, @Nullable Integer months, @Nullable String exceptional) {
        return take(
                By.PANEL,
                new ProceedingsStep.OutcomeDecided(
                        proceedings,
                        outcome,
                        months,
                        exceptional,
                        false,
                        new ProceedingsStep.Reasons(
                                "High",
                                "To public confidence",
                                "Discrimination",
                                "None",
                                "Public confidence",
                                "No lesser outcome will do.")));
    }

    /// Found, dismissed, reported, and the officer told.
    public Way served() {
        found();
        outcome(Outcome.DISMISSAL, null, null);
        take(By.CHAIR, new ProceedingsStep.OutcomeReported(proceedings, false));
        return take(
                By.APPROPRIATE_AUTHORITY,
                new ProceedingsStep.OutcomeServed(proceedings, today(), "As the notice says"));
    }

    private static ProceedingsStep.Member chair() {
        return new ProceedingsStep.Member(
                UUID.randomUUID(),
                ProceedingsStep.Seat.CHAIR,
                ProceedingsStep.Capacity.OFFICER,
                Rank.CHIEF_CONSTABLE,
                true,
                null,
                false,
                false,
                null);
    }
}
