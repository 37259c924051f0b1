package plumbline.law.vetting.twokey;

import plumbline.law.Labelled;

/// Why a reviewer may not sit on a person's case. Some are found in what is on record; each can be declared.
public enum ConflictCode implements Labelled {
    C1("kin, partner or household"),
    C2("the same employer or force within ten years"),
    C3("the same address, or the same postcode and surname"),
    C4("took part in an earlier decision on the person"),
    C5("complainant, witness, victim or suspect in a finding"),
    C6("money between them"),
    C7("friends, or otherwise close"),
    C8("spoke publicly about the case"),
    C9("the same small unit"),
    C10("acts for the person");

    private final String label;

    ConflictCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
