package plumbline.audit;

/// The log contradicts itself or what was signed before. It must not grow, and nothing more may be signed, until a
/// person has looked.
public final class LogBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    LogBroken(String message) {
        super(message);
    }
}
