package plumbline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Renders templates without a server.
final class Rendering {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Rendering.class.getClassLoader(), "plumbline");

    static {
        ENGINE.setTrimControlStructures(true);
    }

    private Rendering() {}

    static String component(String name, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render("web/" + name + ".jte", parameters, output);
        return output.toString();
    }

    static Frame aFrame() {
        return new Frame(
                "Wexshire Police",
                true,
                new Visitor("Sam Farrow", "Investigator", Set.of("INVESTIGATOR")),
                List.of(new NavigationEntry(1, "Reports", "/reports", Set.of())),
                "/reports/7",
                new Frame.Csrf("_csrf", "a<token>"),
                null,
                new Assets());
    }
}
