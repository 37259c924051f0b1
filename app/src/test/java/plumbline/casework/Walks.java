package plumbline.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.restriction.Measure;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.ProceedingsStep.Capacity;
import plumbline.law.lane.ProceedingsStep.Member;
import plumbline.law.lane.ProceedingsStep.Seat;
import plumbline.law.lane.RestrictionStep;

/// Stretches of the way that several cases go.
final class Walks {
    static final By AUTHORITY = By.APPROPRIATE_AUTHORITY;
    static final MatterStep.Triaged TRIAGED = new MatterStep.Triaged(true, null, "New");
    static final UUID CERTIFIER = UUID.randomUUID();
    static final UUID CHAIR = UUID.randomUUID();
    static final UUID MEMBER = UUID.randomUUID();

    private Walks() {}

    static MatterStep.ReferralAssessed criterion(Walk w) {
        return new MatterStep.ReferralAssessed(Set.of(ReferralCriterion.D), false, w.now(), "Discrimination");
    }

    static MatterStep.FormSet form(InvestigationForm form) {
        return new MatterStep.FormSet(form, "By its gravity");
    }

    static Walk referred(Walk w) {
        return w.take(By.INTAKE, TRIAGED)
                .take(AUTHORITY, criterion(w))
                .take(AUTHORITY, new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "(d)"))
                .take(AUTHORITY, new MatterStep.ReferredToIopc(false, "IOPC/1", null));
    }

    static Walk internal(Walk w) {
        return w.take(By.INTAKE, TRIAGED)
                .take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "None is met"))
                .take(AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "Not recordable"))
                .take(AUTHORITY, form(InvestigationForm.INTERNAL));
    }

    static Walk investigator(Walk w, By by) {
        return w.take(
                        by,
                        new MatterStep.InvestigatorAppointed(
                                UUID.randomUUID(), false, false, false, "From another area"))
                .take(by, new MatterStep.TermsSet("The messages of the group", true, null));
    }

    static Walk served(Walk w, String code, By by) {
        var notice = w.another("notice").thread("notice");
        return w.take(by, new NoticeStep.Drafted(notice, code, code + "/1"))
                .take(by, new NoticeStep.Approved(notice))
                .take(by, new NoticeStep.Sent(notice, NoticeStep.Channel.IN_PERSON, "9f3a"))
                .take(By.SYSTEM, new NoticeStep.Deemed(notice, w.today(), "In person: that day"));
    }

    static Walk investigated(Walk w, By by, By appoints, AllegationStep.SeverityAssessed severity) {
        w.take(by, severity);
        return served(investigator(w, appoints).take(by, new MatterStep.InvestigationStarted()), "N3", by);
    }

    static Walk independent(Walk w, Severity severity) {
        referred(w).take(By.DIRECTOR_GENERAL, form(InvestigationForm.INDEPENDENT));
        return investigated(w, By.DIRECTOR_GENERAL, By.DIRECTOR_GENERAL, severity(severity));
    }

    static Walk reported(Walk w, AllegationStep.SeverityAssessed severity) {
        referred(w).take(By.DIRECTOR_GENERAL, form(InvestigationForm.LOCAL));
        return investigated(w, By.INVESTIGATOR, AUTHORITY, severity)
                .later(30)
                .take(By.INVESTIGATOR, report(List.of("Bundle")));
    }

    static MatterStep.ReportSubmitted report(List<String> documents) {
        return new MatterStep.ReportSubmitted("What was found", documents, "A case to answer");
    }

    static AllegationStep.SeverityAssessed severity(Severity severity) {
        return severity(severity, false, null, true);
    }

    static AllegationStep.SeverityAssessed severity(
            Severity severity, boolean finalWarning, @Nullable Route destination, boolean consulted) {
        return Severities.of(severity, Set.of(), finalWarning, destination, consulted);
    }

    static AllegationStep.RouteDecided to(Route route) {
        return new AllegationStep.RouteDecided(route, false, null, "As decided");
    }

    static AllegationStep.AcceleratedDetermined certified() {
        return new AllegationStep.AcceleratedDetermined(true, true, null, CERTIFIER, true, "Clear on paper");
    }

    static ProceedingsStep.Referred referral(Walk w, Forum forum) {
        return new ProceedingsStep.Referred(w.thread("proceedings"), forum, false, false, "A case to answer");
    }

    static ProceedingsStep.ReferralServed papers(Walk w) {
        return new ProceedingsStep.ReferralServed(w.thread("proceedings"), w.today(), List.of("Bundle"), true);
    }

    static Member chair(Rank rank) {
        return new Member(CHAIR, Seat.CHAIR, Capacity.OFFICER, rank, true, null, false, false, null);
    }

    private static Member independent(UUID person, Seat seat) {
        return new Member(person, seat, Capacity.INDEPENDENT, null, false, null, true, false, null);
    }

    static ProceedingsStep.Named alone(Walk w, Rank rank) {
        return new ProceedingsStep.Named(w.thread("proceedings"), List.of(chair(rank)), null, null);
    }

    static ProceedingsStep.Named panel(Walk w) {
        return new ProceedingsStep.Named(
                w.thread("proceedings"),
                List.of(
                        chair(Rank.ASSISTANT_CHIEF_CONSTABLE),
                        independent(MEMBER, Seat.INDEPENDENT_QUALIFIED),
                        independent(UUID.randomUUID(), Seat.INDEPENDENT),
                        independent(UUID.randomUUID(), Seat.LEGAL_ADVISER)),
                "List 7",
                "In rotation");
    }

    static ProceedingsStep.Responded response(Walk w) {
        return new ProceedingsStep.Responded(w.thread("proceedings"), true, "Sorry", "Nothing", "None", List.of());
    }

    static ProceedingsStep.Listed listed(Walk w, int days) {
        return new ProceedingsStep.Listed(w.thread("proceedings"), w.in(days), "Headquarters", null);
    }

    static ProceedingsStep.WithholdingDecided nothingWithheld(Walk w) {
        return new ProceedingsStep.WithholdingDecided(w.thread("proceedings"), true, true, Set.of(), "Nobody asked");
    }

    static ProceedingsStep.Heard heard(Walk w) {
        return new ProceedingsStep.Heard(w.thread("proceedings"), w.today(), true, null, true);
    }

    static ProceedingsStep.Found found(Walk w, Finding finding) {
        return new ProceedingsStep.Found(
                w.thread("proceedings"), finding, Set.of(Standard.EQUALITY_AND_DIVERSITY), false, "On the messages");
    }

    static ProceedingsStep.OutcomeDecided outcome(Walk w, Outcome outcome, @Nullable Integer months) {
        return new ProceedingsStep.OutcomeDecided(
                w.thread("proceedings"),
                outcome,
                months,
                null,
                false,
                new ProceedingsStep.Reasons("High", "To confidence", "None", "None", "Confidence", "Nothing less"));
    }

    /// Heard, found upon, decided, reported and served.
    static Walk concluded(Walk w, Finding finding, Outcome outcome, @Nullable Integer months) {
        var proceedings = w.thread("proceedings");
        return w.take(By.PANEL, found(w, finding))
                .take(By.PANEL, new ProceedingsStep.OutcomeRepresentations(proceedings, "Heard"))
                .take(By.PANEL, outcome(w, outcome, months))
                .later(4)
                .take(By.CHAIR, new ProceedingsStep.OutcomeReported(proceedings, false))
                .later(1)
                .take(AUTHORITY, new ProceedingsStep.OutcomeServed(proceedings, w.today(), "As the notice says"));
    }

    static ProceedingsStep.AppealLodged appeal(Walk w, ProceedingsStep.AppealBody body) {
        return new ProceedingsStep.AppealLodged(w.thread("proceedings"), body, By.SUBJECT, "Unreasonable");
    }

    static ProceedingsStep.Withdrawn withdrawn(Walk w, @Nullable Route instead, boolean extract) {
        return new ProceedingsStep.Withdrawn(w.thread("proceedings"), instead, extract, "New evidence");
    }

    static RestrictionStep.SuspensionDecided suspension(Measure measure, boolean ground, boolean oral) {
        return new RestrictionStep.SuspensionDecided(
                measure,
                true,
                false,
                ground,
                ground,
                true,
                Rank.ASSISTANT_CHIEF_CONSTABLE,
                null,
                null,
                null,
                oral,
                "It would be prejudiced",
                null);
    }

    static CriminalStep.Offence offence(CriminalStep.Trial trial) {
        return new CriminalStep.Offence("An offence", trial, false, null, false, null);
    }

    static CriminalStep.Arrested arrested(Walk w, CriminalStep.Trial trial) {
        return new CriminalStep.Arrested(w.thread("strand"), List.of(offence(trial)), false, "At home");
    }

    static CriminalStep.Charged charged(Walk w, CriminalStep.Trial trial) {
        return new CriminalStep.Charged(w.thread("strand"), List.of(offence(trial)));
    }

    static CriminalStep.Convicted convicted(Walk w, CriminalStep.Trial trial) {
        return new CriminalStep.Convicted(w.thread("strand"), List.of(offence(trial)), "Crown Court");
    }

    static Walk inquiry(Walk w) {
        var strand = w.thread("strand");
        return w.take(AUTHORITY, new CriminalStep.Assessed(strand, "An offence", true))
                .take(AUTHORITY, new CriminalStep.Reported(strand, "The crime team"))
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.InvestigationOpened(strand, "The force"));
    }

    static CriminalStep.PrejudiceDecided prejudice(Walk w, boolean prejudice, @Nullable LocalDate reviewOn) {
        return new CriminalStep.PrejudiceDecided(
                w.thread("strand"), prejudice, false, false, reviewOn, "The delegate", "As considered");
    }
}
