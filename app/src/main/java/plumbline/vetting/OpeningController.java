package plumbline.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.people.People;
import plumbline.web.Choice;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Opens an application, for somebody of the register or for somebody who is not in it.
@Controller
class OpeningController {
    private static final String OUTSIDE = "outside";

    private final Openings openings;
    private final People people;

    OpeningController(Openings openings, People people) {
        this.openings = openings;
        this.people = people;
    }

    @GetMapping("/vetting/applications/new")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form(@RequestParam(required = false) @Nullable String words) {
        var empty = new OpeningPages.Typing(UUID.randomUUID(), words, null, null, null, null, null);
        return Show.page("vetting/opening", page(Problems.none(), empty));
    }

    @PostMapping("/vetting/applications")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView open(@ModelAttribute OpeningPages.Typing typing, RedirectAttributes redirect) {
        var problems = Problems.none();
        var person = Typed.text(typing.person());
        if (person.isEmpty()) {
            problems.add("person", "Choose who is vetted");
        }
        if (person.equals(OUTSIDE)) {
            problems.require("name", typing.name(), "Enter the person's name");
        }
        var applicant = typing.applicant();
        var level = typing.level();
        var reason = typing.reason();
        if (applicant == null || level == null || reason == null || typing.applicationId() == null) {
            problems.add("applicant", "Choose in what capacity, for which level and why");
        } else if (!problems.any()) {
            var wanted = new Openings.Wanted(
                    typing.applicationId(),
                    person.equals(OUTSIDE) ? null : UUID.fromString(person),
                    Typed.text(typing.name()),
                    applicant,
                    level,
                    reason);
            switch (openings.open(wanted)) {
                case Openings.Opened.Done(var application, var fresh) -> {
                    if (fresh.isPresent()) {
                        return Show.page("vetting/opened", new OpeningPages.Opened(application, fresh.get()));
                    }
                    Notice.leave(
                            redirect,
                            "Application opened",
                            "The form waits under \"My vetting\" of the person's own account.");
                    return Show.redirect(application.path());
                }
                case Openings.Opened.Refused(var field, var why) -> problems.add(field, why);
            }
        }
        return Show.refused("vetting/opening", page(problems, typing));
    }

    private OpeningPages.Form page(Problems problems, OpeningPages.Typing typing) {
        var found = new ArrayList<Choice>();
        if (!Typed.text(typing.words()).isEmpty()) {
            people.search(Typed.text(typing.words())).people().stream()
                    .filter(person -> !person.personId().equals(Sight.person()))
                    .map(person -> Choice.of(person.personId().toString(), person.title())
                            .hinting(person.unit()))
                    .forEach(found::add);
        }
        found.add(Choice.of(OUTSIDE, "Somebody who is not in the register"));
        return new OpeningPages.Form(problems, typing, List.copyOf(found));
    }
}
