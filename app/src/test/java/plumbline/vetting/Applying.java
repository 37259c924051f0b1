package plumbline.vetting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.AboutYou;
import plumbline.law.vetting.application.Addresses;
import plumbline.law.vetting.application.Associates;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.application.Family;
import plumbline.law.vetting.application.Money;
import plumbline.law.vetting.application.Occupation;
import plumbline.law.vetting.application.Online;
import plumbline.law.vetting.application.Past;
import plumbline.law.vetting.application.Relation;
import plumbline.law.vetting.application.Service;
import plumbline.law.vetting.application.Work;
import plumbline.law.vetting.application.YesNo;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.Need;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Stay;

/// Leads applications to where a test begins, through the doors that people use.
public final class Applying {
    private final Openings openings;
    private final OwnForms forms;
    private final Checks checks;
    private final Vetting vetting;
    private final Access access;
    private final InstantSource clock;

    Applying(Openings openings, OwnForms forms, Checks checks, Vetting vetting, Access access, InstantSource clock) {
        this.openings = openings;
        this.forms = forms;
        this.checks = checks;
        this.vetting = vetting;
        this.access = access;
        this.clock = clock;
    }

    /// An application and the account of its applicant.
    public record Applied(UUID applicationId, SignedIn applicant) {}

    /// Opens an application of somebody who is not in the register, or of somebody who is.
    public Applied open(SignedIn officer, @Nullable UUID personId, Level level, Applicant applicant) {
        var id = UUID.randomUUID();
        var reason = personId == null ? ApplicationReason.NEW : ApplicationReason.ROLE;
        var opened = Force.as(
                officer,
                () -> openings.open(new Openings.Wanted(id, personId, "Sam Ashdown", applicant, level, reason)));
        if (!(opened instanceof Openings.Opened.Done done)) {
            throw new IllegalStateException(opened.toString());
        }
        var account = done.code().isPresent()
                ? access.find(done.code().get().accountId()).orElseThrow()
                : access.ofPerson(Objects.requireNonNull(personId)).getFirst();
        return new Applied(id, account);
    }

    /// The applicant fills in the form and signs it.
    public void declare(Applied applied, Declaration declaration) {
        Force.as(applied.applicant(), () -> {
            forms.fill(applied.applicationId(), declaration);
            return done(forms.sign(applied.applicationId(), UUID.randomUUID()));
        });
    }

    /// Every mandatory check is asked for and comes back without a trace.
    public void check(SignedIn researcher, UUID applicationId) {
        Force.as(researcher, () -> vetting.completeness(applicationId)).lines().stream()
                .filter(line -> line.requirement().need() == Need.MANDATORY)
                .forEach(line -> check(researcher, applicationId, line.check(), ResultCode.NO_TRACE));
    }

    /// One check is asked for and comes back.
    public void check(SignedIn researcher, UUID applicationId, Check check, ResultCode code) {
        check(researcher, applicationId, check, code, "as found");
    }

    /// The same, with what was found in words.
    public void check(SignedIn researcher, UUID applicationId, Check check, ResultCode code, String words) {
        var today = London.day(clock.instant());
        var request = UUID.randomUUID();
        var runner =
                RuleBook.standard().on(today).check(check).runners().iterator().next();
        Force.as(researcher, () -> {
            done(checks.request(applicationId, request, check, "Needed at this level", false));
            return done(checks.record(
                    applicationId,
                    request,
                    new Checks.Returned(UUID.randomUUID(), today, runner, code, List.of(), words)));
        });
    }

    /// An application that may be assessed: declared and checked.
    public Applied complete(SignedIn officer, SignedIn researcher, Level level, Applicant applicant) {
        var applied = open(officer, null, level, applicant);
        declare(applied, declaration(London.day(clock.instant())));
        check(researcher, applied.applicationId());
        return applied;
    }

    static Acted done(Acted acted) {
        if (!(acted instanceof Acted.Done)) {
            throw new IllegalStateException(acted.toString());
        }
        return acted;
    }

    /// A declaration that lacks nothing. Everybody in it is made up.
    public static Declaration declaration(LocalDate today) {
        return new Declaration(
                new AboutYou("Sam Robin", "Ashdown", today.minusYears(36), "Redmere", YesNo.NO, List.of()),
                addresses("1 Mill Lane", today.minusYears(11)),
                new Family(
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        List.of(
                                parent(Relation.MOTHER, "Ann Ashdown", "Greaves", today),
                                parent(Relation.FATHER, "Lee Ashdown", null, today))),
                new Associates(YesNo.NO, List.of()),
                new Past(YesNo.NO, List.of()),
                new Money(YesNo.NO, YesNo.NO, YesNo.NO, 0, null),
                new Work(
                        List.of(new Work.Job(
                                Occupation.EMPLOYED,
                                "Redmere Mill",
                                "clerk",
                                today.minusYears(12),
                                null,
                                null,
                                "office@mill.example")),
                        List.of(new Work.Referee("Chris Vale", "chris@vale.example", "taught me")),
                        YesNo.NO,
                        null),
                new Service(YesNo.NO, List.of(), YesNo.NO, List.of()),
                new Online(YesNo.YES, List.of("@sam-ashdown"), List.of("sam@ashdown.example"), List.of()));
    }

    public static Addresses addresses(String lines, LocalDate from) {
        return new Addresses(
                List.of(new Addresses.Address(lines, "RM1 1AA", YesNo.YES, null, from, null, Stay.Basis.RESIDENT)));
    }

    private static Family.Relative parent(
            Relation relation, String name, @Nullable String otherNames, LocalDate today) {
        return new Family.Relative(
                relation, name, otherNames, today.minusYears(64), YesNo.NO, "4 Old Road, Redmere", YesNo.NO);
    }
}
