package plumbline.law.lane;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Rulings;
import plumbline.law.conduct.criminal.CriminalEnd;
import plumbline.law.conduct.outcome.Findings;
import plumbline.law.conduct.outcome.OutcomeFacts;
import plumbline.law.conduct.outcome.Outcomes;
import plumbline.law.conduct.severity.Routes;

/// The gates of proceedings: GATE-5, 6, 14 to 18 and 40 to 43.
final class ProceedingsGates {

    private static final Citation SERVICE =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 30", "what is served on referral");
    private static final Citation WITNESSES =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 32", "the chair decides who is called");
    private static final Citation PUBLIC = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "regs 36, 39 and 53", "public notice and what is withheld; from memory");
    private static final Citation APPEAL =
            Citation.unconfirmed(Instruments.CONDUCT_2020, "reg 45", "appeals; the tribunal's rules from memory");

    private ProceedingsGates() {}

    /// What can be said before the particulars are known.
    static Verdict open(CaseFile file, StepKind kind) {
        return switch (kind) {
            case PROCEEDINGS_REFERRED -> referable(file);
            case PRE_HEARD ->
                CriminalGates.notPausing(file)
                        .and(() -> Need.that(
                                file.last(ProceedingsStep.ChairSupplied.class).isPresent(),
                                "CLK-35",
                                "The documents were not supplied to the chair.",
                                "Supply them.",
                                WITNESSES));
            case HEARING_LISTED, HEARD -> CriminalGates.notPausing(file);
            case PUBLICISED -> withholdingDecided(file);
            case OUTCOME_DECIDED ->
                Outcomes.ready(
                        file.allegation().finding() != null,
                        file.last(ProceedingsStep.OutcomeRepresentations.class).isPresent());
            case OUTCOME_PUBLISHED -> PublicationGates.free(file);
            case APPEAL_LODGED ->
                Need.that(
                        file.allegation().finding() != Finding.NOT_PROVEN,
                        "APPEAL",
                        "Nothing was found against the person.",
                        "Nothing would: there is nothing to appeal against.",
                        APPEAL);
            default -> Verdict.allowed();
        };
    }

    static Verdict may(Times times, ProceedingsStep step, By by, Instant now) {
        CaseFile file = times.file();
        Forum forum = file.proceedings()
                .find(step.proceedings())
                .map(ProceedingsState.Proceedings::forum)
                .orElse(Forum.HEARING);
        return switch (step) {
            case ProceedingsStep.Referred referred -> referred(file, referred);
            case ProceedingsStep.ReferralServed served ->
                Need.that(
                        served.redactionsLogged() && !served.documents().isEmpty(),
                        "GATE-40",
                        "The documents are missing, or redactions by the harm test are not logged.",
                        "Attach the documents and log each redaction.",
                        SERVICE);
            case ProceedingsStep.Named named -> Seating.named(file, named, forum, now);
            case ProceedingsStep.ObjectionMade made ->
                Need.that(
                        file.proceedings().find(made.proceedings()).orElseThrow().members().stream()
                                .anyMatch(member -> member.person().equals(made.member())),
                        "GATE-41",
                        "That person was not named.",
                        "An objection to somebody who was named.",
                        SERVICE);
            case ProceedingsStep.ObjectionDecided decided ->
                Need.that(
                        file.proceedings()
                                .find(decided.proceedings())
                                .orElseThrow()
                                .objections()
                                .containsKey(decided.member()),
                        "GATE-41",
                        "Nobody objected to that person.",
                        "Nothing would: there is no objection to decide.",
                        SERVICE);
            case ProceedingsStep.Constituted constituted ->
                Seating.constituted(
                        times,
                        file.proceedings().find(constituted.proceedings()).orElseThrow(),
                        now);
            case ProceedingsStep.SilenceFlagged flagged -> silent(times, forum, now);
            case ProceedingsStep.WitnessesSet set -> Need.reasons("GATE-42", set.reason(), WITNESSES);
            case ProceedingsStep.Listed listed -> listed(times, listed, forum);
            case ProceedingsStep.WithholdingDecided decided -> Need.reasons("GATE-43", decided.reason(), PUBLIC);
            case ProceedingsStep.Publicised publicised -> publicised(times, publicised, forum);
            case ProceedingsStep.Heard heard -> heard(heard, forum, now);
            case ProceedingsStep.Found found -> found(file, found, forum, by);
            case ProceedingsStep.OutcomeDecided decided -> outcome(file, decided, forum);
            case ProceedingsStep.OutcomeServed served ->
                Need.that(
                        !served.appealRoute().isBlank(),
                        "CLK-47",
                        "The right of appeal is not stated.",
                        "State the route, the body and the time.",
                        APPEAL);
            case ProceedingsStep.Returned returned -> Need.reasons("GATE-16", returned.reason(), Law.PROCEEDINGS);
            case ProceedingsStep.Withdrawn withdrawn -> withdrawn(file, withdrawn, forum);
            case ProceedingsStep.AppealLodged lodged -> appeal(times, lodged, forum, now);
            case ProceedingsStep.AppealDecided decided -> decidedAbove(file, decided, forum);
            case ProceedingsStep.ChairDelegated _,
                    ProceedingsStep.Responded _,
                    ProceedingsStep.WitnessesProposed _,
                    ProceedingsStep.ChairSupplied _,
                    ProceedingsStep.PreHeard _,
                    ProceedingsStep.DirectionMet _,
                    ProceedingsStep.OutcomeRepresentations _,
                    ProceedingsStep.OutcomeReported _,
                    ProceedingsStep.OutcomePublished _,
                    ProceedingsStep.AppealAdmitted _,
                    ProceedingsStep.AppealBundleSupplied _,
                    ProceedingsStep.AppealStatementSupplied _,
                    ProceedingsStep.AppealReplySupplied _,
                    ProceedingsStep.AppealNotified _ -> Verdict.allowed();
        };
    }

    /// GATE-5, GATE-31 and GATE-40, as far as the file alone decides.
    private static Verdict referable(CaseFile file) {
        Route route = file.allegation().route();
        return ReferralGates.referred(file)
                .and(() -> CriminalGates.prejudiceDecided(file))
                .and(() -> CriminalGates.notPausing(file))
                .and(() -> CriminalGates.determinedAgain(file))
                .and(() -> Need.that(
                        route != null
                                && route.forum().isPresent()
                                && !file.allegation().severityOpen(),
                        "GATE-40",
                        "No route to proceedings was decided on an assessment that stands.",
                        "Decide the case to answer and the route, or certify an accelerated hearing.",
                        SERVICE))
                .and(() -> AllegationGates.lawful(file, route == null ? Route.NO_ACTION : route, null))
                .and(() -> SubjectGates.reached(file, route == null ? Route.NO_ACTION : route));
    }

    private static Verdict referred(CaseFile file, ProceedingsStep.Referred referred) {
        Route route = file.allegation().route();
        return Need.that(
                route != null && route.forum().filter(referred.forum()::equals).isPresent(),
                "GATE-40",
                "The route that was decided does not lead to this forum: "
                        + referred.forum().label() + ".",
                "The forum of the route that was decided.",
                SERVICE);
    }

    private static Verdict silent(Times times, Forum forum, Instant now) {
        Optional<ProceedingsStep.ReferralServed> served = times.file().last(ProceedingsStep.ReferralServed.class);
        String clock = forum == Forum.ACCELERATED_HEARING ? "CLK-43" : "CLK-33";
        return Need.that(
                served.filter(last -> times.isPast(clock, last.documentsOn(), London.day(now)))
                        .isPresent(),
                clock,
                "The time to respond has not passed.",
                "Wait until it has. Silence is not a plea.",
                Citation.confirmed(Instruments.CONDUCT_2020, "reg 31", "the officer's response"));
    }

    private static Verdict listed(Times times, ProceedingsStep.Listed listed, Forum forum) {
        String clock = switch (forum) {
            case MEETING -> "CLK-36";
            case HEARING -> "CLK-37";
            case ACCELERATED_HEARING -> "CLK-42";
        };
        Optional<LocalDate> supplied = times.file()
                .last(ProceedingsStep.ReferralServed.class)
                .map(ProceedingsStep.ReferralServed::documentsOn);
        boolean late = supplied.filter(day -> times.isPast(clock, day, listed.startsOn()))
                .isPresent();
        return Need.that(
                !late || listed.extensionReason() != null,
                clock,
                "That day is past the last one on which it may begin.",
                "An earlier day, or an extension with written reasons.",
                Citation.unconfirmed(Instruments.CONDUCT_2020, "regs 29, 34 and 52", "when it must be held"));
    }

    private static Verdict withholdingDecided(CaseFile file) {
        Optional<ProceedingsStep.WithholdingDecided> decided = file.last(ProceedingsStep.WithholdingDecided.class);
        return Need.that(
                        decided.filter(ProceedingsStep.WithholdingDecided::representationsConsidered)
                                .isPresent(),
                        "GATE-43",
                        "What is withheld from the public was not decided on representations.",
                        "Invite representations, then decide.",
                        PUBLIC)
                .and(() -> Need.that(
                        decided.filter(ProceedingsStep.WithholdingDecided::linkedRestrictionsEvaluated)
                                .isPresent(),
                        "GATE-43",
                        "The restrictions that protect linked people were not looked at.",
                        "Look at each that is live, and decide again.",
                        PUBLIC));
    }

    /// What binds the case binds its notice; a late one still goes out.
    private static Verdict publicised(Times times, ProceedingsStep.Publicised publicised, Forum forum) {
        Set<ProceedingsStep.Withheld> withheld = times.file()
                .last(ProceedingsStep.WithholdingDecided.class)
                .map(ProceedingsStep.WithholdingDecided::withheld)
                .orElse(Set.of());
        boolean late = times.file()
                .last(ProceedingsStep.Listed.class)
                .filter(listed -> times.isPast("CLK-39", listed.startsOn(), publicised.on()))
                .isPresent();
        return PublicationGates.notice(times.file(), forum, withheld, publicised.on())
                .and(() -> late
                        ? Verdict.caution(
                                "CLK-39", "Less than five working days remain: publish at once and record why.", PUBLIC)
                        : Verdict.allowed());
    }

    private static Verdict heard(ProceedingsStep.Heard heard, Forum forum, Instant now) {
        return Findings.heard(
                        heard.attended(), Optional.ofNullable(heard.absence()).orElse(""))
                .and(() -> Need.that(
                        heard.verbatim() || forum == Forum.MEETING,
                        "HEARD",
                        "No verbatim record was made.",
                        "Make one; a hearing needs it.",
                        Law.PROCEEDINGS))
                .and(() -> Need.that(
                        !heard.on().isAfter(London.day(now)),
                        "DAY",
                        "That day lies ahead.",
                        "Record it when it was heard.",
                        Law.PROCEEDINGS));
    }

    private static Verdict found(CaseFile file, ProceedingsStep.Found found, Forum forum, By by) {
        boolean seated = by == By.PANEL;
        return Findings.may(forum, found.finding(), seated)
                .and(() -> Need.reasons("GATE-17", found.reason(), Law.PROCEEDINGS))
                .and(() -> CriminalEnd.proof(file.criminal().conviction()));
    }

    private static Verdict outcome(CaseFile file, ProceedingsStep.OutcomeDecided decided, Forum forum) {
        Finding finding = Optional.ofNullable(file.allegation().finding()).orElseThrow();
        OutcomeFacts facts = new OutcomeFacts(
                forum,
                finding,
                SeverityGates.standing(file.allegation()),
                file.allegation()
                        .assessment()
                        .filter(AllegationStep.SeverityAssessed::unconnectedIncidents)
                        .isPresent(),
                AllegationGates.isFormer(file),
                Optional.ofNullable(file.opening().rank()).orElse(Rank.CONSTABLE),
                Optional.ofNullable(decided.exceptionalCircumstances()).orElse(""),
                decided.authorityViews());
        return Rulings.verdict(
                        file.opening().selection(),
                        rules -> Outcomes.may(decided.outcome(), facts, rules),
                        Verdict::allowed)
                .and(() -> length(decided))
                .and(() -> Need.reasons("GATE-18", decided.reasons().choice(), Law.PROCEEDINGS));
    }

    private static Verdict length(ProceedingsStep.OutcomeDecided decided) {
        Integer months = decided.warningMonths();
        boolean warning =
                decided.outcome() == Outcome.WRITTEN_WARNING || decided.outcome() == Outcome.FINAL_WRITTEN_WARNING;
        return warning == (months == null)
                ? Verdict.refused(
                        "GATE-18",
                        warning ? "The length of the warning is missing." : "Only a warning has a length.",
                        warning ? "Set how many months it lasts." : "Leave the length out.",
                        Law.PROCEEDINGS)
                : months == null ? Verdict.allowed() : Outcomes.length(decided.outcome(), months);
    }

    private static Verdict withdrawn(CaseFile file, ProceedingsStep.Withdrawn withdrawn, Forum forum) {
        Route instead = withdrawn.instead();
        boolean directed =
                file.proceedings().find(withdrawn.proceedings()).orElseThrow().directed();
        if (instead == null) {
            return Need.that(
                    forum == Forum.ACCELERATED_HEARING && !directed,
                    "WITHDRAWAL",
                    directed
                            ? "The Director General directed these proceedings."
                            : "Only an accelerated hearing gives way to ordinary handling.",
                    "Say where the allegation goes instead.",
                    Law.PROCEEDINGS);
        }
        return Routes.withdraw(false, directed, instead, withdrawn.reason())
                .and(() -> Need.that(
                        withdrawn.extractGiven(),
                        "WITHDRAWAL",
                        "The person has no written notice with an extract of the report.",
                        "Give it.",
                        Law.PROCEEDINGS));
    }

    private static Verdict appeal(Times times, ProceedingsStep.AppealLodged lodged, Forum forum, Instant now) {
        boolean meeting = forum == Forum.MEETING;
        LocalDate served = times.file()
                .last(ProceedingsStep.OutcomeServed.class)
                .map(ProceedingsStep.OutcomeServed::on)
                .orElse(London.day(now));
        String clock = meeting ? "CLK-60" : "CLK-63";
        return Need.that(
                        lodged.appellant() == By.SUBJECT,
                        "CLK-68",
                        "Whether the authority can appeal yet is not confirmed: the Act of 2026 is commenced in stages.",
                        "Take advice on commencement.",
                        Citation.unconfirmed("Crime and Policing Act 2026 (c. 20)", "", "commencement not found"))
                .and(() -> Need.that(
                        meeting == (lodged.body() == ProceedingsStep.AppealBody.APPEAL_MEETING),
                        "APPEAL",
                        "An appeal from this forum does not go to that body: " + forum.label() + ".",
                        meeting ? "An appeal meeting." : "The police appeals tribunal.",
                        APPEAL))
                .and(() -> Need.that(
                        !times.isPast(clock, served, London.day(now)),
                        clock,
                        "The time to appeal has passed.",
                        "An extension in exceptional circumstances.",
                        APPEAL));
    }

    private static Verdict decidedAbove(CaseFile file, ProceedingsStep.AppealDecided decided, Forum forum) {
        if (forum != Forum.MEETING) {
            return Verdict.allowed();
        }
        Rank rank = decided.decidedByRank();
        Optional<Rank> chair = file.proceedings().find(decided.proceedings()).orElseThrow().members().stream()
                .filter(member -> member.seat() == ProceedingsStep.Seat.CHAIR)
                .findFirst()
                .flatMap(member -> Optional.ofNullable(member.rank()));
        return Need.that(
                rank != null && chair.filter(held -> !rank.isAbove(held)).isEmpty(),
                "C7",
                "Whoever decided the appeal is not at least one rank above whoever conducted the meeting.",
                "Someone at least one rank above, or more senior staff.",
                APPEAL);
    }
}
