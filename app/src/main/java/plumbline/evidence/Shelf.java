package plumbline.evidence;

/// Where what is read of an exhibit is put.
enum Shelf {
    /// What everybody reads.
    HELD(""),

    /// Beside it, while an exhibit is read again; nobody reads it.
    AGAIN("_again");

    private final String suffix;

    Shelf(String suffix) {
        this.suffix = suffix;
    }

    String messages() {
        return "evidence.message" + suffix;
    }

    String conversations() {
        return "evidence.conversation" + suffix;
    }

    String rejects() {
        return "evidence.reject" + suffix;
    }
}
