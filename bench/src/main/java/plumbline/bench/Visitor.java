package plumbline.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in, as far as the application can tell: keeps cookies, sends forms with their token.
///
/// Keeps cookies itself, because the platform's cookie store withholds `Secure` ones on plain HTTP; browsers
/// send them to the local machine.
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "plumbline-reliability-boundary";

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    Visitor(URI address) {
        this.address = address;
    }

    void signIn(String userName, String password) throws IOException, InterruptedException {
        get("/sign-in");
        var response = post("/sign-in", Map.of("userName", userName, "password", password));
        if (response.headers().firstValue("location").orElse("").contains("refused")) {
            throw new IOException("Sign-in of " + userName + " was refused");
        }
        get("/");
    }

    /// A page; remembers the token of its forms.
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var response = send(request(path).GET().build());
        remember(response);
        var found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(2);
        }
        return response;
    }

    /// Sends an empty form that is answered with a file.
    HttpResponse<Path> download(String path, Path to) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encode(token)))
                .build();
        return http.send(request, BodyHandlers.ofFile(to));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token) + "&", ""));
        var response = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        remember(response);
        return response;
    }

    HttpResponse<String> upload(String path, Map<String, String> fields, String field, String fileName, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        part(body, "_csrf", "", token.getBytes(StandardCharsets.UTF_8));
        for (var one : fields.entrySet()) {
            part(body, one.getKey(), "", one.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, field, "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", file);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var response = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        remember(response);
        return response;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] value) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(value);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private void remember(HttpResponse<?> response) {
        for (var header : response.headers().allValues("set-cookie")) {
            var pair = header.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
