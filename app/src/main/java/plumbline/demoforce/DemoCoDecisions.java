package plumbline.demoforce;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.assessment.Assessments;
import plumbline.codecision.CoDecisions;
import plumbline.codecision.Members;
import plumbline.codecision.Reviewer;
import plumbline.codecision.Roster;
import plumbline.codecision.Sealing;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Disclosure;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Involved;
import plumbline.law.vetting.decision.Status;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.twokey.Party;
import plumbline.law.vetting.twokey.Standing;
import plumbline.law.vetting.twokey.Term;

/// Takes four applications to two keys: one on which both sides agree, one on which they differ, a panel that waits for
/// its last envelope, and one that both keep shut.
@Component
@Profile("demo")
class DemoCoDecisions {
    private static final List<String> REVIEWERS = List.of("reviewer1", "reviewer2", "reviewer3", "reviewer4");

    private final DemoAccounts accounts;
    private final Assessments assessments;
    private final CoDecisions decisions;
    private final Roster roster;
    private final Members members;
    private final Sealing sealing;
    private final TransactionTemplate transaction;
    private final LocalDate today;

    DemoCoDecisions(
            DemoAccounts accounts,
            Assessments assessments,
            CoDecisions decisions,
            Roster roster,
            Members members,
            Sealing sealing,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.accounts = accounts;
        this.assessments = assessments;
        this.decisions = decisions;
        this.roster = roster;
        this.members = members;
        this.sealing = sealing;
        this.transaction = transaction;
        today = London.day(clock.instant());
    }

    /// One transaction a case, so that a kill leaves whole cases behind.
    void load() {
        transaction.executeWithoutResult(_ -> enrol());
        tell("Juniper Vale", "vetting", Opinion.CLEAR, Opinion.CLEAR, 2);
        tell("Hollis Brandt", "vetting", Opinion.CLEAR, Opinion.NOT_CLEAR, 2);
        tell("Corin Blackthorn", "manager", Opinion.NOT_CLEAR, Opinion.NOT_CLEAR, 2);
        transaction.executeWithoutResult(_ -> accounts.as("vetting", this::undeclaredDebt));
        tell("Alder Finch", "vetting", Opinion.NOT_CLEAR, Opinion.NOT_CLEAR, 2);
    }

    private void enrol() {
        var known = roster.all().stream().map(Reviewer::reviewerId).toList();
        for (var userName : REVIEWERS) {
            var account = accounts.holder(userName);
            var id = DemoIds.named("reviewer/" + userName);
            if (!known.contains(id)) {
                var reviewer = new Reviewer(
                        id,
                        account.userId(),
                        Reviewer.Part.REVIEWER,
                        account.name(),
                        account.organisation(),
                        new Standing(userName.equals("reviewer1"), userName.equals("reviewer3"), null),
                        "Vetting unit of the Wolds",
                        new Term(today.minusMonths(8), today.plusYears(2), 0));
                accounts.as("outsidebody", () -> {
                    roster.enrol(reviewer);
                    roster.declare(
                            id, new Party(new Party.Named(account.name(), null), List.of(), List.of(), List.of()));
                    return id;
                });
            }
        }
    }

    /// @param sealed how many of those from outside have sealed
    private void tell(String name, String assessor, Opinion force, Opinion outside, int sealed) {
        var application = DemoIds.named("application/" + name);
        if (accounts.as("manager", () -> decisions.decision(application)).isEmpty()) {
            transaction.executeWithoutResult(_ -> decide(application, assessor, force, outside, sealed));
        }
    }

    private void decide(UUID application, String assessor, Opinion force, Opinion outside, int sealed) {
        demand(accounts.as("vetting", () -> decisions.start(application)));
        var decision =
                accounts.as("manager", () -> decisions.decision(application)).orElseThrow();
        accounts.as("outsidebody", () -> {
            demand(members.named(decision, today));
            demand(members.nothingAgainst(decision));
            return decision;
        });
        demand(accounts.as(
                assessor,
                () -> sealing.force(
                        decision, DemoIds.named("opinion/" + decision + "/force"), opinion(application, force))));
        var sitting = accounts.as("outsidebody", () -> members.sitting(decision));
        REVIEWERS.stream()
                .filter(one -> sitting.contains(DemoIds.named("reviewer/" + one)))
                .limit(sealed)
                .forEach(one -> demand(accounts.as(one, () -> {
                    members.unconflicted(decision);
                    return sealing.outside(
                            decision, DemoIds.named("opinion/" + decision + "/" + one), opinion(application, outside));
                })));
    }

    private ComposedOpinion opinion(UUID application, Opinion opinion) {
        return new DemoOpinion(assessments.facts(application)).of(opinion);
    }

    private UUID undeclaredDebt() {
        var application = DemoIds.named("application/Alder Finch");
        var id = DemoIds.named("finding/" + application + "/undeclared");
        if (decisions.decision(application).isEmpty()) {
            demand(assessments.record(
                    application,
                    DemoIds.named("version/" + id),
                    new Finding(
                            id,
                            FindingType.DEBT,
                            Status.FINANCIAL,
                            Set.of(),
                            Disposal.NONE,
                            Involved.SUBJECT,
                            "",
                            "",
                            "",
                            Disclosure.NOT_DISCLOSED,
                            false,
                            "Owes 41,000 pounds to three lenders, spent in ways that were not explained when asked twice.",
                            null,
                            today.minusMonths(14),
                            Check.FIN.label(),
                            "")));
        }
        return id;
    }

    private static void demand(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
    }
}
