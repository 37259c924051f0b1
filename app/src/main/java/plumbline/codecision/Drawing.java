package plumbline.codecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.vetting.twokey.Candidate;
import plumbline.law.vetting.twokey.Conflict;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.law.vetting.twokey.Conflicts;
import plumbline.law.vetting.twokey.Draw;
import plumbline.law.vetting.twokey.Keys;
import plumbline.law.vetting.twokey.Matter;

/// Draws who sits, by the seed of the month, among those on the roster who are eligible.
@Component
class Drawing {
    private static final Citation RULE =
            Citation.confirmed(Instruments.POLICY, "two keys: assignment", "our rule: by lot among the eligible");

    private final CaseFiles cases;
    private final CaseRepository sittings;
    private final Roster roster;
    private final Seeds seeds;

    Drawing(CaseFiles cases, CaseRepository sittings, Roster roster, Seeds seeds) {
        this.cases = cases;
        this.sittings = sittings;
        this.roster = roster;
        this.seeds = seeds;
    }

    /// Opens a case and draws who sits; a case that is open already is left as it is.
    @Transactional
    public void open(CaseFile file, List<Step.Shown> evidence) {
        if (sittings.ofApplication(file.applicationId()).isEmpty()) {
            cases.open(file);
            draw(cases.add(cases.of(file.decisionId()), new Step.Filed(evidence)));
        }
    }

    /// Fills the seats that nobody holds, and the force's part where another force takes it.
    Verdict draw(Course course) {
        var now = course;
        if (now.file().keys().anotherForce() && now.host().isEmpty()) {
            now = host(now);
        }
        return now.seats().holders().size() < now.file().keys().reviewers() ? seats(now) : enough(now);
    }

    /// Whether this reviewer could sit in the case as far as their standing and their conflicts go.
    Verdict eligible(Course course, Reviewer reviewer) {
        return candidates(course, Reviewer.Part.REVIEWER).stream()
                .filter(one -> one.id().equals(reviewer.reviewerId()))
                .map(one -> one.eligible(
                        forceCases(course.file().decisionId()),
                        cases.today(),
                        course.file().figures()))
                .findAny()
                .orElseThrow();
    }

    private Verdict seats(Course course) {
        var file = course.file();
        var month = month();
        var round = (int) course.all(Step.Drawn.class).count() + 1;
        var sitting = course.seats().holders();
        var candidates = candidates(course, Reviewer.Part.REVIEWER);
        var draw = new Draw(
                file.reference(),
                round,
                file.keys(),
                file.specialist(),
                candidates.stream().filter(one -> sitting.contains(one.id())).toList(),
                forceCases(file.decisionId()),
                cases.today());
        var result = draw.from(pool(course, candidates), seeds.of(month), file.figures());
        var after = cases.add(
                course,
                new Step.Drawn(
                        round,
                        month,
                        result.drawn(),
                        result.order(),
                        result.passedOver().stream()
                                .map(passed -> new Step.PassedOver(
                                        passed.reviewer(),
                                        passed.why().rule(),
                                        passed.why().reason()))
                                .toList()));
        return enough(after);
    }

    private Course host(Course course) {
        var month = month();
        var alone = new Keys(1, false, false, false);
        var draw = new Draw(course.file().reference() + "/host", 1, alone, false, List.of(), 0, cases.today());
        var drawn = draw.from(
                        pool(course, candidates(course, Reviewer.Part.HOST_AUTHORITY)),
                        seeds.of(month),
                        course.file().figures())
                .drawn();
        return drawn.isEmpty() ? course : cases.add(course, new Step.HostDrawn(drawn.getFirst(), month));
    }

    private Verdict enough(Course course) {
        var keys = course.file().keys();
        if (course.seats().holders().size() < keys.reviewers()) {
            return Verdict.refused(
                    "DRAW",
                    "Too few on the roster are eligible, or those who are may not sit together.",
                    "The outside body enrols others; the reasons for each who was passed over are on record.",
                    RULE);
        }
        return keys.anotherForce() && course.host().isEmpty()
                ? Verdict.refused(
                        "DRAW",
                        "No vetting authority of another force is eligible.",
                        "The outside body enrols one.",
                        RULE)
                : Verdict.allowed();
    }

    /// Whoever may be drawn: not who sits, and not who left.
    private static List<Candidate> pool(Course course, List<Candidate> candidates) {
        Set<UUID> out = new HashSet<>(course.seats().holders());
        course.all(Step.Left.class).map(Step.Left::reviewer).forEach(out::add);
        return candidates.stream().filter(one -> !out.contains(one.id())).toList();
    }

    private List<Candidate> candidates(Course course, Reviewer.Part part) {
        var file = course.file();
        var matter = matter(file);
        var interests = roster.interests();
        var sat = sat(file.decisionId());
        List<Candidate> candidates = new ArrayList<>();
        for (var reviewer : roster.all()) {
            if (reviewer.part() == part) {
                var id = reviewer.reviewerId();
                var declared = interests.get(id);
                candidates.add(new Candidate(
                        id,
                        reviewer.standing(),
                        reviewer.term(),
                        !reviewer.vettedBy().isBlank(),
                        declared == null ? LocalDate.EPOCH : declared.declaredOn(),
                        (int) sat.values().stream()
                                .filter(who -> who.contains(id))
                                .count(),
                        together(id, sat),
                        declared == null ? List.of() : conflicts(reviewer, declared, matter, file)));
            }
        }
        return candidates;
    }

    private List<Conflict> conflicts(Reviewer reviewer, Interests declared, Matter matter, CaseFile file) {
        List<Conflict> conflicts = new ArrayList<>();
        if (reviewer.organisation().strip().equalsIgnoreCase(matter.force().strip())) {
            conflicts.add(new Conflict(ConflictCode.C2, Conflict.Found.DETECTED, "belongs to the force that decides"));
        }
        conflicts.addAll(
                Conflicts.detected(reviewer.reviewerId(), declared.party(), matter, cases.today(), file.figures()));
        return conflicts;
    }

    private Matter matter(CaseFile file) {
        Set<UUID> before = new HashSet<>(file.matter().decidedBefore());
        before.addAll(sittings.decidedBefore(file.subjectId(), file.decisionId()));
        return new Matter(
                file.matter().subject(),
                file.matter().force(),
                before,
                file.matter().inFindings());
    }

    /// Who sat in each other case of the quarter.
    private Map<UUID, Set<UUID>> sat(UUID decisionId) {
        return sittings.satSince(quarter()).stream()
                .filter(one -> !one.decisionId().equals(decisionId))
                .collect(Collectors.groupingBy(
                        CaseRepository.Sat::decisionId,
                        Collectors.mapping(CaseRepository.Sat::reviewerId, Collectors.toSet())));
    }

    private int forceCases(UUID decisionId) {
        return sat(decisionId).size();
    }

    private static Map<UUID, Integer> together(UUID reviewer, Map<UUID, Set<UUID>> sat) {
        Map<UUID, Integer> together = new HashMap<>();
        sat.values().stream()
                .filter(who -> who.contains(reviewer))
                .forEach(who -> who.stream()
                        .filter(other -> !other.equals(reviewer))
                        .forEach(other -> together.merge(other, 1, Integer::sum)));
        return together;
    }

    private LocalDate month() {
        return cases.today().withDayOfMonth(1);
    }

    private LocalDate quarter() {
        var today = cases.today();
        return today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
    }
}
