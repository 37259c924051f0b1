package plumbline.aftercare;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
import plumbline.forms.FormReader;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// What everybody of the workforce has: to tell the vetting authority of a change, to return the annual review,
/// to answer a notice that was served on them.
@Controller
class MyClearanceController {
    private static final String HOME = "/my-clearance";
    private final Holding holding;
    private final InstantSource clock;

    MyClearanceController(Holding holding, InstantSource clock) {
        this.holding = holding;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry myClearanceEntry() {
        var roles = ForWorkforce.class.getAnnotation(Allowed.class).value();
        return new NavigationEntry(
                75, "My clearance", HOME, Arrays.stream(roles).map(Role::name).collect(Collectors.toSet()));
    }

    @GetMapping(HOME)
    @ForWorkforce
    ModelAndView own() {
        return Show.page("aftercare/my-clearance", holding.own());
    }

    @GetMapping(HOME + "/change")
    @ForWorkforce
    ModelAndView change() {
        holding.me();
        return Show.page("aftercare/my-form", change(fresh(), Problems.none()));
    }

    @PostMapping(HOME + "/change")
    @ForWorkforce
    ModelAndView tell(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var told = new FormReader(answers, problems, clock.instant()).read(AftercareForms.change());
        if (told.isEmpty()) {
            return Show.refused("aftercare/my-form", change(answers, problems));
        }
        holding.tell(answers.id("formId"), told.get());
        Notice.leave(
                redirect, "The vetting authority has been told", "It looks at what you told within five working days.");
        return Show.redirect(HOME);
    }

    @GetMapping(HOME + "/annual")
    @ForWorkforce
    ModelAndView annual() {
        holding.me();
        return Show.page("aftercare/my-form", annual(fresh(), Problems.none()));
    }

    @PostMapping(HOME + "/annual")
    @ForWorkforce
    ModelAndView give(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var answers = new Answers(sent);
        var problems = Problems.none();
        var given = new FormReader(answers, problems, clock.instant()).read(AftercareForms.annual());
        if (given.isPresent() && !given.get().complete()) {
            problems.add("complete", "Return it when it says everything");
        }
        if (given.isEmpty() || problems.any()) {
            return Show.refused("aftercare/my-form", annual(answers, problems));
        }
        holding.give(answers.id("formId"), given.get());
        Notice.leave(redirect, "Annual review returned", "");
        return Show.redirect(HOME);
    }

    @GetMapping(HOME + "/notices/{courseId}")
    @ForWorkforce
    ModelAndView notice(@PathVariable UUID courseId) {
        return Show.page("aftercare/my-form", turn(holding.turn(courseId), fresh(), Problems.none()));
    }

    @PostMapping(HOME + "/notices/{courseId}")
    @ForWorkforce
    ModelAndView respond(
            @PathVariable UUID courseId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var turn = holding.turn(courseId);
        var answers = new Answers(sent);
        var problems = Problems.none();
        var read = new FormReader(answers, problems, clock.instant()).read(AftercareForms.of(turn.kind()));
        if (read.isEmpty()) {
            return Show.refused("aftercare/my-form", turn(turn, answers, problems));
        }
        return switch (holding.say(courseId, answers.id("formId"), read.get())) {
            case Acted.Recorded _ -> {
                Notice.leave(redirect, "What you said is on record", "");
                yield Show.redirect(HOME);
            }
            case Acted.Refused(var why) -> {
                problems.add("", why.reason());
                yield Show.refused("aftercare/my-form", turn(turn, answers, problems));
            }
        };
    }

    private static MyClearancePages.Form change(Answers answers, Problems problems) {
        return new MyClearancePages.Form(
                "Tell of a change", HOME + "/change", Asking.of(AftercareForms.change(), answers, problems));
    }

    private static MyClearancePages.Form annual(Answers answers, Problems problems) {
        return new MyClearancePages.Form(
                "Annual integrity and vetting review",
                HOME + "/annual",
                Asking.of(AftercareForms.annual(), answers, problems));
    }

    private static MyClearancePages.Form turn(Holding.Turn turn, Answers answers, Problems problems) {
        return new MyClearancePages.Form(
                MyClearancePages.title(turn.kind()),
                HOME + "/notices/" + turn.courseId(),
                Asking.of(AftercareForms.of(turn.kind()), answers, problems));
    }

    /// An empty form, with the identity of what it will make.
    private static Answers fresh() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("formId", UUID.randomUUID().toString());
        return new Answers(fields);
    }
}
