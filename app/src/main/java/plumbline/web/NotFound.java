package plumbline.web;

/// There is nothing here for this person to see: what was asked for does not exist, or exists behind a wall.
///
/// The two cases must not be told apart, so this carries no words and both lead to the same page.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
