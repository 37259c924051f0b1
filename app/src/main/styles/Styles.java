import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compiles the style sheets at build time: GOV.UK Frontend's Sass from its package, with our fonts and colours, and our own.
///
/// The ready-made style sheet of that package names a font that only gov.uk may use, so it is never packaged or served.
/// Every result carries a piece of its own hash in its name, so that a browser may keep it for a year. Nothing is done
/// when no input has changed since the last run.
///
/// Run by Maven as a source file, `java Styles.java SOURCES TARGET VERSION`, with whatever Java is on the path: it must read as Java 17.
public class Styles {
    private static final String PACKAGE = "/META-INF/resources/webjars/govuk-frontend/";

    private final Path sources;
    private final Path target;
    private final Path assets;
    private final String version;
    private final Map<String, String> names = new TreeMap<>();

    private Styles(Path sources, Path target, String version) {
        this.sources = sources;
        this.target = target;
        this.assets = target.resolve("classes/plumbline/web/assets");
        this.version = version;
    }

    public static void main(String[] args) throws Exception {
        new Styles(Path.of(args[0]), Path.of(args[1]), args[2]).run();
    }

    private void run() throws Exception {
        Path mark = target.resolve("styles.inputs");
        String inputs = digestOfInputs();
        if (Files.exists(mark) && Files.exists(assets) && Files.readString(mark).equals(inputs)) {
            return;
        }
        empty(assets);
        Path frontend = unpack();
        String frontendScript = publish("govuk-frontend", ".js", Files.readAllBytes(frontend.resolve("govuk-frontend.min.js")));
        String passkeyScript = publish("passkey", ".js", Files.readAllBytes(sources.resolve("passkey.js")));
        String uploadScript = publish("upload", ".js", Files.readAllBytes(sources.resolve("upload.js")));
        String redFlagScript = publish("redflags", ".js", Files.readAllBytes(sources.resolve("redflags.js")));
        String script = Files.readString(sources.resolve("plumbline.js"))
                .replace("govuk-frontend.js", frontendScript)
                .replace("redflags.js", redFlagScript)
                .replace("passkey.js", passkeyScript)
                .replace("upload.js", uploadScript);
        publish("plumbline", ".js", script.getBytes(StandardCharsets.UTF_8));
        publish("plumbline", ".css", compile(frontend).getBytes(StandardCharsets.UTF_8));
        publish("mark", ".svg", Files.readAllBytes(sources.resolve("mark.svg")));
        var index = new StringBuilder();
        names.forEach((name, file) -> index.append(name).append('=').append(file).append('\n'));
        Files.writeString(assets.resolve("index.properties"), index.toString());
        Files.writeString(mark, inputs);
    }

    private String compile(Path frontend) throws Exception {
        try (SassCompiler sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(frontend.getParent().toFile()));
            sass.setQuietDeps(true);
            sass.addSilenceDeprecation("import");
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            File entry = sources.resolve("plumbline.scss").toFile();
            return sass.compileFile(entry).getCss();
        }
    }

    private String publish(String name, String suffix, byte[] content) throws Exception {
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        String file = name + "-" + hash.substring(0, 12) + suffix;
        Files.write(assets.resolve(file), content);
        names.put(name + suffix, file);
        return file;
    }

    /// Copies the package's Sass and its script out of the archive, because the compiler reads files.
    private Path unpack() throws Exception {
        URI archive = Objects.requireNonNull(
                        Styles.class.getResource(PACKAGE + version + "/package.json"),
                        "govuk-frontend " + version + " is not on the class path")
                .toURI();
        Path root = target.resolve("govuk-frontend-" + version).resolve("govuk");
        try (FileSystem jar = FileSystems.newFileSystem(archive, Map.of());
                Stream<Path> files = Files.walk(jar.getPath(PACKAGE + version + "/dist/govuk"))) {
            Path from = jar.getPath(PACKAGE + version + "/dist/govuk");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (name.endsWith(".scss") || name.equals("govuk-frontend.min.js")) {
                    Path to = root.resolve(name);
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
        return root;
    }

    private String digestOfInputs() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(sources.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(file)) {
                    digest.update(in.readAllBytes());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
