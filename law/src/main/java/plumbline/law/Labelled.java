package plumbline.law;

/// A word of the law's own vocabularies that people read: a severity, an outcome, a role.
///
/// Each vocabulary is an enum whose constants are what records keep and whose labels are what screens, notices and
/// refusals say. So every place says the same, and no screen has words of its own for the law.
public interface Labelled {

    /// In words. Most fit within a sentence.
    String label();

    /// The same as it begins a sentence, or stands alone.
    default String capitalised() {
        return capitalised(label());
    }

    /// Words of the law's that fit within a sentence, as they begin one.
    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
