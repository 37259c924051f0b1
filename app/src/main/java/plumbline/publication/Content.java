package plumbline.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the public reads, as one plain text: a title, then passages under headings.
///
/// The text is what is fixed, hashed and offered for checking, and the page is drawn from it, so that the two cannot
/// differ. A line that begins with `# ` is the title and one that begins with `## ` a heading; no passage can hold such
/// a line, because marks at the beginning of a line are left out when it is made.
record Content(String title, List<Passage> passages) {
    private static final String HEADING = "## ";

    Content {
        passages = List.copyOf(passages);
    }

    /// @param text paragraphs, with an empty line between them
    record Passage(String heading, String text) {
        Passage {
            text = text.replace("\r\n", "\n")
                    .lines()
                    .map(line -> line.replaceFirst("^[\\s#]+", "").stripTrailing())
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
        }

        List<String> paragraphs() {
            return List.of(text.split("\n\n"));
        }
    }

    /// @throws IllegalArgumentException if no [#text] reads so
    static Content read(String text) {
        var blocks = List.of(text.strip().split("\n\n(?=## )"));
        if (!blocks.getFirst().startsWith("# ")) {
            throw new IllegalArgumentException("a published text begins with its title");
        }
        var passages = new ArrayList<Passage>();
        for (var block : blocks.subList(1, blocks.size())) {
            var end = block.indexOf("\n\n");
            passages.add(new Passage(block.substring(HEADING.length(), end), block.substring(end + 2)));
        }
        return new Content(blocks.getFirst().substring(2), passages);
    }

    String text() {
        return passages.stream()
                .map(passage -> HEADING + passage.heading() + "\n\n" + passage.text() + "\n")
                .collect(Collectors.joining("\n", "# " + title + "\n\n", ""));
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
