package plumbline.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The files that pages refer to, under names that change with their content, so that browsers may keep them for a
/// year.
///
/// The build writes them and the index that maps plain names to hashed ones.
public final class Assets {
    /// Where they are served, to anyone.
    public static final String PATH = "/assets/";

    static final String PLACE = "classpath:/plumbline/web/assets/";

    private final Properties names = new Properties();

    Assets() {
        try (InputStream index = Assets.class.getResourceAsStream("assets/index.properties")) {
            if (index == null) {
                throw new IllegalStateException("The styles were not built: run ./mvnw compile");
            }
            names.load(index);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The address of the file with this plain name, such as `plumbline.css`.
    public String url(String name) {
        String file = names.getProperty(name);
        if (file == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return PATH + file;
    }
}
