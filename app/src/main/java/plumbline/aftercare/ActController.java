package plumbline.aftercare;

import java.time.InstantSource;
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
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.FormReader;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.after.ActKind;
import plumbline.people.People;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// The form of each kind of act: what it asks is read off the act's own record.
@Controller
class ActController {
    private final Aftercare aftercare;
    private final People people;
    private final Offered offered;
    private final InstantSource clock;

    ActController(Aftercare aftercare, People people, Offered offered, InstantSource clock) {
        this.aftercare = aftercare;
        this.people = people;
        this.offered = offered;
        this.clock = clock;
    }

    @GetMapping("/aftercare/{courseId}/acts/{act}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView form(@PathVariable UUID courseId, @PathVariable String act) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("actId", UUID.randomUUID().toString());
        var today = London.day(clock.instant());
        fields.add("at-day", Integer.toString(today.getDayOfMonth()));
        fields.add("at-month", Integer.toString(today.getMonthValue()));
        fields.add("at-year", Integer.toString(today.getYear()));
        return Show.page("aftercare/act", page(courseId, kind(act), new Answers(fields), Problems.none(), null));
    }

    @PostMapping("/aftercare/{courseId}/acts/{act}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER, Role.OUTSIDE_REVIEWER})
    ModelAndView act(
            @PathVariable UUID courseId,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var kind = kind(act);
        var answers = new Answers(sent);
        var problems = Problems.none();
        if (sent.containsKey("more")) {
            var grown = answers.withOneMore(String.valueOf(sent.getFirst("more")));
            return Show.page("aftercare/act", page(courseId, kind, grown, problems, null));
        }
        var now = clock.instant();
        var at = answers.moment("at")
                .pastOrMidnight("Enter the day on which it happened, such as 27 3 2026", now, problems);
        var read = new FormReader(answers, problems, now, _ -> {
                    problems.add("", "Choose somebody from the list");
                    return new UUID(0, 0);
                })
                .read(AftercareForms.of(kind));
        Verdict.@Nullable Refused refused = null;
        if (at.isPresent() && read.isPresent()) {
            switch (aftercare.act(courseId, answers.id("actId"), read.get(), at.get())) {
                case Acted.Recorded(List<Verdict.Caution> cautions) -> {
                    Notice.leave(
                            redirect,
                            "Recorded: " + kind.label(),
                            String.join(
                                    " ",
                                    cautions.stream()
                                            .map(Verdict.Caution::sentence)
                                            .toList()));
                    return Show.redirect("/aftercare/" + courseId);
                }
                case Acted.Refused(Verdict.Refused why) -> {
                    problems.add("", why.reason());
                    refused = why;
                }
            }
        }
        return Show.refused("aftercare/act", page(courseId, kind, answers, problems, refused));
    }

    private AftercarePages.Form page(
            UUID courseId, ActKind kind, Answers answers, Problems problems, Verdict.@Nullable Refused refused) {
        var running = aftercare.course(courseId);
        if (Hands.of(Access.current(), running, kind).isEmpty()) {
            throw new NotFound();
        }
        return new AftercarePages.Form(
                refused,
                running,
                people.find(running.opened().personId()).orElseThrow(NotFound::new),
                kind,
                new Asking(
                        AftercareForms.of(kind),
                        answers,
                        problems,
                        _ -> offered.outcomes(running.opened().personId()),
                        offered.people()));
    }

    private static ActKind kind(String act) {
        try {
            return ActKind.of(act);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
