package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import plumbline.ledger.Malformed;

/// The pages, and the rules that hold for all of them: nothing from elsewhere, nothing inside another page, and
/// nothing is taken but from a page of ours.
final class Site implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 23;
    private static final List<String> FILES = List.of("/reviewer.css", "/reviewer.js");

    private final Settings settings;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Pages pages;

    /// Listens at once.
    ///
    /// @param making the pages, once it is known on which port they are
    Site(Settings wanted, Function<Settings, Pages> making) throws IOException {
        server = HttpServer.create(new InetSocketAddress(wanted.address(), wanted.port()), 0);
        settings = wanted.on(server.getAddress().getPort());
        pages = making.apply(settings);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    Settings settings() {
        return settings;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = answer(exchange);
            } catch (Malformed broken) {
                answer = Answer.text(400, "This could not be read: " + broken.getMessage());
            }
            send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> FILES.contains(path) ? resource(path) : pages.get(path, query(exchange));
            case "POST" ->
                ours(exchange) ? pages.post(path, body(exchange)) : Answer.text(403, "Not from a page of ours.");
            case String other -> Answer.text(405, other + " is not answered here.");
        };
    }

    private static Form query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return Form.parse((query == null ? "" : query).getBytes(UTF_8));
    }

    /// Browsers say where a form was sent from; another page's forms are not taken.
    private boolean ours(HttpExchange exchange) {
        return settings.origin().toString().equals(exchange.getRequestHeaders().getFirst("Origin"));
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Malformed("more than " + MOST_BYTES + " bytes");
        }
        return body;
    }

    private static Answer resource(String path) {
        try (InputStream in = Site.class.getResourceAsStream(path.substring(1))) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in this program");
            }
            return new Answer(
                    200, path.endsWith(".css") ? "text/css" : "text/javascript", in.readAllBytes(), java.util.Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        // A browser that may say nothing about where a form comes from would not say that it is ours either.
        headers.set("Referrer-Policy", "same-origin");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        answer.headers().forEach(headers::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
        if (!head) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
