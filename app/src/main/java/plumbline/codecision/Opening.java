package plumbline.codecision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import plumbline.assessment.OpinionBytes;
import plumbline.law.Verdict;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Condition;
import plumbline.law.vetting.decision.Conditions;
import plumbline.law.vetting.twokey.Combination;
import plumbline.law.vetting.twokey.Quorum;
import plumbline.law.vetting.twokey.Seat;
import plumbline.vault.Sha256;

/// Opens all envelopes of a phase together, once every key that is needed has been sealed, and says what they make.
@Component
class Opening {
    private final CaseFiles cases;
    private final Roster roster;
    private final Envelopes envelopes;
    private final VettedApplications applications;
    private final ApplicationEventPublisher events;

    Opening(
            CaseFiles cases,
            Roster roster,
            Envelopes envelopes,
            VettedApplications applications,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.roster = roster;
        this.envelopes = envelopes;
        this.applications = applications;
        this.events = events;
    }

    /// Opens the envelopes if nothing stands against it.
    Course openIfReady(Course course) {
        var stage = course.stage(cases.today());
        if (stage != Stage.REVIEWING && stage != Stage.RECONCILING) {
            return course;
        }
        if (isTimeOver(course)) {
            return open(course);
        }
        return quorum(course).isAllowed() ? open(course) : course;
    }

    /// Whether the envelopes may be opened now.
    Verdict quorum(Course course) {
        var file = course.file();
        var seats = course.seats().holders().stream()
                .map(id -> new Seat(
                        id, roster.get(id).standing(), course.sealedBy(id).isPresent(), false))
                .toList();
        return Quorum.met(
                file.keys(),
                course.sealedByForce().isPresent(),
                seats,
                file.specialist(),
                cases.today(),
                file.figures());
    }

    /// When the time to reconcile is over each side's last word stands.
    private boolean isTimeOver(Course course) {
        return course.seats().holders().stream()
                        .allMatch(holder -> lastWord(course, holder).isPresent())
                && course.reconciling()
                        .flatMap(deadline -> deadline.limit().last())
                        .filter(last -> cases.today().isAfter(last))
                        .isPresent();
    }

    private Course open(Course course) {
        List<Step.OpenedOpinion> opened = new ArrayList<>();
        var now = course;
        for (var sealed : course.sealed(course.phase())) {
            var shown = envelopes.open(sealed.commitment()).flatMap(contents -> shown(sealed.opinionId(), contents));
            if (shown.isEmpty()) {
                now = cases.add(
                        now, new Step.Voided(sealed.opinionId(), "The envelope does not hold what was sealed.", true));
            } else {
                opened.add(shown.get());
            }
        }
        return opened.size() < course.sealed(course.phase()).size() ? now : combine(now, opened);
    }

    private static Optional<Step.OpenedOpinion> shown(UUID opinionId, Envelopes.Contents contents) {
        return OpinionBytes.read(contents.canonical())
                .map(composed -> new Step.OpenedOpinion(
                        opinionId,
                        composed.opinion(),
                        new String(contents.canonical(), UTF_8),
                        HexFormat.of().formatHex(contents.nonce())));
    }

    private Course combine(Course course, List<Step.OpenedOpinion> opened) {
        var phase = course.phase();
        var reconciling = course.isReconciling();
        var now = cases.add(course, new Step.Opened(phase, opened, course.shown()));
        var force = words(now, Side.FORCE);
        var outside = words(now, Side.OUTSIDE);
        var opinion = force.getFirst().opinion();
        var others = outside.stream().map(ComposedOpinion::opinion).toList();
        var result = reconciling
                ? Combination.reconciled(opinion, others)
                : Combination.first(opinion, others, now.rounds(), now.file().figures());
        return switch (result) {
            case Combination.Result.Reconcile _ -> {
                applications.move(now.file().applicationId(), ApplicationStage.RECONCILING, "The two sides differ");
                yield cases.add(now, new Step.Reached(phase, Outcome.RECONCILE, now.rounds(), true));
            }
            case Combination.Result.BackToChecks(int round) -> {
                applications.move(now.file().applicationId(), ApplicationStage.ASSESSING, "More is asked for");
                yield cases.add(now, new Step.Reached(phase, Outcome.BACK_TO_CHECKS, round, false));
            }
            case Combination.Result.NotCleared(boolean disagreed) ->
                conclude(
                        cases.add(now, new Step.Reached(phase, Outcome.NOT_CLEARED, now.rounds(), disagreed)),
                        false,
                        List.of());
            case Combination.Result.Cleared _ ->
                conclude(
                        cases.add(now, new Step.Reached(phase, Outcome.CLEARED, now.rounds(), false)),
                        true,
                        union(force, outside));
        };
    }

    /// Each author's last opened opinion, of one side; who left says no more.
    List<ComposedOpinion> words(Course course, Side side) {
        return authors(course, side).stream()
                .flatMap(author -> lastWord(course, author).stream())
                .map(Step.OpenedOpinion::composed)
                .toList();
    }

    private static List<UUID> authors(Course course, Side side) {
        return switch (side) {
            case OUTSIDE -> course.seats().holders();
            case FORCE ->
                course.all(Step.Sealed.class)
                        .filter(one -> one.side() == Side.FORCE)
                        .map(Step.Sealed::author)
                        .reduce((_, last) -> last)
                        .map(List::of)
                        .orElse(List.of());
        };
    }

    static Optional<Step.OpenedOpinion> lastWord(Course course, UUID author) {
        var own = course.all(Step.Sealed.class)
                .filter(one -> one.author().equals(author))
                .map(Step.Sealed::opinionId)
                .collect(Collectors.toSet());
        return course.all(Step.Opened.class)
                .flatMap(one -> one.opinions().stream())
                .filter(one -> own.contains(one.opinionId()))
                .reduce((_, last) -> last);
    }

    private static List<Condition> union(List<ComposedOpinion> force, List<ComposedOpinion> outside) {
        return Stream.concat(force.stream(), outside.stream())
                .filter(one -> one.opinion() == Opinion.CLEAR_WITH_CONDITIONS)
                .map(ComposedOpinion::conditions)
                .reduce(List.of(), Conditions::union);
    }

    private Course conclude(Course course, boolean cleared, List<Condition> conditions) {
        var after = cases.add(
                course,
                new Step.Concluded(cleared, Basis.COMBINED, conditions, reasonsDigest(course), null, cases.today()));
        var applicationId = after.file().applicationId();
        applications.move(
                applicationId,
                cleared ? ApplicationStage.DECIDED_CLEAR : ApplicationStage.DECIDED_NOT_CLEAR,
                cleared ? "Both keys turned" : "A key kept the door shut");
        events.publishEvent(new CoDecided(applicationId));
        return after;
    }

    /// SHA-256 over every opened opinion in its order, a line each.
    static String reasonsDigest(Course course) {
        var all = course.all(Step.Opened.class)
                .flatMap(one -> one.opinions().stream())
                .map(Step.OpenedOpinion::canonical)
                .collect(Collectors.joining("\n"));
        return Sha256.hash(all.getBytes(UTF_8)).hex();
    }
}
