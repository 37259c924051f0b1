package plumbline.imports;

/// A file is no table that we can read. The message tells the person who brought it what to do.
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
