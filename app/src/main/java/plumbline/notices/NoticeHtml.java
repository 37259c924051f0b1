package plumbline.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import plumbline.law.notice.Block;
import plumbline.law.notice.WrittenNotice;

/// A notice as a page that stands alone: it can be saved, mailed and printed, needs nothing from elsewhere
/// and is well-formed XML, so that the PDF is made of the same page.
///
/// Not a template of the application: those carry no style of their own, and a document that leaves us must.
final class NoticeHtml {
    private static final String STYLE = "\n" + style();

    /// What a browser may do with such a page: apply its own style and nothing else.
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final UnaryOperator<String> readable;
    private final StringBuilder out = new StringBuilder(16_384);

    private NoticeHtml(UnaryOperator<String> readable) {
        this.readable = readable;
    }

    /// The page to read on a screen.
    static String of(WrittenNotice notice) {
        return new NoticeHtml(UnaryOperator.identity()).page(notice, false);
    }

    /// The same before it goes out: says so, and shows what is missing.
    static String draft(WrittenNotice notice) {
        return new NoticeHtml(UnaryOperator.identity()).page(notice, true);
    }

    /// The page for paper.
    ///
    /// @param readable puts something readable for what the font of the paper lacks
    static String forPaper(WrittenNotice notice, UnaryOperator<String> readable) {
        return new NoticeHtml(readable).page(notice, false);
    }

    private String page(WrittenNotice notice, boolean draft) {
        raw("<!DOCTYPE html>\n<html lang=\"" + notice.language().tag() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        element("title", "", notice.title() + ", " + notice.issuer());
        raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        meta("description", notice);
        meta("subject", notice); // where the PDF takes its description from
        raw("<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        element("p", "issuer", notice.issuer());
        element("h1", "", notice.title());
        element("p", "under", "Given under " + notice.under());
        if (draft) {
            draft(notice.gaps());
        }
        rows("head", notice.head());
        blocks(notice.blocks());
        foot(notice);
        raw("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private void meta(String name, WrittenNotice notice) {
        String words = text(notice.title() + " given under " + notice.under());
        raw("<meta name=\"" + name + "\" content=\"" + words + "\"/>\n");
    }

    private void draft(List<String> gaps) {
        raw("<div class=\"draft\">\n");
        element("p", "", "Draft. This notice has not been given to anybody.");
        if (!gaps.isEmpty()) {
            element("p", "", "Still to be filled in: " + String.join("; ", gaps) + ".");
        }
        raw("</div>\n");
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading(var words) -> element("h2", "", words);
                case Block.Paragraph(var words) -> element("p", "", words);
                case Block.Points(var points) -> points(points);
                case Block.Said(var words, var source) -> {
                    raw("<div class=\"said\">\n");
                    element("p", "", words);
                    if (!source.isEmpty()) {
                        element("p", "source", source);
                    }
                    raw("</div>\n");
                }
                case Block.Row _ -> {
                    var rows = blocks.stream()
                            .skip(i)
                            .takeWhile(Block.Row.class::isInstance)
                            .map(Block.Row.class::cast)
                            .toList();
                    rows("", rows);
                    i += rows.size() - 1;
                }
            }
        }
    }

    private void points(List<String> points) {
        raw("<ul>\n");
        points.forEach(point -> element("li", "", point));
        raw("</ul>\n");
    }

    private void rows(String name, List<Block.Row> rows) {
        raw("<table" + named(name) + ">\n<tbody>\n");
        for (Block.Row row : rows) {
            raw("<tr><th scope=\"row\">" + text(row.label()) + "</th><td>");
            row.lines().forEach(line -> element("p", "", line));
            raw("</td></tr>\n");
        }
        raw("</tbody>\n</table>\n");
    }

    private void foot(WrittenNotice notice) {
        raw("<div class=\"foot\">\n");
        element("h2", "", "The law behind this notice");
        points(notice.law());
        element("p", "", notice.imprint());
        raw("</div>\n");
    }

    private void element(String name, String named, String words) {
        raw("<" + name + named(named) + ">" + text(words) + "</" + name + ">\n");
    }

    private static String named(String name) {
        return name.isEmpty() ? "" : " class=\"" + name + "\"";
    }

    private void raw(String markup) {
        out.append(markup);
    }

    /// What XML does not allow at all is left out; it has no meaning that anybody could read.
    private String text(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        readable.apply(words).codePoints().filter(NoticeHtml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (var in = Objects.requireNonNull(NoticeHtml.class.getResourceAsStream("notice.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
