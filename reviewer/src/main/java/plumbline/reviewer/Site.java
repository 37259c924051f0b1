package plumbline.reviewer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import plumbline.ledger.Malformed;

/// The pages, and the rules that hold for all of them: nothing from elsewhere, nothing inside another page, and nothing
/// is
/// taken but from a page of ours.
final class Site implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 23;
    private static final List<String> FILES = List.of("/reviewer.css", "/reviewer.js");

    private final Settings settings;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Passkeys passkeys;
    private final Decisions decisions;

    /// Listens at once.
    ///
    /// @param random a cryptographic source of randomness
    Site(Settings wanted, Moments clock, java.security.SecureRandom random) throws IOException {
        server = HttpServer.create(new InetSocketAddress(wanted.address(), wanted.port()), 0);
        settings = wanted.on(server.getAddress().getPort());
        passkeys = new Passkeys(settings, clock, random);
        decisions = new Decisions(settings);
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
            case "GET", "HEAD" -> get(path);
            case "POST" -> ours(exchange) ? post(path, body(exchange)) : Answer.text(403, "Not from a page of ours.");
            case String other -> Answer.text(405, other + " is not answered here.");
        };
    }

    private Answer get(String path) {
        if (FILES.contains(path)) {
            return resource(path);
        }
        return switch (path) {
            case "/" -> Answer.page(Decisions.openPage());
            case "/passkey" -> Answer.page(passkeys.page());
            case String other -> decisions.get(other);
        };
    }

    private Answer post(String path, byte[] body) throws IOException {
        return switch (path) {
            case "/passkey" -> passkeys.keep(Form.parse(body));
            case "/decisions" -> decisions.open(body);
            case String other -> decisions.sign(other, Form.parse(body));
        };
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
        headers.set("Referrer-Policy", "no-referrer");
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
