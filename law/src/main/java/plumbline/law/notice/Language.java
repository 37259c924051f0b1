package plumbline.law.notice;

import plumbline.law.Labelled;

/// The language of a notice. Each text is translated by a person, never by machine, and is a file of its own.
public enum Language implements Labelled {
    ENGLISH("English", "en-GB"),
    WELSH("Welsh", "cy-GB");

    private final String label;
    private final String tag;

    Language(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    @Override
    public String label() {
        return label;
    }

    /// The tag by which screen readers choose their voice (BCP 47).
    public String tag() {
        return tag;
    }
}
