package plumbline.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a whole demonstration world into a folder: `exports/` as they came from the phones, `truth/` as it was.
public final class WorldWriter {

    /// The seed of the demonstration that everybody sees.
    public static final long SEED = 2026;

    private WorldWriter() {}

    /// Arguments: the folder, and optionally the seed and the scale.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 3) {
            System.err.println("usage: WorldWriter FOLDER [SEED [SCALE]]");
            System.exit(2);
        }
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        int scale = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Path folder = Path.of(arguments[0]);
        write(World.of(seed, scale), folder);
        System.out.println("seed " + seed + ", scale " + scale + ": written to " + folder.toAbsolutePath());
    }

    /// Writes everything; what is there under the same names is overwritten.
    public static void write(World world, Path folder) throws IOException {
        Path truths = Files.createDirectories(folder.resolve("truth"));
        Path exports = Files.createDirectories(folder.resolve("exports"));
        try (Truth truth = new Truth(truths, world.seed());
                Sightings sightings = new Sightings(truths)) {
            for (Conversation conversation : world.conversations()) {
                truth.tell(world, conversation);
            }
            for (Handset handset : world.handsets()) {
                new Exports(world, exports)
                        .write(handset, sightings.of(handset.exhibit().file()));
            }
        }
        Registers.write(world, folder);
    }
}
