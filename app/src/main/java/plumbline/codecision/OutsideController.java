package plumbline.codecision;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.law.Verdict;
import plumbline.law.vetting.quality.Seed;
import plumbline.web.DateParts;
import plumbline.web.NavigationEntry;
import plumbline.web.Notice;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// What the outside body keeps: its roster, the seeds by which the lot falls, and the cases in which its people sit.
@Controller
class OutsideController {
    private static final int SHORTEST_SEED = 16;

    private final CaseFiles cases;
    private final Roster roster;
    private final Seeds seeds;

    OutsideController(CaseFiles cases, Roster roster, Seeds seeds) {
        this.cases = cases;
        this.roster = roster;
        this.seeds = seeds;
    }

    @Bean
    static NavigationEntry outsideBodyEntry() {
        return new NavigationEntry(76, "Outside body", "/outside", Set.of(Role.OUTSIDE_BODY.name()));
    }

    @GetMapping("/outside")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView board(@RequestParam(name = "page", defaultValue = "1") int page) {
        return Show.page("codecision/outside", page(Problems.none(), Paging.number(page)));
    }

    @PostMapping("/outside/seeds")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView seed(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none();
        var month = new DateParts("1", sent.get("month-month"), sent.get("month-year")).date();
        var text = Typed.text(sent.get("seed"));
        if (month.isEmpty()) {
            problems.add("month", "Enter the month, such as 12 2026");
        }
        if (text.length() < SHORTEST_SEED) {
            problems.add("seed", "Enter " + SHORTEST_SEED + " characters or more that nobody can guess");
        }
        if (!problems.any() && seeds.set(month.orElseThrow(), new Seed(text)) instanceof Verdict.Refused refused) {
            problems.add("month", refused.reason());
        }
        if (problems.any()) {
            return Show.refused("codecision/outside", page(problems, 1));
        }
        Notice.leave(redirect, "The seed is kept", "Its hash is on record; publish the seed when the month is over.");
        return Show.redirect("/outside");
    }

    @PostMapping("/outside/seeds/published")
    @Allowed(Role.OUTSIDE_BODY)
    ModelAndView publish(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var problems = Problems.none();
        var month = new DateParts("1", sent.get("month-month"), sent.get("month-year")).date();
        if (month.isEmpty()) {
            problems.add("month", "Choose the month");
        } else if (seeds.publish(month.get()) instanceof Verdict.Refused refused) {
            problems.add("month", refused.reason());
        }
        if (problems.any()) {
            return Show.refused("codecision/outside", page(problems, 1));
        }
        Notice.leave(redirect, "Published", "Everybody can repeat the draws of that month.");
        return Show.redirect("/outside");
    }

    private OutsidePages.Board page(Problems problems, int number) {
        var today = cases.today();
        var interests = roster.interests();
        return new OutsidePages.Board(
                TwoKeyPages.Board.of(
                        cases.listedOfBody(number),
                        number,
                        "/outside",
                        course -> TwoKeyPages.Row.of(course, today, "/outside/cases/", "")),
                cases.appealed().stream()
                        .filter(course -> course.appeal().isOpen())
                        .map(course -> TwoKeyPages.Row.appeal(course, today))
                        .toList(),
                roster.all().stream()
                        .map(one -> OutsidePages.Entry.of(one, interests.get(one.reviewerId()), today))
                        .toList(),
                seeds.all().stream()
                        .map(one -> new OutsidePages.MonthSeed(
                                one.month(),
                                one.month().getMonth() + " " + one.month().getYear(),
                                one.sha256().hex(),
                                one.text() == null ? "" : one.text()))
                        .toList(),
                problems);
    }
}
