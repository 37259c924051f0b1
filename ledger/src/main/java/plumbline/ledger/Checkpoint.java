package plumbline.ledger;

import java.util.ArrayList;
import java.util.List;

/// What a log commits to at one moment: its name, how many entries it has, and the root over them (C2SP
/// tlog-checkpoint). It counts for nothing until it is the text of a note that was opened.
///
/// @param origin the name of the log; not empty
/// @param size number of entries
/// @param root root over them
/// @param extensions further lines, which no monitor can audit; ours never has any
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int MANDATORY = 3;

    /// @throws Malformed when a line is empty or broken, or an empty tree comes with another root than its own
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || origin.contains("\n")) {
            throw new Malformed("the origin of a checkpoint is one line and not empty");
        }
        if (size < 0) {
            throw new Malformed("the size of a checkpoint is not negative");
        }
        if (size == 0 && !root.equals(Hash.EMPTY_ROOT)) {
            throw new Malformed("a checkpoint of size 0 carries the root of the empty tree");
        }
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
            throw new Malformed("an extension line of a checkpoint is one line and not empty");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /// The checkpoint of a tree at its frontier.
    public static Checkpoint of(String origin, Frontier frontier) {
        return new Checkpoint(origin, frontier.size(), frontier.root());
    }

    /// @param text the text of a note
    /// @throws Malformed when it is not exactly a checkpoint
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new Malformed("a checkpoint ends with a newline");
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.removeLast();
        if (lines.size() < MANDATORY) {
            throw new Malformed("a checkpoint has at least three lines: origin, size, root");
        }
        return new Checkpoint(
                lines.get(0),
                Strict.decimal(lines.get(1)),
                Hash.parse(lines.get(2)),
                lines.subList(MANDATORY, lines.size()));
    }

    /// The text to sign, which [#parse] reads.
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
