package plumbline.demoforce;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckStanding;
import plumbline.law.vetting.level.Deviation;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.RuleBook;
import plumbline.vetting.Acted;
import plumbline.vetting.Checks;
import plumbline.vetting.Course;
import plumbline.vetting.Deviations;
import plumbline.vetting.Openings;
import plumbline.vetting.OwnForms;
import plumbline.vetting.Vetting;

/// Leads applications of made-up people to every stage, by the doors that people use and in the roles of those who
/// would.
@Component
@Profile("demo")
class DemoVetting {
    private final DemoAccounts accounts;
    private final Access access;
    private final Openings openings;
    private final OwnForms forms;
    private final Checks checks;
    private final Course course;
    private final Deviations deviations;
    private final Vetting vetting;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DemoVetting(
            DemoAccounts accounts,
            Access access,
            Openings openings,
            OwnForms forms,
            Checks checks,
            Course course,
            Deviations deviations,
            Vetting vetting,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.accounts = accounts;
        this.access = access;
        this.openings = openings;
        this.forms = forms;
        this.checks = checks;
        this.course = course;
        this.deviations = deviations;
        this.vetting = vetting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// One transaction a story: what a kill leaves behind are whole stories, and the next start goes on after them.
    void load() {
        var today = London.day(clock.instant());
        DemoApplications.all(today, accounts.holder("manager"), accounts.holder("investigator")).stream()
                .filter(story ->
                        accounts.as("vetting", () -> vetting.find(story.id())).isEmpty())
                .forEach(story -> transaction.executeWithoutResult(_ -> tell(story)));
        transaction.executeWithoutResult(_ -> setAside(today));
    }

    private void tell(DemoApplications.Story story) {
        var applicant = open(story);
        if (story.declared().isEmpty()) {
            return;
        }
        var declared = story.declared().get();
        as(applicant, () -> {
            forms.fill(story.id(), declared);
            return story.signed() ? done(forms.sign(story.id(), DemoIds.named("declaration/" + story.id()))) : null;
        });
        story.answers().forEach((check, code) -> check(story, check, code));
        if (story.checked()) {
            accounts.as("researcher", () -> vetting.completeness(story.id())).lines().stream()
                    .filter(line -> line.standing() == CheckStanding.REQUIRED)
                    .forEach(line -> check(story, line.check(), ResultCode.NO_TRACE));
        }
        story.question()
                .ifPresent(question -> accounts.as(
                        "vetting", () -> done(checks.ask(story.id(), DemoIds.named("query/" + story.id()), question))));
        end(story, applicant);
    }

    private void end(DemoApplications.Story story, SignedIn applicant) {
        var to = story.stage();
        if (to == ApplicationStage.WITHDRAWN_BY_APPLICANT) {
            as(applicant, () -> done(forms.withdraw(story.id(), story.why())));
        } else if (to != ApplicationStage.DRAFT
                && to
                        != accounts.as("vetting", () -> vetting.application(story.id()))
                                .stage()) {
            accounts.as("vetting", () -> done(course.take(story.id(), to, story.why())));
        }
    }

    private SignedIn open(DemoApplications.Story story) {
        var wanted = new Openings.Wanted(
                story.id(), story.personId(), story.name(), story.applicant(), story.level(), story.reason());
        return switch (accounts.as("vetting", () -> openings.open(wanted))) {
            case Openings.Opened.Done(var _, var fresh) ->
                fresh.map(applicant -> access.find(applicant.accountId()).orElseThrow())
                        .orElseGet(() -> access.ofPerson(Objects.requireNonNull(story.personId()))
                                .getFirst());
            case Openings.Opened.Refused(var _, var reason) -> throw new IllegalStateException(reason);
        };
    }

    private void check(DemoApplications.Story story, Check check, ResultCode code) {
        var today = London.day(clock.instant());
        var runner =
                RuleBook.standard().on(today).check(check).runners().iterator().next();
        var request = DemoIds.named("request/" + story.id() + "/" + check);
        var result = new Checks.Returned(
                DemoIds.named("result/" + story.id() + "/" + check),
                today,
                runner,
                code,
                code.isAdverse() ? List.of("MADE-UP/" + check + "/1") : List.of(),
                code == ResultCode.NO_TRACE ? "" : story.why());
        accounts.as("researcher", () -> {
            done(checks.request(
                    story.id(),
                    request,
                    check,
                    "Needed at the level of " + story.level().label(),
                    false));
            return story.isAsked(check) ? null : done(checks.record(story.id(), request, result));
        });
    }

    private void setAside(LocalDate today) {
        var deviation = new Deviation(
                DemoIds.named("deviation"),
                Check.MOD,
                Set.of(Level.RV),
                Set.of(Applicant.SPECIAL),
                "The service-record office moves its archive and answers nothing for a month",
                "Few specials served. Whoever did is asked for their own papers, and the check is run afterwards",
                today,
                today.plusDays(29));
        accounts.as("manager", () -> deviations.propose(deviation));
        accounts.as(
                "chief",
                () -> deviations.decide(
                        deviation.deviationId(), true, "For one month and no longer; the list is mine to clear"));
    }

    private <R extends @Nullable Object> R as(SignedIn who, ScopedValue.CallableOp<R, RuntimeException> work) {
        return Access.as(who, () -> Acting.as(new Acting(who.userId(), who.organisation(), "demonstration"), work));
    }

    private static Acted done(Acted acted) {
        if (!(acted instanceof Acted.Done)) {
            throw new IllegalStateException(acted.toString());
        }
        return acted;
    }
}
