package plumbline.law;

/// How sure we are of a fact of law.
///
/// An unconfirmed fact is used, and says so on every screen that rests on it: silence would turn a belief into law.
public enum Mark implements Labelled {
    /// Read in the primary text, or in a source that quotes it.
    CONFIRMED("confirmed"),
    /// Believed, from secondary sources or from memory; a lawyer has not yet checked it against the primary text.
    UNCONFIRMED("unconfirmed");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether screens must show the warning tag.
    public boolean isUnconfirmed() {
        return this == UNCONFIRMED;
    }
}
