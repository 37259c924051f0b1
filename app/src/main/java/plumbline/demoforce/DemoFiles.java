package plumbline.demoforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// The exports as files in the data directory, for people to upload by hand, and the truth about them beside.
@Component
@Profile("demo")
class DemoFiles {

    private final Path data;

    DemoFiles(@Value("${plumbline.data}") Path data) {
        this.data = data;
    }

    /// Writes the files unless they are there. `exports` is moved into place last: where it is, all of it is.
    void write(World world) throws IOException {
        if (Files.exists(exports())) {
            return;
        }
        Path draft = data.resolve("demonstration.part");
        FileSystemUtils.deleteRecursively(draft);
        WorldWriter.write(world, draft);
        Path truth = data.resolve("truth");
        FileSystemUtils.deleteRecursively(truth);
        Files.move(draft.resolve("truth"), truth);
        Files.move(draft.resolve("exports"), exports());
        FileSystemUtils.deleteRecursively(draft);
    }

    Path exports() {
        return data.resolve("exports");
    }
}
