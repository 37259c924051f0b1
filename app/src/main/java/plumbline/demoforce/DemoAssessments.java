package plumbline.demoforce;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.assessment.Assessments;
import plumbline.assessment.Paper;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.decision.Disclosure;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Involved;
import plumbline.law.vetting.decision.Nature;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.law.vetting.decision.Status;
import plumbline.law.vetting.level.Check;

/// Records what the checks of some applications brought up, as their vetting officer would.
@Component
@Profile("demo")
class DemoAssessments {
    private final DemoAccounts accounts;
    private final Assessments assessments;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DemoAssessments(
            DemoAccounts accounts, Assessments assessments, TransactionTemplate transaction, InstantSource clock) {
        this.accounts = accounts;
        this.assessments = assessments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What is on record already stays as it is: each act carries an identity of its own.
    void load() {
        var today = London.day(clock.instant());
        transaction.executeWithoutResult(_ -> accounts.as("vetting", () -> {
            theft(today);
            debt(today);
            partners(today);
            bail(today);
            return null;
        }));
    }

    private void theft(LocalDate today) {
        var application = application("Juniper Vale");
        record(
                application,
                new Found(FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION, Check.PNC, Disclosure.DISCLOSED)
                        .on(today.minusYears(12))
                        .saying("Took a bottle of spirits from a shop at 17 and was cautioned.")
                        .marked(Nature.DISHONESTY));
        assessments.receive(
                application,
                DemoIds.named("paper/" + application),
                new Paper(
                        "Letter from the course tutor",
                        today,
                        "She has taught shop staff about theft for six years and tells them of her own caution."));
    }

    private void debt(LocalDate today) {
        record(
                application("Hollis Brandt"),
                new Found(FindingType.DEBT, Status.FINANCIAL, Disposal.NONE, Check.FIN, Disclosure.DISCLOSED)
                        .on(today.minusYears(3))
                        .saying(
                                "Owes 22,000 pounds after a failed shop. The payment plan has been kept for 18 months."));
    }

    private void partners(LocalDate today) {
        var application = application("Corin Blackthorn");
        var first = domestic("first partner", "Northmoor Police", "NM/771/19", today.minusYears(7));
        var second = domestic("second partner", "Southvale Police", "SV/102/22", today.minusYears(4));
        var again = domestic(
                "second partner",
                "Southvale Police",
                "SV/340/22",
                today.minusYears(4).plusMonths(5));
        record(application, first);
        record(application, second);
        record(application, again);
        assessments.recordPrior(
                application,
                new PriorDecision(
                        DemoIds.named("prior/" + application),
                        today.minusYears(3),
                        "Southvale Police",
                        PriorResult.REFUSED,
                        "Refused as a special constable on the second partner's account. The record of the appeal was not"
                                + " kept.",
                        Set.of(second.id(application), again.id(application))));
    }

    private static Found domestic(String concerned, String force, String reference, LocalDate on) {
        return new Found(
                        FindingType.DOMESTIC_RISK,
                        Status.ALLEGED,
                        Disposal.NO_FURTHER_ACTION,
                        Check.LOC,
                        Disclosure.NOT_DISCLOSED)
                .on(on)
                .with(concerned, force, reference)
                .saying("Police were called to the home. The " + concerned
                        + " said that the applicant had held her by the throat, and did not support a charge.");
    }

    private void bail(LocalDate today) {
        record(
                application("Jarrah Stone"),
                new Found(FindingType.ARREST, Status.ALLEGED, Disposal.ON_BAIL, Check.LOC, Disclosure.DISCLOSED)
                        .on(today.minusMonths(1))
                        .saying("Arrested after a fight outside a public house, and on bail.")
                        .marked(Nature.VIOLENCE));
    }

    private static UUID application(String name) {
        return DemoIds.named("application/" + name);
    }

    private void record(UUID application, Found found) {
        var finding = found.finding(application);
        if (assessments.record(application, DemoIds.named("version/" + finding.id()), finding)
                instanceof Verdict.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
    }

    /// A finding while it is told.
    private record Found(
            FindingType type,
            Status status,
            Disposal disposal,
            Check check,
            Disclosure disclosure,
            LocalDate happenedOn,
            String concerned,
            String force,
            String reference,
            String summary,
            Set<Nature> natures) {
        Found(FindingType type, Status status, Disposal disposal, Check check, Disclosure disclosure) {
            this(type, status, disposal, check, disclosure, LocalDate.EPOCH, "", "", "", "", Set.of());
        }

        Found on(LocalDate day) {
            return new Found(
                    type, status, disposal, check, disclosure, day, concerned, force, reference, summary, natures);
        }

        Found with(String whom, String holder, String number) {
            return new Found(
                    type, status, disposal, check, disclosure, happenedOn, whom, holder, number, summary, natures);
        }

        Found saying(String words) {
            return new Found(
                    type, status, disposal, check, disclosure, happenedOn, concerned, force, reference, words, natures);
        }

        Found marked(Nature... marks) {
            return new Found(
                    type,
                    status,
                    disposal,
                    check,
                    disclosure,
                    happenedOn,
                    concerned,
                    force,
                    reference,
                    summary,
                    Set.of(marks));
        }

        UUID id(UUID application) {
            return DemoIds.named("finding/" + application + "/" + type + "/" + reference);
        }

        Finding finding(UUID application) {
            return new Finding(
                    id(application),
                    type,
                    status,
                    natures,
                    disposal,
                    Involved.SUBJECT,
                    concerned,
                    force,
                    reference,
                    disclosure,
                    false,
                    summary,
                    null,
                    happenedOn,
                    check.label(),
                    "");
        }
    }
}
