package plumbline.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The files that came with an export: tiny but real pictures and films.
///
/// Two that show the same subject are the same bytes, so that copies of one picture can be found by their hash.
final class Attachments {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss", Locale.ROOT);

    private final Map<String, String> subjects = new LinkedHashMap<>();

    /// Takes in a photograph and returns the name of its file.
    String photo(int number, Instant at, String subject) {
        return name(number, "PHOTO", at, ".jpg", subject);
    }

    /// Takes in a film and returns the name of its file.
    String clip(int number, Instant at, String subject) {
        return name(number, "VIDEO", at, ".mp4", subject);
    }

    /// The file names in order, each with what the file shows.
    Map<String, String> subjects() {
        return subjects;
    }

    /// The bytes of a file.
    static byte[] bytes(String file, String subject) {
        return file.endsWith(".jpg") ? jpeg(subject) : mp4(subject);
    }

    private String name(int number, String kind, Instant at, String suffix, String subject) {
        String name = "%08d-%s-%s%s".formatted(number, kind, STAMP.format(at.atZone(World.ZONE)), suffix);
        subjects.put(name, subject);
        return name;
    }

    /// One grey picture, with the subject in a comment segment (ITU-T T.81, B.2.4.5) after the start of the image.
    private static byte[] jpeg(String subject) {
        byte[] image = resource("picture.jpg");
        byte[] comment = ("demonstration: " + subject).getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(image, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length + 2)});
        out.writeBytes(comment);
        out.write(image, 2, image.length - 2);
        return out.toByteArray();
    }

    /// A file type box and a free box that holds the subject (ISO/IEC 14496-12): a film without a frame.
    private static byte[] mp4(String subject) {
        byte[] note = ("demonstration: " + subject).getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 0, 16});
        out.writeBytes("ftypisom".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {0, 0, 2, 0});
        out.writeBytes(new byte[] {0, 0, 0, (byte) (8 + note.length)});
        out.writeBytes("free".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(note);
        return out.toByteArray();
    }

    private static byte[] resource(String name) {
        try (var in = Attachments.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
