package plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void a_page_stands_in_its_frame() {
        var page = Jsoup.parse(Rendering.component(
                "error", Map.of("frame", Rendering.aFrame(), "page", ErrorPage.failed("00c0ffee"))));

        assertThat(page.title()).isEqualTo("Something went wrong – Plumbline");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".pl-header__person").text()).isEqualTo("Sam Farrow");
        assertThat(page.select(".govuk-service-navigation__item--active").text())
                .isEqualTo("Reports");
        assertThat(page.select("form[action=/sign-out] input[name=_csrf]").val())
                .isEqualTo("a<token>");
        assertThat(page.select("main .pl-code").text()).isEqualTo("00c0ffee");
        assertThat(page.select(".govuk-phase-banner").text()).contains("made up");
    }

    @Test
    void a_page_holds_no_script_or_style_of_its_own() {
        var page = Jsoup.parse(
                Rendering.component("error", Map.of("frame", Rendering.aFrame(), "page", ErrorPage.NOT_FOUND)));

        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void every_file_a_page_names_is_there() {
        var page = Jsoup.parse(
                Rendering.component("error", Map.of("frame", Rendering.aFrame(), "page", ErrorPage.NOT_FOUND)));

        assertThat(page.select("link[href], script[src]")).hasSize(3).allSatisfy(element -> {
            String url = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertThat(Assets.class.getResource("assets/" + url.substring(Assets.PATH.length())))
                    .as(url)
                    .isNotNull();
        });
    }

    @Test
    void one_entry_of_the_menu_is_the_current_one_and_that_is_the_nearest() {
        var near = new NavigationEntry(2, "Due on clearances", "/aftercare/due", Set.of());
        var entries = List.of(new NavigationEntry(1, "After clearance", "/aftercare", Set.of()), near);

        assertThat(NavigationEntry.current(entries, "/aftercare/due/conditions"))
                .contains(near);
        assertThat(NavigationEntry.current(entries, "/aftercare/people")).contains(entries.getFirst());
        assertThat(NavigationEntry.current(entries, "/aftercares")).isEmpty();
    }
}
