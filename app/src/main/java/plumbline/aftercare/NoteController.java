package plumbline.aftercare;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import plumbline.law.clock.London;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Notes what no case tells of: an order of a court, a transfer, an omission; and what follows opens by itself.
@Controller
class NoteController {
    private static final String APPEAL = "appeal";

    private final Aftercare aftercare;
    private final People people;
    private final InstantSource clock;

    NoteController(Aftercare aftercare, People people, InstantSource clock) {
        this.aftercare = aftercare;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/aftercare/note")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView whom(@RequestParam(required = false) @Nullable String words) {
        if (words == null || words.isBlank()) {
            return Show.page("aftercare/note-whom", new AftercarePages.Whom(words, List.of(), 0));
        }
        var found = people.search(words);
        var others =
                found.people().stream().filter(NoteController::isSomebodyElse).toList();
        return Show.page(
                "aftercare/note-whom",
                new AftercarePages.Whom(
                        words, others, found.total() - found.people().size() + others.size()));
    }

    @GetMapping("/aftercare/note/{personId}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView what(@PathVariable UUID personId) {
        return Show.page(
                "aftercare/note-what",
                new AftercarePages.What(
                        person(personId),
                        List.of(EventKind.values()),
                        aftercare.about(personId),
                        London.day(clock.instant())));
    }

    @GetMapping("/aftercare/note/{personId}/{event}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView form(@PathVariable UUID personId, @PathVariable String event) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("noteId", UUID.randomUUID().toString());
        return Show.page("aftercare/note", page(person(personId), event, new Answers(fields), Problems.none()));
    }

    @PostMapping("/aftercare/note/{personId}/{event}")
    @Allowed({Role.VETTING_OFFICER, Role.VETTING_MANAGER})
    ModelAndView note(
            @PathVariable UUID personId,
            @PathVariable String event,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var person = person(personId);
        var answers = new Answers(sent);
        var problems = Problems.none();
        var day = answers.date("day").date();
        if (day.filter(on -> !on.isAfter(London.day(clock.instant()))).isEmpty()) {
            problems.add("day", "Enter the day on which it happened, such as 27 3 2026, not in the future");
        }
        problems.require("why", answers.text("why"), "Say what happened and how it became known");
        var noted = event.equals(APPEAL)
                ? appeal(person, answers, problems, day)
                : event(person, kind(event), answers, problems, day);
        if (!noted) {
            return Show.refused("aftercare/note", page(person, event, answers, problems));
        }
        Notice.leave(redirect, "Noted", "What follows from it is open below.");
        return Show.redirect("/aftercare/note/" + personId);
    }

    private boolean event(Person person, EventKind kind, Answers answers, Problems problems, Optional<LocalDate> day) {
        var read = new FormReader(answers, problems, clock.instant()).read(AftercareForms.of(kind));
        if (read.isEmpty() || problems.any()) {
            return false;
        }
        aftercare.happened(new Happened(
                answers.id("noteId"),
                read.get(),
                person.personId(),
                person.kind(),
                day.orElseThrow(),
                kind.label() + ": " + answers.text("why"),
                null,
                null,
                null));
        return true;
    }

    private boolean appeal(Person person, Answers answers, Problems problems, Optional<LocalDate> day) {
        var read = new FormReader(answers, problems, clock.instant()).read(AftercareForms.appeal());
        if (read.isEmpty() || problems.any()) {
            return false;
        }
        aftercare.begin(new Opened(
                Opened.id(answers.id("noteId"), CourseKind.APPEAL),
                person.personId(),
                day.orElseThrow(),
                "An appeal came in: " + answers.text("why"),
                null,
                null,
                false,
                read.get()));
        return true;
    }

    private static AftercarePages.Note page(Person person, String event, Answers answers, Problems problems) {
        boolean appeal = event.equals(APPEAL);
        return new AftercarePages.Note(
                person,
                appeal ? "An appeal came in" : kind(event).label(),
                "/aftercare/note/" + person.personId() + "/" + event,
                Asking.of(appeal ? AftercareForms.appeal() : AftercareForms.of(kind(event)), answers, problems));
    }

    private Person person(UUID personId) {
        return people.find(personId).filter(NoteController::isSomebodyElse).orElseThrow(NotFound::new);
    }

    private static boolean isSomebodyElse(Person person) {
        return !person.personId().equals(Access.current().personId());
    }

    private static EventKind kind(String event) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.id().equals(event))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
