package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Rulings;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.investigation.Investigations;
import plumbline.law.conduct.severity.AcceleratedHearings;
import plumbline.law.conduct.severity.Bar;
import plumbline.law.conduct.severity.CasesToAnswer;
import plumbline.law.conduct.severity.Certification;
import plumbline.law.conduct.severity.Consulted;
import plumbline.law.conduct.severity.RouteFacts;
import plumbline.law.conduct.severity.Routes;
import plumbline.law.conduct.severity.Trigger;

/// The gates of the allegation, GATE-4 and GATE-10 to GATE-20.
final class AllegationGates {

    private static final Citation NOTICE =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 17", "notice, and that it may be withheld");
    private static final Citation INTERVIEW =
            Citation.unconfirmed(Instruments.CONDUCT_2020, "reg 20", "interviews come after notice; from memory");
    private static final Citation LINEAGE =
            Citation.confirmed(Instruments.POLICY, "strands of an allegation", "our rule, not the Regulations'");
    private static final Citation CERTIFIER = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 2(4)", "a senior officer authorises the delegate's decision");

    private AllegationGates() {}

    /// What can be said before the particulars are known.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind) {
            case SEVERITY_ASSESSED -> ReferralGates.referred(file);
            case INTERVIEW_ARRANGED -> noticed(file);
            case CASE_TO_ANSWER_DECIDED -> ReferralGates.referred(file).and(() -> SeverityGates.assessed(file));
            case ROUTE_DECIDED ->
                ReferralGates.referred(file)
                        .and(() -> SeverityGates.assessed(file))
                        .and(() -> CriminalGates.determinedAgain(file));
            case ACCELERATED_DETERMINED ->
                SeverityGates.assessed(file)
                        .and(() -> Need.that(
                                file.allegation()
                                        .severity()
                                        .filter(Severity.GROSS_MISCONDUCT::equals)
                                        .isPresent(),
                                "GATE-16",
                                "An accelerated hearing is for gross misconduct, and it is not assessed as that.",
                                "An assessment of gross misconduct.",
                                Law.ALLEGATION));
            case REFLECTION_STARTED -> reflecting(file);
            case REFLECTION_ACCOUNT_GIVEN, REFLECTION_REPORTED ->
                Need.that(
                        file.last(AllegationStep.ReflectionStarted.class).isPresent(),
                        "RPRP",
                        "Reflective practice was not started.",
                        "Start it, with notice of the issue.",
                        Law.ALLEGATION);
            default -> Verdict.allowed();
        };
    }

    static Verdict may(CaseFile file, AllegationStep step, By by, Instant now) {
        return switch (step) {
            case AllegationStep.SeverityAssessed assessed -> SeverityGates.may(file, assessed, by);
            case AllegationStep.NoticeWithheld withheld ->
                review("GATE-12", withheld.reviewOn(), now)
                        .and(() -> Need.that(
                                !withheld.ground().isBlank(),
                                "GATE-12",
                                "No ground is given for withholding notice.",
                                "Name the investigation that notice might prejudice, and how.",
                                NOTICE));
            case AllegationStep.WithholdingReviewed reviewed ->
                reviewed.still() ? review("GATE-12", reviewed.reviewOn(), now) : Verdict.allowed();
            case AllegationStep.InterviewHeld interview -> interview(file, interview);
            case AllegationStep.AcceleratedDetermined determined -> accelerated(file, determined, by, now);
            case AllegationStep.AcceleratedDirected directed ->
                Need.that(
                        file.matter().isDirectorGenerals(),
                        "GATE-16",
                        "The Director General does not control this investigation.",
                        "A direction in a directed or independent investigation.",
                        Law.ALLEGATION);
            case AllegationStep.CaseToAnswerDecided decided ->
                CasesToAnswer.decide(
                        form(file),
                        decider(by),
                        decided.viewsSought() ? Set.of(Consulted.APPROPRIATE_AUTHORITY) : Set.of(),
                        file.matter().reported(),
                        decided.reason());
            case AllegationStep.RouteDecided decided -> route(file, decided, by);
            case AllegationStep.SilenceConsidered considered -> silence(considered);
            case AllegationStep.StrandSplit split ->
                Need.that(
                        !file.allegation().strands().containsKey(split.strand()),
                        "GATE-20",
                        "There is a strand of that identity already.",
                        "A new identity.",
                        LINEAGE);
            case AllegationStep.StrandWithdrawn withdrawn -> strand(file, withdrawn.strand());
            case AllegationStep.StrandClosed closed ->
                strand(file, closed.strand()).and(() -> Need.reasons("GATE-20", closed.reason(), LINEAGE));
            case AllegationStep.StrandMerged merged -> merged(file, merged.strand(), merged.into());
            case AllegationStep.RepresentationsMade _,
                    AllegationStep.InterviewArranged _,
                    AllegationStep.AcceleratedStated _,
                    AllegationStep.DowngradeStated _,
                    AllegationStep.ReflectionStarted _,
                    AllegationStep.ReflectionAccountGiven _,
                    AllegationStep.ReflectionReported _ -> Verdict.allowed();
        };
    }

    /// Where the allegation may go, as far as the case to answer and the record decide (GATE-14, 15, 16, 40).
    static Verdict lawful(CaseFile file, Route route, @Nullable Route directed) {
        AllegationState allegation = file.allegation();
        CaseToAnswer answer = allegation.certified() ? CaseToAnswer.GROSS_MISCONDUCT : allegation.caseToAnswer();
        if (answer == null) {
            return SeverityGates.below(file, route);
        }
        RouteFacts facts = new RouteFacts(answer, isFormer(file), SeverityGates.standing(allegation), directed);
        return Rulings.verdict(file.opening().selection(), rules -> Routes.may(route, facts, rules), Verdict::allowed)
                .and(() -> Need.that(
                        route != Route.ACCELERATED_HEARING || allegation.certified(),
                        "GATE-16",
                        "No accelerated hearing is certified.",
                        "Determine the two special conditions first.",
                        Law.ALLEGATION));
    }

    static boolean isFormer(CaseFile file) {
        return file.subject().service() != Service.SERVING;
    }

    static InvestigationForm form(CaseFile file) {
        return Optional.ofNullable(file.matter().form()).orElse(InvestigationForm.INTERNAL);
    }

    static Decider decider(By by) {
        return switch (by) {
            case DIRECTOR_GENERAL -> Decider.DIRECTOR_GENERAL;
            case INVESTIGATOR -> Decider.INVESTIGATOR;
            case APPROPRIATE_AUTHORITY,
                    DELEGATE,
                    INTAKE,
                    SENIOR_AUTHORISER,
                    LOCAL_POLICING_BODY,
                    CHAIR,
                    PANEL,
                    SUBJECT,
                    LINE_MANAGER,
                    EMPLOYER_MANAGER,
                    APPEAL_BODY,
                    CRIMINAL_INVESTIGATOR,
                    PROSECUTOR,
                    EXHIBIT_OFFICER,
                    SYSTEM -> Decider.APPROPRIATE_AUTHORITY;
        };
    }

    private static Verdict noticed(CaseFile file) {
        return Need.that(
                file.allegation().stage() == AllegationStage.NOTIFIED,
                "GATE-13",
                "The person has had no notice of the investigation.",
                "Serve the notice first; before it only a criminal interview under caution is open.",
                INTERVIEW);
    }

    private static Verdict review(String rule, @Nullable LocalDate on, Instant now) {
        return Need.that(
                on != null && on.isAfter(London.day(now)),
                rule,
                "There is no day ahead on which withholding is looked at again.",
                "Set the day of the next review.",
                NOTICE);
    }

    private static Verdict interview(CaseFile file, AllegationStep.InterviewHeld interview) {
        boolean caution = interview.underCaution();
        AllegationStage stage = file.allegation().stage();
        return Investigations.interview(stage == AllegationStage.NOTIFIED, stage == AllegationStage.WITHHELD, caution)
                .and(() -> Need.that(
                        !caution || file.criminal().isUnderInvestigation(),
                        "GATE-13",
                        "No criminal investigation into the person is open, so there is no interview under caution.",
                        "Record that a criminal investigation opened.",
                        INTERVIEW))
                .and(() -> Need.that(
                        caution
                                || !file.criminal().isActive()
                                || file.last(CriminalStep.MaterialKeptApart.class)
                                        .isPresent(),
                        "GATE-34",
                        "A criminal inquiry is on foot, and nothing records how the account is kept apart from it.",
                        "Record what is kept apart: a compelled account must not reach the criminal inquiry.",
                        Law.CRIMINAL));
    }

    private static Verdict accelerated(
            CaseFile file, AllegationStep.AcceleratedDetermined determined, By by, Instant now) {
        Verdict authorised = Need.that(
                by != By.DELEGATE || determined.authorised(),
                "DELEGATION",
                "No senior officer authorised the delegate's decision.",
                "Authorisation by an officer of at least assistant chief constable or commander rank.",
                CERTIFIER);
        if (!determined.isCertified()) {
            return authorised.and(() -> AcceleratedHearings.decline(form(file), determined.reason()));
        }
        Optional<Trigger> trigger = trigger(file);
        return authorised
                .and(() -> Need.that(
                        trigger.isPresent(),
                        "GATE-16",
                        "Neither a statement of the investigator nor the final report is there.",
                        "The investigator's statement that the special conditions are likely met, or the report.",
                        Law.ALLEGATION))
                .and(() -> Rulings.verdict(
                        file.opening().selection(),
                        rules -> AcceleratedHearings.certify(
                                new Certification(trigger.orElseThrow(), true, true, bars(file, now), false), rules),
                        Verdict::allowed));
    }

    private static Optional<Trigger> trigger(CaseFile file) {
        if (file.last(AllegationStep.AcceleratedStated.class).isPresent()) {
            return Optional.of(Trigger.INVESTIGATORS_STATEMENT);
        }
        if (CriminalGates.endOfPrejudice(file) >= 0) {
            return Optional.of(Trigger.END_OF_PREJUDICE);
        }
        return file.matter().reported() ? Optional.of(Trigger.FINAL_REPORT) : Optional.empty();
    }

    private static Set<Bar> bars(CaseFile file, Instant now) {
        Set<Bar> bars = EnumSet.noneOf(Bar.class);
        if (directed(file) != null) {
            bars.add(Bar.DIRECTED_TO_PROCEED);
        }
        if (file.last(ProceedingsStep.Listed.class)
                .filter(listed -> !listed.startsOn().isAfter(London.day(now)))
                .isPresent()) {
            bars.add(Bar.HEARING_DAY_REACHED);
        }
        return bars;
    }

    /// The form that the Director General directed; null if none.
    static @Nullable Route directed(CaseFile file) {
        return file.all(AllegationStep.RouteDecided.class).stream()
                .filter(AllegationStep.RouteDecided::directed)
                .map(AllegationStep.RouteDecided::route)
                .reduce((_, second) -> second)
                .orElse(null);
    }

    private static Verdict route(CaseFile file, AllegationStep.RouteDecided decided, By by) {
        return Need.that(
                        decided.directed() == (by == By.DIRECTOR_GENERAL),
                        "GATE-40",
                        decided.directed()
                                ? "Only the Director General can direct."
                                : "The Director General does not decide the route but by a direction.",
                        "Record it as what it is.",
                        Law.ALLEGATION)
                .and(() -> Need.reasons("GATE-40", decided.reason(), Law.ALLEGATION))
                .and(() -> lawful(file, decided.route(), decided.directed() ? null : directed(file)))
                .and(() -> SubjectGates.reached(file, decided.route()))
                .and(() -> isFormer(file)
                        ? Rulings.verdict(
                                file.opening().selection(),
                                rules -> AcceleratedHearings.formerOfficer(
                                        decided.route(), decided.whyHearing() != null, rules),
                                Verdict::allowed)
                        : Verdict.allowed());
    }

    private static Verdict silence(AllegationStep.SilenceConsidered considered) {
        return Need.that(
                        !considered.pursued() || considered.visible() > 0,
                        "AT-45",
                        "None of the messages was visible to the person, so nothing had to be challenged.",
                        "Evidence that earlier history was shared, quoted or scrolled to.",
                        Citation.confirmed(Instruments.CONDUCT_2020, "Sch 2", "standard 10, challenging and reporting"))
                .and(() -> Need.reasons("GATE-10", considered.reason(), Law.ALLEGATION));
    }

    private static Verdict reflecting(CaseFile file) {
        AllegationState allegation = file.allegation();
        return Need.that(
                allegation.route() == Route.REFLECTIVE_PRACTICE || allegation.outcome() == Outcome.REFLECTIVE_PRACTICE,
                "RPRP",
                "The allegation was not sent to reflective practice.",
                "A decision on the route, or an outcome, that sends it there.",
                Law.ALLEGATION);
    }

    private static Verdict strand(CaseFile file, UUID strand) {
        return Need.that(
                Optional.ofNullable(file.allegation().strands().get(strand))
                        .filter(AllegationState.StrandStatus::isOpen)
                        .isPresent(),
                "GATE-20",
                "No such strand is open.",
                "Split one off first.",
                LINEAGE);
    }

    private static Verdict merged(CaseFile file, UUID strand, @Nullable UUID into) {
        return strand(file, strand)
                .and(() -> into == null ? Verdict.allowed() : strand(file, into))
                .and(() -> Need.that(
                        !strand.equals(into),
                        "GATE-20",
                        "A strand cannot be merged into itself.",
                        "Another strand, or the allegation.",
                        LINEAGE));
    }
}
