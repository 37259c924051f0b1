package plumbline.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import plumbline.notices.KeptNotice;
import plumbline.notices.Notices;
import plumbline.vault.Sha256;
import plumbline.web.NotFound;

/// A part of a notice as bytes for a browser.
enum NoticeBytes {
    PDF("Download the PDF", "pdf", "application/pdf", ".pdf"),
    HTML("Download the page (HTML)", "html", "text/html;charset=UTF-8", ".html"),
    BUNDLE("Download the list of all that goes out together", "bundle", "text/plain;charset=UTF-8", "-bundle.txt");

    private final String label;
    private final String path;
    private final String type;
    private final String ending;

    NoticeBytes(String label, String path, String type, String ending) {
        this.label = label;
        this.path = path;
        this.type = type;
        this.ending = ending;
    }

    /// @throws NotFound if a notice has no such part
    static NoticeBytes of(String path) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    Sha256 of(KeptNotice notice) {
        return switch (this) {
            case PDF -> notice.pdf();
            case HTML -> notice.html();
            case BUNDLE -> notice.bundle();
        };
    }

    /// Sends the part as a file.
    void send(KeptNotice notice, Notices notices, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + notice.code() + ending + "\"");
        try (var in = notices.open(notice, of(notice))) {
            in.transferTo(response.getOutputStream());
        }
    }

    /// Opens an answer that shows a notice: such a page stands alone and carries its own style, under a policy of its
    /// own.
    static OutputStream page(HttpServletResponse response) throws IOException {
        response.setContentType(HTML.type);
        response.setHeader("Content-Security-Policy", Notices.PAGE_POLICY);
        return response.getOutputStream();
    }
}
