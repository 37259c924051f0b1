package plumbline.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.clock.London;
import plumbline.web.DateParts;
import plumbline.web.FormFile;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Rosters: entered duty by duty, or brought as a file.
@Controller
class RosterController {
    private static final int LARGEST_FILE = 4 << 20;

    private final Rosters rosters;
    private final People people;
    private final PersonTabs tabs;
    private final InstantSource clock;

    RosterController(Rosters rosters, People people, PersonTabs tabs, InstantSource clock) {
        this.rosters = rosters;
        this.people = people;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Bean
    static PersonTab rosterTab() {
        return new PersonTab(15, "Roster", "/roster");
    }

    @GetMapping("/people/roster")
    @Allowed(Role.HR_OFFICER)
    ModelAndView bring() {
        return Show.page("people/roster-import", new RosterPages.Import(Problems.none(), null));
    }

    @PostMapping("/people/roster")
    @Allowed(Role.HR_OFFICER)
    ModelAndView read(HttpServletRequest request) throws IOException {
        var problems = Problems.none();
        var text = FormFile.of(request).map(FormFile::bytes);
        if (text.isEmpty()) {
            problems.add("file", "Choose a file");
            return Show.refused("people/roster-import", new RosterPages.Import(problems, null));
        }
        var bytes = text.get().readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            problems.add("file", "Choose a file of at most 4 MB");
            return Show.refused("people/roster-import", new RosterPages.Import(problems, null));
        }
        var file = rosters.read(new String(bytes, StandardCharsets.UTF_8));
        return Show.page("people/roster-import", new RosterPages.Import(problems, file));
    }

    @GetMapping("/people/{personId}/roster")
    @Allowed({Role.HR_OFFICER, Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID personId) {
        return Show.page("people/roster", page(personId, RosterPages.Form.empty(), Problems.none()));
    }

    @PostMapping("/people/{personId}/roster")
    @Allowed(Role.HR_OFFICER)
    ModelAndView enter(
            @PathVariable UUID personId,
            @RequestParam UUID dutyId,
            @RequestParam(name = "on-day", required = false) @Nullable String day,
            @RequestParam(name = "on-month", required = false) @Nullable String month,
            @RequestParam(name = "on-year", required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String starts,
            @RequestParam(required = false) @Nullable String ends,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String with,
            RedirectAttributes redirect) {
        var form = new RosterPages.Form(dutyId, new DateParts(day, month, year), starts, ends, place, kind, with);
        var problems = Problems.none();
        var duty = duty(people.find(personId).orElseThrow(NotFound::new), form, problems);
        if (duty.isEmpty()) {
            return Show.refused("people/roster", page(personId, form, problems));
        }
        rosters.record(duty.get());
        Notice.leave(redirect, "Duty recorded", "");
        return Show.redirect("/people/" + personId + "/roster");
    }

    @PostMapping("/people/{personId}/roster/{dutyId}/cancel")
    @Allowed(Role.HR_OFFICER)
    ModelAndView cancel(@PathVariable UUID personId, @PathVariable UUID dutyId, RedirectAttributes redirect) {
        rosters.cancel(personId, dutyId, today());
        Notice.leave(redirect, "Duty taken off the roster", "");
        return Show.redirect("/people/" + personId + "/roster");
    }

    private Optional<Duty> duty(Person person, RosterPages.Form form, Problems problems) {
        var on = form.on().date();
        if (on.isEmpty()) {
            problems.add("on", "Enter the day, such as 27 3 2026");
        }
        var starts = time("starts", form.starts(), problems);
        var ends = time("ends", form.ends(), problems);
        words("place", form.place(), Duty.LONGEST_PLACE, "Enter the station or unit", problems);
        words("kind", form.kind(), Duty.LONGEST_KIND, "Enter the kind of duty", problems);
        var numbers = Arrays.stream(Typed.text(form.with()).split("[;,\\s]+"))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        var with = people.byNumbers(numbers);
        if (!numbers.stream().allMatch(number -> isOfOne(number, with))) {
            problems.add("with", "Enter numbers that one person in the register has");
        }
        return problems.any()
                ? Optional.empty()
                : Optional.of(new Duty(
                        form.dutyId(),
                        person.personId(),
                        on.orElseThrow(),
                        starts.orElseThrow(),
                        ends.orElseThrow(),
                        Typed.text(form.place()),
                        Typed.text(form.kind()),
                        with.stream().map(Person::personId).toList()));
    }

    private static void words(String field, @Nullable String typed, int longest, String missing, Problems problems) {
        problems.require(field, typed, missing);
        if (Typed.text(typed).length() > longest) {
            problems.add(field, "Enter at most " + longest + " characters");
        }
    }

    private static boolean isOfOne(String number, List<Person> found) {
        return found.stream()
                        .filter(person -> number.equals(person.serviceNumber()))
                        .count()
                == 1;
    }

    private static Optional<LocalTime> time(String field, @Nullable String typed, Problems problems) {
        try {
            return Optional.of(LocalTime.parse(Typed.text(typed)));
        } catch (DateTimeParseException wrong) {
            problems.add(field, "Enter a time such as 07:00");
            return Optional.empty();
        }
    }

    private RosterPages.Roster page(UUID personId, RosterPages.Form form, Problems problems) {
        var person = people.find(personId).orElseThrow(NotFound::new);
        var duties = rosters.of(List.of(personId), today(), today().plusDays(Rosters.AHEAD));
        var named = people.findAll(
                duties.stream().flatMap(duty -> duty.worksWith().stream()).toList());
        var names = named.values().stream().collect(Collectors.toMap(Person::personId, Person::title));
        var keeps = Access.current().has(Role.HR_OFFICER);
        return new RosterPages.Roster(problems, person, tabs.all(), duties, names, keeps, form);
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
