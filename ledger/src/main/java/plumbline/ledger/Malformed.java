package plumbline.ledger;

/// Bytes that are not what they claim to be: a note, checkpoint, proof, key, policy or tile that breaks its format.
///
/// The message says which rule is broken and where, never the content, because it may be shown to people who must not
/// read the material.
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public Malformed(String message) {
        super(message);
    }
}
