package plumbline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/// The embedded database's passwords: drawn once, kept beside the data in a file that only its owner reads (0600).
final class Passwords {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "plumbline_owner";
    static final String APP = "plumbline_app";
    static final String SEQUENCER = "plumbline_sequencer";
    static final List<String> ROLES = List.of(OWNER, APP, SEQUENCER);

    private final Properties values;

    private Passwords(Properties values) {
        this.values = values;
    }

    static Passwords keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                draw(file);
            }
            var values = new Properties();
            try (var in = Files.newInputStream(file)) {
                values.load(in);
            }
            return new Passwords(values);
        } catch (IOException e) {
            throw new UncheckedIOException("The database passwords in " + file + " could not be read", e);
        }
    }

    Login of(String role) {
        var password = values.getProperty(role);
        if (password == null) {
            throw new IllegalStateException("No password for " + role + " is kept beside the database");
        }
        return new Login(role, password);
    }

    private static void draw(Path file) throws IOException {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (var role : List.of(SUPERUSER, OWNER, APP, SEQUENCER)) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            text.append(role)
                    .append('=')
                    .append(HexFormat.of().formatHex(bytes))
                    .append('\n');
        }
        var temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(temporary, text, StandardOpenOption.DSYNC);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
