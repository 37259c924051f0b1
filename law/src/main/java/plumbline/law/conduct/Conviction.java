package plumbline.law.conduct;

import plumbline.law.Labelled;

/// A criminal conviction for the conduct alleged, by how the offence is tried when an adult commits it.
public enum Conviction implements Labelled {
    NONE("no conviction"),
    CAUTION("a caution"),
    SUMMARY_ONLY("a conviction for an offence tried summarily only"),
    EITHER_WAY("a conviction for an offence triable either way"),
    INDICTABLE_ONLY("a conviction for an offence tried only on indictment");

    private final String label;

    Conviction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the law itself makes the conduct gross misconduct, so that nobody may assess it lower.
    public boolean isGrossMisconductUnder(RuleSet rules) {
        return this == INDICTABLE_ONLY && rules.isAmended2025();
    }
}
