package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.demo.Account;

/// One person at a browser. They find things as people do, by what they read; every page that they come to is checked
/// for accessibility (WCAG 2.2 AA, by axe) and for anything that the browser complained of.
final class Visit implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String PARTS = "() => [...new Set([...document.querySelectorAll('main *')]"
            + ".map(part => part.localName + '.' + part.className))].sort().join(' ')";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private Set<String> checked = new HashSet<>();
    private boolean onceAKind;
    private String userName = "";
    private boolean connectionBreaks;

    private Visit(Browser browser, String address, boolean scripts) {
        this.context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setLocale("en-GB"));
        this.page = context.newPage();
        this.address = address;
        this.scripts = scripts;
        context.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("the server responded with a status of 4")
                    && !(connectionBreaks && message.text().contains("net::ERR_"))) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visit by(Account account, Browser browser, String address) {
        return new Visit(browser, address, true).signIn(account);
    }

    /// The same with scripts switched off in the browser.
    static Visit withoutScriptsBy(Account account, Browser browser, String address) {
        return new Visit(browser, address, false).signIn(account);
    }

    /// A visit by somebody who has no account.
    static Visit byAnybody(Browser browser, String address) {
        return new Visit(browser, address, true);
    }

    private Visit signIn(Account account) {
        open("/sign-in");
        enter("User name", account.userName());
        page.locator("#password").fill(account.password());
        press("Sign in");
        userName = account.userName();
        return this;
    }

    /// Gives the browser an authenticator that knows who is there, emulated by Chromium.
    Visit withAuthenticator() {
        Authenticators.add(page);
        return this;
    }

    Visit open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return look();
    }

    Visit enter(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    Visit choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        return this;
    }

    /// Chooses within the question `legend`, where the same words answer several questions.
    Visit answer(String legend, String label) {
        question(legend).getByLabel(label).first().check();
        return this;
    }

    Visit enterDate(String legend, LocalDate date) {
        question(legend).getByLabel("Day").fill(Integer.toString(date.getDayOfMonth()));
        question(legend).getByLabel("Month").fill(Integer.toString(date.getMonthValue()));
        question(legend).getByLabel("Year").fill(Integer.toString(date.getYear()));
        return this;
    }

    private Locator question(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first();
    }

    Visit select(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    Visit attach(String label, Path file) {
        page.getByLabel(label).first().setInputFiles(file);
        return this;
    }

    Visit press(String button) {
        button(button).click();
        return look();
    }

    /// Presses a button whose work a script does, and looks at the page to which that leads.
    Visit pressAndComeTo(String button, String heading) {
        button(button).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                .waitFor();
        return look();
    }

    /// Follows a link, or a button that is one.
    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(link)))
                .first()
                .click();
        return look();
    }

    /// Follows the first link in the first row of a table that says `words`.
    Visit followInRow(String words) {
        page.locator("tr", new Page.LocatorOptions().setHasText(words))
                .locator("a")
                .first()
                .click();
        return look();
    }

    /// Looks at the page again and again, as a person who waits, until it says `words`. A page that shows progress
    /// looks again by itself where scripts run; two reloads at once would abort each other.
    Visit waitFor(String words) {
        for (int i = 0; i < 120 && !text().contains(words); i++) {
            page.waitForTimeout(500);
            if (!scripts || page.locator("[data-progress]").count() == 0) {
                reload();
            }
        }
        assertThat(text()).contains(words);
        return look();
    }

    /// Where the page is on its way to another by itself just then, that is as good as a reload.
    private void reload() {
        try {
            page.reload();
        } catch (PlaywrightException onItsWay) {
            page.waitForLoadState();
        }
    }

    /// From now on checks a page only where it is made of other parts than any page of that kind that was checked: for
    /// long walks, which come to pages of a few kinds again and again.
    ///
    /// @param checked what was checked, shared between visits
    Visit lookingOnceAtEachKindOfPage(Set<String> checked) {
        this.checked = checked;
        this.onceAKind = true;
        return this;
    }

    /// From now on the connection breaks, of which the browser complains and the page must not.
    Visit whileTheConnectionBreaks() {
        connectionBreaks = true;
        return this;
    }

    /// Opens everything on the page that is folded away.
    Visit unfold() {
        Locator folded = page.locator("main details:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
        return look();
    }

    /// Presses what starts a download and keeps the file.
    Path download(String button, Path file) {
        Download download = page.waitForDownload(() -> button(button).click());
        download.saveAs(file);
        return file;
    }

    /// Follows a link to a file and keeps the file.
    Path downloadLink(String link, Path file) {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
        download.saveAs(file);
        return file;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Page page() {
        return page;
    }

    /// Of whoever signed in; empty where nobody did.
    String userName() {
        return userName;
    }

    /// Whether the browser was given anything to be known by.
    boolean isUnknown() {
        return context.cookies().isEmpty();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /// The page that one is on, by its path.
    String path() {
        return Pattern.compile("^https?://[^/]+").matcher(page.url()).replaceFirst("");
    }

    /// Checks the page that one has come to.
    Visit look() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(complaints)
                .as("what the browser complained of on %s", path())
                .isEmpty();
        if (scripts && checked.add(onceAKind ? kind() : title())) {
            assertThat(new AxeBuilder(page)
                            .withTags(RULES).analyze().getViolations().stream().map(Visit::described))
                    .as("accessibility of %s", path())
                    .isEmpty();
        }
        return this;
    }

    private String title() {
        return page.title() + page.locator("main").innerText().length();
    }

    /// The address without what names a thing in it, and what the page is made of.
    private String kind() {
        return IDENTITY.matcher(path()).replaceAll("") + page.evaluate(PARTS);
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
