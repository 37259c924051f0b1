package plumbline.law.conduct.restriction;

import plumbline.law.Labelled;

/// What speaks for suspension.
public enum Ground implements Labelled {
    EFFECTIVE_INVESTIGATION("the effective investigation may be prejudiced unless the officer is suspended"),
    PUBLIC_INTEREST("the public interest requires suspension");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
