package plumbline.web;

/// The browser stopped sending before it had sent everything: a cable, a lid, a tunnel. No fault of ours, and nobody is
/// left to answer; what keeps the bytes decides whether it keeps those that came.
public final class SenderGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    SenderGone(Exception cause) {
        super("The browser stopped sending", cause);
    }
}
