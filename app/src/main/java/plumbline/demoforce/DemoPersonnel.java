package plumbline.demoforce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.demo.Force;
import plumbline.demo.Personnel;
import plumbline.imports.Imports;
import plumbline.law.clock.London;

/// Brings what the personnel system and the register of clearances give out, as the HR officer would. The files stay in
/// the data directory, to be changed and brought again by hand. Their rows are read in the background; nobody waits for
/// it.
@Component
@Profile("demo")
class DemoPersonnel {
    private final Path folder;
    private final DemoAccounts accounts;
    private final Imports imports;
    private final InstantSource clock;

    DemoPersonnel(@Value("${plumbline.data}") Path data, DemoAccounts accounts, Imports imports, InstantSource clock) {
        this.folder = data.resolve("personnel");
        this.accounts = accounts;
        this.imports = imports;
        this.clock = clock;
    }

    void load(Force force) throws IOException {
        var personnel = new Personnel(force, London.day(clock.instant()));
        Files.createDirectories(folder);
        bring("posts", "posts.csv", personnel.posts());
        bring("workforce", "workforce-extract.csv", personnel.extract());
        bring("clearances", "register-of-clearances.csv", personnel.register());
    }

    /// Writes a file unless it is there, and brings it unless it was brought.
    private void bring(String kind, String name, String table) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.writeString(file, table);
        }
        var bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
        accounts.as(
                        "hr-officer",
                        () -> imports.bring(DemoIds.imported(kind), kind, name, new ByteArrayInputStream(bytes)))
                .ifPresent(objection -> {
                    throw new IllegalStateException(objection);
                });
    }
}
