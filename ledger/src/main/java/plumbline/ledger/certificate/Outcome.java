package plumbline.ledger.certificate;

/// How a decision came out. Only what opens a door needs a certificate, but a refusal can be signed as well, so that
/// it is nobody's word alone.
public enum Outcome {
    CLEARED(true),
    CLEARED_WITH_CONDITIONS(true),
    NOT_CLEARED(false);

    private final boolean permissive;

    Outcome(boolean permissive) {
        this.permissive = permissive;
    }

    /// Whether it lets somebody in.
    public boolean permissive() {
        return permissive;
    }
}
