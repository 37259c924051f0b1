package plumbline.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.intake.Channel;
import plumbline.intake.Intake;
import plumbline.intake.Nature;
import plumbline.intake.NewReport;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.people.People;
import plumbline.people.Person;

/// What a test of a matter begins with: accounts, people of the register, an operation on a report.
///
/// Nothing is shared: every account, person and operation asked for is another one.
public final class Matters {
    private final Access access;
    private final People people;
    private final Intake intake;
    private final Operations operations;

    Matters(Access access, People people, Intake intake, Operations operations) {
        this.access = access;
        this.people = people;
        this.intake = intake;
        this.operations = operations;
    }

    /// An operation and the report that it was opened on.
    public record Matter(UUID operationId, UUID reportId) {}

    /// An account with these roles.
    public SignedIn account(Role... roles) {
        return account(null, roles);
    }

    /// An account of somebody in the register.
    public SignedIn account(@Nullable UUID personId, Role... roles) {
        var userName = "u" + UUID.randomUUID().toString().substring(0, 8);
        return Force.account(access, userName, personId, roles);
    }

    /// PC 4471 Joan Mallow.
    public UUID officer() {
        return person(PersonKind.REGULAR_OFFICER, "Joan", "Mallow", "PC");
    }

    /// Ivo Tansy, who operates a control room: a member of staff.
    public UUID staff() {
        return person(PersonKind.POLICE_STAFF, "Ivo", "Tansy", "Control room operator");
    }

    /// Somebody in the register.
    public UUID person(PersonKind kind, String givenName, String familyName, String position) {
        var personId = UUID.randomUUID();
        Acting.as(Acting.system("test"), () -> {
            people.record(
                    new Person(personId, kind, givenName, familyName, position, "4471", "Response A", null, null));
            return null;
        });
        return personId;
    }

    /// Operation Copperfield on a report of 20 November 2026, opened by `who` for this team.
    public Matter open(SignedIn who, SignedIn... team) {
        var matter = new Matter(UUID.randomUUID(), UUID.randomUUID());
        var report = new NewReport(
                Channel.MEDIA,
                Nature.CONDUCT_MATTER,
                Instant.parse("2026-11-20T09:00:00Z"),
                "A broadcaster alleges discriminatory messages",
                "Ten officers and staff are said to have shared them.",
                null,
                null);
        Set<UUID> members = Arrays.stream(team).map(SignedIn::userId).collect(Collectors.toSet());
        Force.as(who, () -> {
            intake.record(matter.reportId(), report);
            operations.open(matter.operationId(), matter.reportId(), "Copperfield", "Who sent what", members);
            return null;
        });
        return matter;
    }

    /// Adds a person concerned.
    public void concern(SignedIn who, UUID operationId, UUID personId) {
        Force.as(who, () -> operations.addPerson(operationId, personId, "named in the report"));
    }

    /// That somebody shared a meme, known since a day; criterion (d) was answered yes.
    public static RaiseAllegation meme(UUID operationId, UUID personId, LocalDate attention) {
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
