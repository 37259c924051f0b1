package plumbline.law.vetting.application;

import plumbline.law.Labelled;

/// Why somebody had another name.
public enum NameKind implements Labelled {
    BIRTH("name at birth, or maiden name"),
    MARRIED("name by marriage or partnership"),
    CHANGED("changed by deed poll or custom"),
    ALIAS("known as"),
    SPELLING("another spelling or script");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
