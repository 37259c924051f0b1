package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.lane.By;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.Gates;
import plumbline.law.lane.Step;
import plumbline.law.lane.Taken;

/// A case that is taken along step by step. Wherever it comes where no case came before, each step that section 11
/// refuses there is sent through its form.
final class Walk {
    private final Tried tried;
    private final Casework casework;
    private final Pages pages;
    private final SignedIn investigator;
    private final SignedIn authority;
    private final UUID operationId;
    private final UUID allegationId;
    private final Map<String, UUID> threads = new HashMap<>();
    private Instant now;

    Walk(
            Tried tried,
            Casework casework,
            Pages pages,
            SignedIn investigator,
            SignedIn authority,
            UUID operationId,
            UUID allegationId,
            LocalDate start) {
        this.tried = tried;
        this.casework = casework;
        this.pages = pages;
        this.investigator = investigator;
        this.authority = authority;
        this.operationId = operationId;
        this.allegationId = allegationId;
        this.now = at(start);
        Course.THREADS.forEach(this::another);
        tryWhatIsRefused();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(London.ZONE).toInstant();
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return London.day(now);
    }

    LocalDate in(int days) {
        return today().plusDays(days);
    }

    Walk later(int days) {
        now = at(in(days));
        return this;
    }

    /// Which of the courses that run side by side is spoken of now.
    UUID thread(String name) {
        return threads.computeIfAbsent(name, _ -> UUID.randomUUID());
    }

    /// Speaks of another one from here.
    Walk another(String name) {
        threads.put(name, UUID.randomUUID());
        return this;
    }

    /// Takes a step that must be allowed.
    Walk take(By by, Step step) {
        var taken = Force.as(
                recorder(by),
                () -> casework.take(new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, now)));
        assertThat(taken).as("%s", step).isInstanceOf(TakenStep.Recorded.class);
        tryWhatIsRefused();
        return this;
    }

    /// Sends a step through its form that must be refused by that rule, with the reason and the remedy, and leave no
    /// trace.
    Walk shut(By by, Step step, String rule) {
        var file = file();
        shut(file, by, step, rule);
        nothingWasRecorded(file);
        tried.gate(rule);
        return this;
    }

    private void shut(CaseFile file, By by, Step step, String rule) {
        assertThat(Gates.standard().may(file, step, by, now))
                .as("%s while the matter is %s", step, file.matter().stage().label())
                .isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
                    assertThat(refused.rule()).as("%s", refused).isEqualTo(rule);
                    assertThat(refused.remedy()).isNotBlank();
                    shown(by, step, refused);
                });
    }

    private void nothingWasRecorded(CaseFile before) {
        assertThat(file().history()).hasSameSizeAs(before.history());
    }

    private void shown(By by, Step step, Verdict.Refused refused) {
        var path = "/operations/" + operationId + "/allegations/" + allegationId + "/steps/"
                + step.kind().id();
        var page = pages.send(recorder(by), path, form(by, step));
        assertThat(page).as("%s", step).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.words(page))
                .contains("Not allowed now. " + refused.reason(), refused.remedy())
                .contains("Rule " + refused.rule() + ".", refused.citation().instrument());
    }

    private void tryWhatIsRefused() {
        var file = file();
        for (var course : Course.values()) {
            course.of(file, threads).filter(stage -> tried.first(course, stage)).ifPresent(stage -> {
                for (var kind : course.refused(stage)) {
                    var by = kind.by().stream().sorted().findFirst().orElseThrow();
                    shut(file, by, new Specimens(2026, threads).of(kind), "MOVE-" + kind.lane());
                    tried.refused(course, stage, kind);
                }
                nothingWasRecorded(file);
            });
        }
    }

    private CaseFile file() {
        return Force.as(
                investigator, () -> casework.file(operationId, allegationId).file());
    }

    private SignedIn recorder(By by) {
        return Recorders.mayRecord(authority, by) ? authority : investigator;
    }

    private String form(By by, Step step) {
        var answers =
                StepRefill.of(new Taken(UUID.randomUUID(), step, now, now, by)).sent();
        return answers.entrySet().stream()
                .filter(answer -> !answer.getKey().equals("corrects"))
                .flatMap(answer -> answer.getValue().stream().map(value -> answer.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
