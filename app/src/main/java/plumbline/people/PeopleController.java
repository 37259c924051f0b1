package plumbline.people;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

@Controller
class PeopleController {
    private final People people;
    private final PersonTabs tabs;

    PeopleController(People people, PersonTabs tabs) {
        this.people = people;
        this.tabs = tabs;
    }

    @Bean
    static NavigationEntry peopleEntry() {
        return new NavigationEntry(
                40,
                "People",
                "/people",
                Set.of(
                        Role.HR_OFFICER.name(),
                        Role.INTAKE_OFFICER.name(),
                        Role.INVESTIGATOR.name(),
                        Role.APPROPRIATE_AUTHORITY.name()));
    }

    @Bean
    static PersonTab registerTab() {
        return new PersonTab(10, "Register", "");
    }

    @GetMapping("/people")
    @Allowed({Role.HR_OFFICER, Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView search(@RequestParam(defaultValue = "") String words) {
        var found = people.search(words);
        return Show.page(
                "people/search",
                new PeoplePages.Search(
                        words, found.people(), found.total(), Access.current().has(Role.HR_OFFICER)));
    }

    @GetMapping("/people/new")
    @Allowed({Role.HR_OFFICER, Role.INTAKE_OFFICER, Role.INVESTIGATOR})
    ModelAndView form() {
        var empty = new PeoplePages.Form(UUID.randomUUID(), null, null, null, null, null, null);
        return Show.page("people/new", new PeoplePages.New(Problems.none(), empty));
    }

    @PostMapping("/people")
    @Allowed({Role.HR_OFFICER, Role.INTAKE_OFFICER, Role.INVESTIGATOR})
    ModelAndView record(@ModelAttribute PeoplePages.Form form, RedirectAttributes redirect) {
        var problems = Problems.none();
        if (form.kind() == null) {
            problems.add("kind", "Choose what kind of person this is: it decides which rules apply");
        }
        problems.require("givenName", form.givenName(), "Enter the given name")
                .require("familyName", form.familyName(), "Enter the family name")
                .require("position", form.position(), "Enter the rank or job title")
                .require("unit", form.unit(), "Enter the unit");
        if (problems.any()) {
            return Show.refused("people/new", new PeoplePages.New(problems, form));
        }
        if (people.find(form.personId()).isEmpty()) {
            people.record(person(form));
        }
        Notice.leave(redirect, "Person recorded", "");
        return Show.redirect("/people/" + form.personId());
    }

    @GetMapping("/people/{personId}")
    @Allowed({Role.HR_OFFICER, Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID personId) {
        return Show.page(
                "people/person", new PeoplePages.Show(people.find(personId).orElseThrow(NotFound::new), tabs.all()));
    }

    private static Person person(PeoplePages.Form form) {
        return new Person(
                form.personId(),
                Objects.requireNonNull(form.kind()),
                Typed.text(form.givenName()),
                Typed.text(form.familyName()),
                Typed.text(form.position()),
                Typed.orNull(form.serviceNumber()),
                Typed.text(form.unit()),
                null,
                null);
    }
}
