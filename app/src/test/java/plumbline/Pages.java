package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    /// A page to look for its parts in.
    public static Document parsed(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What can be read on a page, whether it opened or refused.
    public static String words(MvcTestResult page) {
        return parsed(page).text();
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

    /// Sends a form with nothing but a file, named `file`.
    public MvcTestResult sendFile(SignedIn who, String path, String name, String content) {
        var body = String.join(
                "\r\n",
                "--cut",
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
                "Content-Type: application/octet-stream",
                "",
                content,
                "--cut--",
                "");
        return mvc.post()
                .uri(path)
                .contentType("multipart/form-data; boundary=cut")
                .content(body)
                .with(SecurityMockMvcRequestPostProcessors.csrf().asHeader())
                .with(Force.by(who))
                .exchange();
    }
}
