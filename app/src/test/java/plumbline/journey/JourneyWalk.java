package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.journey.JourneyScript.Act;
import plumbline.law.clock.WorkingDays;

/// Walks one journey through the pages, as two people who read: the investigator and the authority, each at a browser.
final class JourneyWalk {
    /// Nothing moves on these pages, so nobody need wait until it stands still.
    private static final Locator.CheckOptions AT_ONCE = new Locator.CheckOptions().setForce(true);

    private static final String ROLE = "In which role was it done?";
    private static final Pattern DAY = Pattern.compile("day (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("number (\\d+) of (.+)");

    private final Map<String, Visit> visits;
    private final String path;
    private final LocalDate known;
    private LocalDate today;
    private Visit visit;
    private @Nullable Act refused;

    /// @param path of the allegation
    /// @param known when it came to attention
    JourneyWalk(Map<String, Visit> visits, String path, LocalDate known) {
        this.visits = visits;
        this.path = path;
        this.known = known;
        this.today = known;
        this.visit = to("authority");
    }

    void walk(JourneyScript script) {
        script.acts().forEach(act -> {
            try {
                walk(act);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(act + "\n" + visit.path() + "\n" + visit.text(), e);
            }
        });
    }

    private void walk(Act act) {
        switch (act.verb()) {
            case DAY -> today = day(Integer.parseInt(act.what()));
            case DUE -> due(act.what());
            case TAKE -> take(act);
            case REFUSED -> refused(act);
            case SHUT -> shut(act);
        }
    }

    private void take(Act act) {
        send(act);
        assertThat(visit.heading()).startsWith("Case of");
        read(act, visit.text());
    }

    private void refused(Act act) {
        send(act);
        assertThat(visit.heading()).isEqualTo(act.what());
        assertThat(visit.text()).contains("Not allowed now.", "Rule ");
        read(act, visit.text());
        refused = act;
    }

    private void shut(Act act) {
        visit = to(act.who());
        var row = visit.page()
                .locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(act.what())
                                                .setExact(true)
                                                .setIncludeHidden(true))))
                .first();
        assertThat(visit.page().getByRole(AriaRole.LINK, exactly(act.what())).count())
                .as("is offered all the same")
                .isZero();
        read(act, row.textContent());
    }

    private void due(String words) {
        var page = visit.open(path + "/case").text();
        int from = page.indexOf("What is due");
        assertThat(page.substring(from, page.indexOf("What may be done now", from)))
                .contains(words);
    }

    /// Whoever is refused stays on the form and may change what they answered.
    private void send(Act act) {
        if (refused == null
                || !refused.what().equals(act.what())
                || !refused.who().equals(act.who())) {
            begin(act);
        }
        refused = null;
        var scope = visit.page().locator("main form");
        answer(scope, "When did it happen?", "today");
        for (var line : act.lines()) {
            Matcher number = NUMBER.matcher(line);
            if (number.matches()) {
                scope = repetition(number.group(2), Integer.parseInt(number.group(1)));
            } else if (line.equals("end")) {
                scope = visit.page().locator("main form");
            } else if (!line.startsWith("=>")) {
                var parts = line.split(" = ?", 2);
                answer(scope, parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        visit.press("Record");
    }

    private void begin(Act act) {
        visit = to(act.who());
        follow(act.what());
        if (visit.heading().equals("Notices")) {
            visit.page().getByText("A notice that was given elsewhere").click();
            follow(act.what());
        }
        assertThat(visit.heading()).isEqualTo(act.what());
    }

    private void follow(String link) {
        visit.page()
                .getByRole(AriaRole.LINK, exactly(link))
                .or(visit.page().getByRole(AriaRole.BUTTON, exactly(link)))
                .first()
                .click();
        visit.look();
    }

    private Locator repetition(String group, int number) {
        var rows = visit.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group + ": number " + number));
        if (rows.count() == 0) {
            visit.press("Add another");
        }
        return rows;
    }

    private void answer(Locator scope, String question, String answer) {
        if (question.equals(ROLE) && scope.getByText(ROLE).count() == 0) {
            return;
        }
        var group = scope.locator("fieldset")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .locator("legend")
                                .filter(new Locator.FilterOptions().setHasText(asked(question)))))
                .last();
        if (group.count() == 0) {
            fill(scope.getByLabel(asked(question)).first(), answer);
        } else if (answer.isEmpty()) {
            throw new IllegalArgumentException("what is chosen cannot be taken back: " + question);
        } else if (answer.equals("today") || DAY.matcher(answer).matches()) {
            date(group, answer);
        } else if (answer.equals("the last")) {
            group.getByRole(AriaRole.RADIO).last().check(AT_ONCE);
        } else {
            for (var one : answer.split("; ")) {
                group.getByLabel(one, new Locator.GetByLabelOptions().setExact(true))
                        .check(AT_ONCE);
            }
        }
    }

    private static void fill(Locator field, String answer) {
        if (answer.isEmpty() && field.count() == 0) {
            return;
        }
        if (field.evaluate("it => it.localName").equals("select")) {
            field.selectOption(new SelectOption().setLabel(answer));
        } else {
            field.fill(answer.replace("\\n", "\n"));
        }
    }

    private void date(Locator group, String answer) {
        var day = DAY.matcher(answer);
        var date = day.matches() ? day(Integer.parseInt(day.group(1))) : today;
        group.getByLabel("Day").fill(Integer.toString(date.getDayOfMonth()));
        group.getByLabel("Month").fill(Integer.toString(date.getMonthValue()));
        group.getByLabel("Year").fill(Integer.toString(date.getYear()));
    }

    /// A question as a form asks it, which says so where it may be left open; written for the browser's expressions.
    private static Pattern asked(String question) {
        return Pattern.compile(
                "^\\s*" + question.replaceAll("[.?*+^$()\\[\\]{}|/]", "\\\\$0") + "( \\(optional\\))?\\s*$");
    }

    private static void read(Act act, String page) {
        String text = page.replaceAll("\\s+", " ");
        act.lines().stream()
                .filter(line -> line.startsWith("=>"))
                .forEach(line ->
                        assertThat(text).containsIgnoringCase(line.substring(2).strip()));
    }

    /// The browser of that account, on the page of the case as it is now.
    private Visit to(String who) {
        var other = visits.get(who);
        if (other == null) {
            throw new IllegalArgumentException("nobody is signed in as " + who);
        }
        boolean there = other == visit && other.path().equals(path + "/case");
        return there ? other : other.open(path + "/case");
    }

    private LocalDate day(int after) {
        return WorkingDays.englandAndWales().onOrAfter(known.plusDays(after));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
