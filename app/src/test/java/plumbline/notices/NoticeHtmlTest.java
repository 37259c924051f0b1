package plumbline.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import plumbline.law.notice.NoticeBook;
import plumbline.law.notice.NoticeForm;
import plumbline.law.notice.NoticeScope;

/// The shape of a notice as a page: what a screen reader walks along.
class NoticeHtmlTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /// Every notice in every scope: each rule set, capacity and route.
    private static List<NoticeForm> everywhere() {
        List<NoticeForm> forms = new ArrayList<>();
        for (NoticeScope scope : NoticeScope.all()) {
            NoticeBook.standard()
                    .inScope(scope, TODAY)
                    .forEach(notice -> forms.add(NoticePdfTest.form(notice.id(), scope)));
        }
        return forms;
    }

    private static Document page(NoticeForm form, Map<String, String> answers) {
        return Jsoup.parse(NoticeHtml.of(form.write(answers)));
    }

    @Test
    void every_notice_in_every_scope_is_a_page_with_one_title_and_headings_below_it() {
        assertThat(everywhere()).hasSizeGreaterThan(800).allSatisfy(form -> {
            var page = page(form, NoticePdfTest.answers(form));
            assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
            assertThat(page.title()).startsWith(form.notice().title());
            assertThat(page.select("h1").eachText())
                    .containsExactly(form.notice().title());
            assertThat(page.select("h2").eachText()).doesNotHaveDuplicates().endsWith("The law behind this notice");
            assertThat(page.select("h3, h4, img, a, script, link")).isEmpty();
            assertThat(page.select("table tr")).allSatisfy(row -> {
                assertThat(row.select("th[scope=row]")).hasSize(1);
                assertThat(row.select("td")).hasSize(1);
            });
            assertThat(page.select("p, li, th, td"))
                    .noneMatch(element -> element.text().isBlank());
            assertThat(page.select(".said > p:first-child").eachText())
                    .hasSize(form.statements().size());
        });
    }

    @Test
    void the_notice_of_investigation_reads_in_this_order() {
        var page = page(NoticePdfTest.first(), NoticePdfTest.answers(NoticePdfTest.first()));

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "What is alleged",
                        "How it is said to fall short of the standards",
                        "How serious it would be",
                        "The investigation",
                        "Your account",
                        "Your rights",
                        "What you must do now",
                        "Support",
                        "The law behind this notice");
        assertThat(page.select("table.head th").eachText())
                .containsExactly("To", "Person concerned", "From", "Acting as", "Date", "Reference");
    }

    @Test
    void the_policy_of_a_page_allows_its_own_style_and_no_other() throws Exception {
        var style = Objects.requireNonNull(
                page(NoticePdfTest.first(), Map.of()).select("style").first());
        var digest = MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8));

        assertThat(Notices.PAGE_POLICY)
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "';");
    }

    @Test
    void what_is_entered_stays_text() {
        var answers = NoticePdfTest.answers(NoticePdfTest.first());
        answers.put("conduct", "<img src=x onerror=alert(1)> \"quoted\" & {recipient} \uD83D\uDE02");
        var page = page(NoticePdfTest.first(), answers);

        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("p").stream().map(Element::text))
                .contains("<img src=x onerror=alert(1)> \"quoted\" & {recipient} \uD83D\uDE02");
    }
}
