package plumbline.reviewer;

/// Markup. Texts become part of it only through [#text], so that nothing that was read can be markup.
final class Html {
    private final StringBuilder markup = new StringBuilder();

    private Html() {}

    /// Markup written in this program.
    static Html of(String markup) {
        Html html = new Html();
        html.markup.append(markup);
        return html;
    }

    static Html empty() {
        return new Html();
    }

    Html markup(String more) {
        markup.append(more);
        return this;
    }

    Html add(Html more) {
        markup.append(more.markup);
        return this;
    }

    /// A text, with what would be markup in it written out.
    Html text(String text) {
        markup.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
        return this;
    }

    /// A row of a list of names and values.
    Html row(String name, String value) {
        return markup("<div><dt>").text(name).markup("</dt><dd>").text(value).markup("</dd></div>\n");
    }

    /// A page of the outside organisation.
    static Html page(String title, Html content) {
        return page("Outside review", of("""
                <nav aria-label="Pages"><a href="/">Sign a decision</a>
                <a href="/passkey">Make a passkey</a></nav>"""), title, content);
    }

    /// @param program what the page belongs to
    static Html page(String program, Html navigation, String title, Html content) {
        return of("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>""")
                .text(title + " - " + program)
                .markup("""
                </title>
                <link rel="stylesheet" href="/reviewer.css">
                <script type="module" src="/reviewer.js"></script>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header><a href="/">""")
                .text(program)
                .markup("</a>")
                .add(navigation)
                .markup("""
                </header>
                <main id="main">
                """)
                .add(content)
                .markup("""
                </main>
                </body>
                </html>
                """);
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
