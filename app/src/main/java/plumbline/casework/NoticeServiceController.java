package plumbline.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.casework.NoticeScreen.Asked;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.Taken;
import plumbline.law.notice.Served;
import plumbline.law.notice.Serving;
import plumbline.web.Notice;
import plumbline.web.Show;
import plumbline.web.Typed;

/// What is done with a notice once it is drafted, to its acknowledgement or its return.
@Controller
class NoticeServiceController {
    private final NoticeDesk desk;
    private final NoticeScreen screen;
    private final InstantSource clock;

    NoticeServiceController(NoticeDesk desk, NoticeScreen screen, InstantSource clock) {
        this.desk = desk;
        this.screen = screen;
        this.clock = clock;
    }

    @PostMapping(NoticeController.PATH + "/approve")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView approve(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var asked = screen.asked(operationId, allegationId, noticeId, sent);
        return answer(asked, desk.approve(asked.open(), asked.course(), asked.stepId()), redirect);
    }

    @PostMapping(NoticeController.PATH + "/send")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView send(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var asked = screen.asked(operationId, allegationId, noticeId, sent);
        var answers = asked.answers();
        var problems = asked.problems();
        var channel = Arrays.stream(NoticeStep.Channel.values())
                .filter(one -> one.name().equals(answers.text("channel")))
                .findAny();
        if (channel.isEmpty()) {
            problems.add("channel", "Choose how it was sent");
        }
        var at = answers.moment("at")
                .past("Enter the day on which it was sent, such as 27 3 2026", clock.instant(), problems);
        if (problems.any()) {
            return screen.wrong(asked);
        }
        var serving = new Serving(
                channel.orElseThrow(),
                at.orElseThrow(),
                null,
                Typed.text(answers.text("agreement")),
                Typed.text(answers.text("proof")));
        return answer(asked, desk.send(asked.open(), asked.course(), asked.stepId(), serving), redirect);
    }

    /// First works out the day; it is recorded when the form comes back with that very day.
    @PostMapping(NoticeController.PATH + "/deem")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView deem(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var asked = screen.asked(operationId, allegationId, noticeId, sent);
        var delivered = delivered(asked);
        var served = desk.served(asked.course(), delivered.orElse(null));
        var proof = Typed.text(asked.answers().text("proof"));
        if (delivered.isPresent() && proof.isEmpty()) {
            asked.problems().add("proof", "Say what shows that it arrived");
        }
        if (!asked.problems().any()
                && served instanceof Served.Deemed deemed
                && deemed.on().toString().equals(asked.answers().text("on"))) {
            var taken = desk.deem(asked.open(), asked.course(), asked.stepId(), deemed, proof);
            return answer(asked, taken, redirect);
        }
        return screen.worked(asked, served);
    }

    /// When it arrived, where the way it went asks for that.
    private Optional<Instant> delivered(Asked asked) {
        if (desk.served(asked.course(), null) instanceof Served.Deemed) {
            return Optional.empty();
        }
        var at = asked.answers()
                .moment("delivered")
                .past("Enter the day on which it arrived, such as 27 3 2026", clock.instant(), asked.problems());
        var sentAt = asked.course().sent().map(Taken::at).orElseThrow();
        if (at.filter(sentAt::isAfter).isPresent()) {
            asked.problems().add("delivered", "Enter when it arrived: not before it was sent");
            return Optional.empty();
        }
        return at;
    }

    @PostMapping(NoticeController.PATH + "/acknowledge")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView acknowledge(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var asked = screen.asked(operationId, allegationId, noticeId, sent);
        var on = asked.answers().date("acknowledged").date();
        if (on.filter(day -> !day.isAfter(London.day(clock.instant()))).isEmpty()) {
            asked.problems().add("acknowledged", "Enter the day on which it was acknowledged, such as 27 3 2026");
            return screen.wrong(asked);
        }
        var taken = desk.acknowledge(asked.open(), asked.course(), asked.stepId(), on.orElseThrow());
        return answer(asked, taken, redirect);
    }

    @PostMapping(NoticeController.PATH + "/undelivered")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView undelivered(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var asked = screen.asked(operationId, allegationId, noticeId, sent);
        var answers = asked.answers();
        var returned = answers.date("returned");
        asked.problems().require("reason", answers.text("reason"), "Say what happened to it");
        if (!returned.blank() && returned.date().isEmpty()) {
            asked.problems().add("returned", "Enter the day on which it came back, such as 27 3 2026");
        }
        if (asked.problems().any()) {
            return screen.wrong(asked);
        }
        var reason = Typed.text(answers.text("reason"));
        var taken = desk.undelivered(
                asked.open(),
                asked.course(),
                asked.stepId(),
                reason,
                returned.date().orElse(null));
        return answer(asked, taken, redirect);
    }

    private ModelAndView answer(Asked asked, TakenStep taken, RedirectAttributes redirect) {
        return switch (taken) {
            case TakenStep.Recorded(List<Verdict.Caution> cautions) -> {
                var said = cautions.stream().map(Verdict.Caution::sentence).collect(Collectors.joining(" "));
                Notice.leave(redirect, "Recorded", said);
                yield Show.redirect(asked.path());
            }
            case TakenStep.Refused(Verdict.Refused why) -> screen.refused(asked, why);
            case TakenStep.Wrong(String field, String reason) -> {
                asked.problems().add(field, reason);
                yield screen.wrong(asked);
            }
        };
    }
}
