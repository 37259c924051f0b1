package plumbline.law.vetting;

import plumbline.law.Labelled;

/// How many keys from outside the force a case needs. Derived from its findings by rule; a person may only raise it.
public enum CaseClass implements Labelled {
    /// Nothing adverse: the force decides, and one in ten is drawn for an outside reviewer first.
    GREEN("green"),
    /// Something adverse that is not red: two outside reviewers.
    AMBER("amber"),
    /// Sexual, domestic, predatory, hate, corruption, organised crime, serious violence, deliberate omission and the
    /// like: a panel
    /// of three from outside.
    RED("red"),
    /// Somebody who decides on others, or their kin: a panel of three and another force decides.
    SELF("self"),
    /// Withdrawal, lifting a restriction, appeal: one outside observer with a veto on retaining or lifting.
    WITHDRAWAL("withdrawal");

    private final String label;

    CaseClass(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
