package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.access.Force;
import plumbline.access.SignedIn;

/// Pages as an account sees them, and forms as it sends them.
public final class Pages {
    private final MockMvcTester mvc;

    Pages(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult open(SignedIn who, String path) {
        return mvc.get().uri(path).with(Force.by(who)).exchange();
    }

    /// What can be read on a page that opens.
    public String words(SignedIn who, String path) {
        var page = open(who, path);
        assertThat(page).hasStatusOk();
        return words(page);
    }

    /// What can be read on a page, whether it opened or refused.
    public static String words(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString()).text();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends a form.
    ///
    /// @param form its fields as a browser encodes them; line breaks are left out
    public MvcTestResult send(SignedIn who, String path, String form) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form.replace("\n", ""))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(Force.by(who))
                .exchange();
    }
}
