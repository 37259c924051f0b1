package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/// What is sent back.
///
/// @param status of HTTP
/// @param headers besides those that every answer has
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    static Answer page(Html content) {
        return page(200, content);
    }

    static Answer page(int status, Html content) {
        return new Answer(status, "text/html; charset=utf-8", content.toString().getBytes(UTF_8), Map.of());
    }

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(UTF_8), Map.of());
    }

    static Answer file(String name, byte[] bytes) {
        return new Answer(
                200,
                "application/octet-stream",
                bytes,
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    static Answer notFound() {
        return page(404, Html.page("Not found", Html.of("""
                <h1>There is no such page</h1>
                <p><a href="/">Begin again</a></p>
                """)));
    }
}
