package plumbline.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.SignedIn;

/// One person's requests over a real connection, which may be cut.
final class Wire {
    private static final String PASSWORD = "correct horse battery staple";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    private Wire(int port) {
        this.port = port;
    }

    static Wire signedIn(int port, SignedIn who, Access access) {
        Force.as(who, () -> {
            access.setPassword(who.userId(), PASSWORD);
            return null;
        });
        var wire = new Wire(port);
        wire.readToken("/sign-in");
        wire.form("/sign-in", Map.of("userName", who.userName(), "password", PASSWORD));
        wire.readToken("/operations");
        return wire;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// A form with its token.
    HttpResponse<String> form(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> patch(String path, byte[] bytes, int from, int length) {
        return send(request(path)
                .header("X-CSRF-TOKEN", token)
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes, from, length)));
    }

    HttpResponse<String> patchWithoutToken(String path, byte[] bytes) {
        return send(request(path).method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /// Begins to send a body of `announced` bytes, sends those given, and goes away.
    void breakOff(String method, String path, String type, long announced, byte[] sent) throws IOException {
        try (var socket = open(method, path, type, announced)) {
            socket.getOutputStream().write(sent);
            socket.getOutputStream().flush();
        }
    }

    /// The first line of the answer to a body that is announced and never sent.
    String announce(String method, String path, long announced) throws IOException {
        try (var socket = open(method, path, "application/octet-stream", announced)) {
            var answer = new ByteArrayOutputStream();
            for (int c = socket.getInputStream().read();
                    c >= 0 && c != '\r';
                    c = socket.getInputStream().read()) {
                answer.write(c);
            }
            return answer.toString(StandardCharsets.US_ASCII);
        }
    }

    /// A request up to its body, with whatever else the sender does left to the caller.
    Socket open(String method, String path, String type, long announced) throws IOException {
        var socket = new Socket("localhost", port);
        var head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies()
                + "\r\nX-CSRF-TOKEN: " + token + "\r\nContent-Type: " + type + "\r\nContent-Length: " + announced
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /// The form of `bring.jte` as a browser without scripts sends it.
    byte[] multipart(String boundary, UUID exhibitId, String proof, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        for (var field :
                Map.of("_csrf", proof, "exhibitId", exhibitId.toString()).entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    String token() {
        return token;
    }

    private void readToken(String path) {
        var found = TOKEN.matcher(get(path).body());
        if (!found.find()) {
            throw new IllegalStateException("no token on " + path);
        }
        token = found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> {
                var cookie = line.substring(0, line.indexOf(';')).split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            });
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
