package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// Whether the person told of it when asked.
public enum Disclosure implements Labelled {
    DISCLOSED("disclosed"),
    NOT_ASKED("not asked about"),
    /// Left out by oversight, as far as is known: to be asked about, and nothing follows by itself.
    NOT_DISCLOSED("not disclosed"),
    DELIBERATELY_OMITTED("deliberately omitted");

    private final String label;

    Disclosure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
