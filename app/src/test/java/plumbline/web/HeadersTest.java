package plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersTest {
    @Test
    void a_page_may_load_only_from_here_and_run_nothing_of_its_own() throws Exception {
        String policy = Objects.requireNonNull(answerTo("/reports").getHeader("Content-Security-Policy"));

        assertThat(policy.split("; "))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'");
        assertThat(policy).doesNotContain("unsafe").doesNotContain("*");
    }

    @Test
    void no_browser_keeps_a_page() throws Exception {
        assertThat(answerTo("/reports").getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void an_asset_may_be_kept() throws Exception {
        assertThat(answerTo("/assets/plumbline-0123456789ab.css").getHeader("Cache-Control"))
                .isNull();
    }

    private static MockHttpServletResponse answerTo(String path) throws Exception {
        var response = new MockHttpServletResponse();
        new Headers().doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }
}
