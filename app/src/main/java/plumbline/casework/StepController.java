package plumbline.casework;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.FormReader;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.lane.By;
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// The form of each kind of step: what it asks is read off the step's own record.
@Controller
class StepController {
    private final OperationHeaders headers;
    private final Casework casework;
    private final Named named;
    private final InstantSource clock;

    StepController(OperationHeaders headers, Casework casework, Named named, InstantSource clock) {
        this.headers = headers;
        this.casework = casework;
        this.named = named;
        this.clock = clock;
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/steps/{step}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView form(@PathVariable UUID operationId, @PathVariable UUID allegationId, @PathVariable String step) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("stepId", UUID.randomUUID().toString());
        today(fields);
        Recorders.ownRole(Access.current(), kind(step)).ifPresent(by -> fields.add("by", by.name()));
        return Show.page(
                "casework/step",
                page(operationId, allegationId, kind(step), new Answers(fields), Problems.none(), null));
    }

    /// The form filled with what was recorded, to put it right.
    @GetMapping("/operations/{operationId}/allegations/{allegationId}/steps/taken/{stepId}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView correction(
            @PathVariable UUID operationId, @PathVariable UUID allegationId, @PathVariable UUID stepId) {
        var taken = casework.file(operationId, allegationId).counting(stepId);
        return Show.page(
                "casework/step",
                page(operationId, allegationId, taken.step().kind(), StepRefill.of(taken), Problems.none(), null));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/steps/{step}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView take(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var kind = kind(step);
        var answers = new Answers(sent);
        var problems = Problems.none();
        if (sent.containsKey("more")) {
            var grown = answers.withOneMore(String.valueOf(sent.getFirst("more")));
            return Show.page("casework/step", page(operationId, allegationId, kind, grown, problems, null));
        }
        var now = clock.instant();
        var at = answers.moment("at")
                .pastOrMidnight("Enter the day on which it happened, such as 27 3 2026", now, problems);
        var by = by(kind, answers, problems);
        var reader = new FormReader(answers, problems, now, name -> StepForms.outsider(operationId, name));
        var read = reader.read(StepForms.of(kind));
        Verdict.@Nullable Refused refused = null;
        if (at.isPresent() && by != null && read.isPresent()) {
            var wanted = new TakeStep(
                    answers.id("stepId"),
                    operationId,
                    allegationId,
                    read.get(),
                    by,
                    at.get(),
                    answers.idIfAny("corrects"),
                    reader.outsiders());
            switch (casework.take(wanted)) {
                case TakenStep.Recorded(List<Verdict.Caution> cautions) -> {
                    Notice.leave(redirect, "Recorded: " + kind.label(), cautions(cautions));
                    return Show.redirect("/operations/" + operationId + "/allegations/" + allegationId + "/case");
                }
                case TakenStep.Refused(Verdict.Refused why) -> {
                    problems.add("", why.reason());
                    refused = why;
                }
                case TakenStep.Wrong(String field, String reason) -> problems.add(field, reason);
            }
        }
        return Show.refused("casework/step", page(operationId, allegationId, kind, answers, problems, refused));
    }

    private StepPages.Form page(
            UUID operationId,
            UUID allegationId,
            StepKind kind,
            Answers answers,
            Problems problems,
            Verdict.@Nullable Refused refused) {
        var recorders = Recorders.mayRecord(Access.current(), kind);
        if (recorders.isEmpty()) {
            throw new NotFound();
        }
        var header = headers.of(operationId);
        var open = casework.file(operationId, allegationId);
        return new StepPages.Form(refused, header, open, kind, recorders, asking(kind, answers, problems, open));
    }

    private Asking asking(StepKind kind, Answers answers, Problems problems, OpenFile open) {
        var threads = Threads.of(open);
        return new Asking(
                StepForms.of(kind),
                answers,
                problems,
                field -> threads.choices(kind, field, answers.text(field.name())),
                named.choices(open.operationId()));
    }

    private void today(MultiValueMap<String, String> fields) {
        var today = London.day(clock.instant());
        fields.add("at-day", Integer.toString(today.getDayOfMonth()));
        fields.add("at-month", Integer.toString(today.getMonthValue()));
        fields.add("at-year", Integer.toString(today.getYear()));
    }

    /// Where only one role is possible the form does not ask; a role that it did not offer is no answer.
    private static @Nullable By by(StepKind kind, Answers answers, Problems problems) {
        var mine = Recorders.mayRecord(Access.current(), kind);
        var sent = answers.text("by");
        if (sent == null && mine.size() == 1) {
            return mine.getFirst();
        }
        var chosen = mine.stream().filter(by -> by.name().equals(sent)).findAny();
        if (chosen.isEmpty()) {
            problems.add("by", "Choose in which role it was done");
        }
        return chosen.orElse(null);
    }

    private static String cautions(List<Verdict.Caution> cautions) {
        return String.join(" ", cautions.stream().map(Verdict.Caution::sentence).toList());
    }

    /// Exhibits are handled where exhibits are, so what happens to them has no form here.
    private static StepKind kind(String step) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.id().equals(step) && kind.lane() != Lane.EVIDENCE)
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
