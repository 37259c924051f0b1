package plumbline.vault;

/// An object's file is missing, cut, changed or exchanged. What is read is authenticated first, so no wrong byte is
/// ever handed out; restore the file of this name from a copy.
public final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    Damaged(Sealed object, String what, Throwable cause) {
        super("Vault object " + object.objectId() + " (SHA-256 " + object.sha256() + "): " + what, cause);
    }

    Damaged(Sealed object, String what) {
        super("Vault object " + object.objectId() + " (SHA-256 " + object.sha256() + "): " + what);
    }
}
