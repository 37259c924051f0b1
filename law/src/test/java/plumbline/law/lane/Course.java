package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.severity.Aggravator;

/// A case as people take it along, step by step; each step is asked of the gates before it is taken.
final class Course {

    private final List<Taken> steps = new ArrayList<>();
    private CaseFile file;
    private Instant now;
    private long ids;

    private Course(Opening opening) {
        file = CaseFile.open(opening);
        now = opening.raisedAt();
    }

    /// Somebody of this kind, in a matter known on this day under the rules of that day.
    static Course of(PersonKind kind, String attention) {
        return of(kind, attention, null);
    }

    static Course of(PersonKind kind, String attention, @Nullable String left) {
        return of(kind, MatterKind.CONDUCT_MATTER, attention, left);
    }

    /// An officer about whom somebody complained.
    static Course complained(String attention) {
        return of(PersonKind.REGULAR_OFFICER, MatterKind.COMPLAINT, attention, null);
    }

    private static Course of(PersonKind kind, MatterKind matter, String attention, @Nullable String left) {
        LocalDate day = LocalDate.parse(attention);
        AllegationFacts facts = AllegationFacts.known(day)
                .behaviour(day.minusDays(20), day.minusDays(10))
                .grossMisconductAlleged();
        if (left != null) {
            facts = facts.left(LocalDate.parse(left));
        }
        boolean officer = kind.pack() == plumbline.law.conduct.Pack.PACK_OFFICER;
        return new Course(new Opening(
                id("allegation"),
                id("person"),
                kind,
                officer ? Rank.CONSTABLE : null,
                matter,
                RuleSets.select(kind, facts),
                Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.DISCREDITABLE_CONDUCT),
                day,
                at(day),
                left == null ? null : LocalDate.parse(left),
                false));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(London.ZONE).toInstant();
    }

    CaseFile file() {
        return file;
    }

    List<Taken> steps() {
        return List.copyOf(steps);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return London.day(now);
    }

    Course on(String day) {
        now = at(LocalDate.parse(day));
        return this;
    }

    Course later(int days) {
        now = at(today().plusDays(days));
        return this;
    }

    /// What the gates say.
    Verdict ask(By by, Step step) {
        return Gates.standard().may(file, step, by, now);
    }

    /// Takes a step that the gates must allow.
    Course take(By by, Step step) {
        if (ask(by, step) instanceof Verdict.Refused refused) {
            throw new AssertionError(step.kind() + " refused: " + refused);
        }
        Taken taken = new Taken(new UUID(7, ++ids), step, now, now, by);
        file = file.after(taken);
        steps.add(taken);
        return this;
    }

    // ---- passages that many courses share

    /// Received, triaged, recorded, and referred because a criterion is met.
    Course referred() {
        return take(By.INTAKE, new MatterStep.Triaged(true, null, "messages in a chat group"))
                .take(
                        By.APPROPRIATE_AUTHORITY,
                        new MatterStep.ReferralAssessed(
                                Set.of(plumbline.law.conduct.ReferralCriterion.D), false, now, "discrimination"))
                .take(
                        By.APPROPRIATE_AUTHORITY,
                        new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "description (d) is met"))
                .take(By.APPROPRIATE_AUTHORITY, new MatterStep.ReferredToIopc(false, "IOPC/1", null));
    }

    /// Recorded as a matter for the force alone.
    Course internal() {
        return take(By.INTAKE, new MatterStep.Triaged(true, null, "a remark"))
                .take(
                        By.APPROPRIATE_AUTHORITY,
                        new MatterStep.ReferralAssessed(Set.of(), false, null, "no criterion is met"))
                .take(By.APPROPRIATE_AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "not recordable"))
                .take(
                        By.APPROPRIATE_AUTHORITY,
                        new MatterStep.FormSet(plumbline.law.conduct.InvestigationForm.INTERNAL, "internal"));
    }

    Course form(plumbline.law.conduct.InvestigationForm form) {
        return take(By.DIRECTOR_GENERAL, new MatterStep.FormSet(form, "by its gravity"));
    }

    static AllegationStep.SeverityAssessed severity(Severity severity) {
        return severity(severity, null);
    }

    static AllegationStep.SeverityAssessed severity(Severity severity, @Nullable Route destination) {
        return new AllegationStep.SeverityAssessed(
                severity,
                severity != Severity.NO_BREACH,
                severity.isDisciplinary(),
                severity == Severity.GROSS_MISCONDUCT,
                Set.of(Aggravator.DISCRIMINATION),
                false,
                false,
                false,
                false,
                severity == Severity.GROSS_MISCONDUCT ? Forum.HEARING : null,
                destination,
                true,
                true,
                "by what was said and to whom",
                null);
    }

    Course notice(String code, By by) {
        UUID notice = id(code + now);
        return take(by, new NoticeStep.Drafted(notice, code, code + "/1"))
                .take(by, new NoticeStep.Approved(notice))
                .take(by, new NoticeStep.Sent(notice, NoticeStep.Channel.IN_PERSON, "9f3a"))
                .take(By.SYSTEM, new NoticeStep.Deemed(notice, today(), "in person: that day"));
    }

    Course investigator(By by) {
        return take(
                        by,
                        new MatterStep.InvestigatorAppointed(
                                id("investigator"), false, false, false, "from another area"))
                .take(by, new MatterStep.TermsSet("the messages of the group", true, null));
    }

    Course report() {
        return take(
                By.INVESTIGATOR,
                new MatterStep.ReportSubmitted("what was found", List.of("bundle"), "a case to answer"));
    }

    static ProceedingsStep.Member chair(Rank rank) {
        return new ProceedingsStep.Member(
                id("chair"),
                ProceedingsStep.Seat.CHAIR,
                ProceedingsStep.Capacity.OFFICER,
                rank,
                true,
                null,
                false,
                false,
                null);
    }

    static ProceedingsStep.Member independent(String name, ProceedingsStep.Seat seat) {
        return new ProceedingsStep.Member(
                id(name), seat, ProceedingsStep.Capacity.INDEPENDENT, null, false, null, true, false, null);
    }

    static List<ProceedingsStep.Member> panel() {
        return List.of(
                chair(Rank.ASSISTANT_CHIEF_CONSTABLE),
                independent("one", ProceedingsStep.Seat.INDEPENDENT_QUALIFIED),
                independent("two", ProceedingsStep.Seat.INDEPENDENT),
                independent("adviser", ProceedingsStep.Seat.LEGAL_ADVISER));
    }

    static final ProceedingsStep.Reasons REASONS = new ProceedingsStep.Reasons(
            "high", "to public confidence", "discrimination", "none", "public confidence", "no lesser outcome will do");
}
