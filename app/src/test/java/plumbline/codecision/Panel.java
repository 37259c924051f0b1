package plumbline.codecision;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.LegalMode;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Condition;
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.ConditionType;
import plumbline.law.vetting.decision.DecisionModel;
import plumbline.law.vetting.decision.Rationale;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.twokey.Matter;
import plumbline.law.vetting.twokey.Party;
import plumbline.law.vetting.twokey.Standing;
import plumbline.law.vetting.twokey.Term;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// What a test of two keys begins with: an outside body with its roster, and cases to decide.
final class Panel {
    static final String BODY = "Independent Panel";

    /// What counter-corruption says of the applicant.
    static final String SEALED = "Ashdown was seen with the Corvane group";

    final SignedIn body;
    final SignedIn officer;
    final SignedIn manager;
    final SignedIn chief;
    private final Matters matters;
    private final Roster roster;
    private final Drawing drawing;
    private final Applying applying;
    private final Vetting vetting;
    private final SignedIn researcher;
    private final LocalDate today;
    private final Map<UUID, SignedIn> applicants = new HashMap<>();

    Panel(Matters matters, Roster roster, Drawing drawing, Applying applying, Vetting vetting, InstantSource clock) {
        this.applying = applying;
        this.vetting = vetting;
        this.matters = matters;
        this.roster = roster;
        this.drawing = drawing;
        today = London.day(clock.instant());
        body = matters.account(Role.OUTSIDE_BODY);
        officer = matters.account(Role.VETTING_OFFICER);
        manager = matters.account(Role.VETTING_MANAGER);
        researcher = matters.account(Role.VETTING_RESEARCHER);
        chief = matters.account(Role.CHIEF_OFFICER);
    }

    /// Whoever other tests enrolled has declared nothing from now on, so that the lot cannot fall on them.
    static void forget(Postgres postgres) {
        try (var connection = postgres.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from codecision.interests_declared");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    LocalDate today() {
        return today;
    }

    /// The account of the person whom a case is about.
    SignedIn applicant(CaseFile file) {
        return Objects.requireNonNull(applicants.get(file.applicationId()));
    }

    /// Somebody on the roster with an account of their own.
    record Member(Reviewer reviewer, SignedIn account) {
        UUID id() {
            return reviewer.reviewerId();
        }
    }

    /// Three reviewers and nobody else on whom the lot can fall: one who may chair, a specialist, a lay member.
    List<Member> three(Postgres postgres) {
        forget(postgres);
        return List.of(
                enrol("Mara Ellwick", new Standing(true, false, null)),
                enrol("Ines Corrow", new Standing(false, true, null)),
                enrol("Tobias Quenby", new Standing(false, false, null)));
    }

    /// Puts a reviewer on the roster who has declared their interests.
    Member enrol(String name, Standing standing) {
        return enrol(name, Reviewer.Part.REVIEWER, BODY, standing, stranger(name));
    }

    Member enrol(String name, Reviewer.Part part, String organisation, Standing standing, Party interests) {
        var account = matters.account(Role.OUTSIDE_REVIEWER);
        var reviewer = new Reviewer(
                UUID.randomUUID(),
                account.userId(),
                part,
                name,
                organisation,
                standing,
                "Another issuer",
                new Term(today.minusYears(1), today.plusYears(1), 0));
        Force.as(body, () -> {
            roster.enrol(reviewer);
            roster.declare(reviewer.reviewerId(), interests);
            return null;
        });
        return new Member(reviewer, account);
    }

    static Party stranger(String name) {
        return new Party(new Party.Named(name, null), List.of(), List.of(), List.of());
    }

    /// A case about Sam Alder, whose documents are two.
    CaseFile open(CaseClass caseClass) {
        return open(caseClass, null, stranger("Sam Alder"), false);
    }

    CaseFile open(CaseClass caseClass, @Nullable UUID personId, Party subject, boolean bar) {
        var applicationId = assessed();
        var file = new CaseFile(
                UUID.randomUUID(),
                applicationId,
                "APP-" + applicationId.toString().substring(0, 8),
                UUID.randomUUID(),
                personId,
                "Sam Alder",
                caseClass,
                caseClass == CaseClass.GREEN,
                false,
                bar,
                caseClass == CaseClass.SELF ? "the person works in vetting" : "",
                LegalMode.UNDERTAKING,
                today,
                new Matter(subject, Force.NAME, Set.of(), List.of()));
        Force.as(manager, () -> {
            drawing.open(
                    file,
                    List.of(
                            new Step.Shown("Declaration", "a".repeat(64)),
                            new Step.Shown("Intelligence check", "b".repeat(64))));
            return null;
        });
        return file;
    }

    /// An application whose checks are complete, and which lies with the outside reviewers.
    private UUID assessed() {
        var applied = applying.complete(manager, researcher, Level.RV, Applicant.OFFICER);
        var id = applied.applicationId();
        applicants.put(id, applied.applicant());
        applying.check(researcher, id, Check.CCU, ResultCode.SEALED_ADVERSE, SEALED);
        Force.as(manager, () -> {
            vetting.move(id, ApplicationStage.ASSESSING, "");
            vetting.move(id, ApplicationStage.AWAITING_OUTSIDE, "");
            return null;
        });
        return id;
    }

    static ComposedOpinion opinion(Opinion opinion) {
        var model = new DecisionModel("Ethics.", "Information.", "Risk.", "Powers.", "Options.", "Review.");
        return new ComposedOpinion(
                opinion,
                new Rationale(
                        List.of(), model, List.of(), List.of(), List.of(), List.of(), "Overall: " + opinion.label()),
                opinion == Opinion.CLEAR_WITH_CONDITIONS ? List.of(condition()) : List.of());
    }

    private static Condition condition() {
        return new Condition(
                ConditionType.EARLY_REVIEW,
                "6",
                "Look again after six months",
                "Unit head",
                "Lee Thorn",
                LocalDate.of(2026, 1, 5),
                6,
                null,
                "A note on file",
                "Review of the clearance",
                ConditionSource.OUTSIDE);
    }
}
