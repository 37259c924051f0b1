package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What marks the conduct behind a finding, whatever became of it. A finding may have several marks, or none.
public enum Nature implements Labelled {
    SEXUAL("sexual", true),
    DOMESTIC("domestic abuse", true),
    PREDATORY("predatory", true),
    STALKING("stalking", true),
    CHILD("against a child", true),
    VULNERABLE_PERSON("against a vulnerable person", true),
    HATE("motivated by hate or aimed at a protected characteristic", true),
    CORRUPTION("corrupt practice", true),
    ORGANISED_CRIME("organised crime", true),
    WEAPONS("weapons", true),
    SERIOUS_VIOLENCE("serious violence", true),
    VIOLENCE("violence", false),
    DISHONESTY("dishonesty", false),
    DRUGS("drugs", false),
    DRIVING("driving", false);

    private final String label;
    private final boolean red;

    Nature(String label, boolean red) {
        this.label = label;
        this.red = red;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it alone makes a case red.
    public boolean isRed() {
        return red;
    }

    /// Whether it is about preying on people. No condition answers that: who is dangerous is not made safe by a
    /// posting.
    public boolean isPredation() {
        return switch (this) {
            case SEXUAL, DOMESTIC, PREDATORY, STALKING, CHILD, VULNERABLE_PERSON -> true;
            case HATE, CORRUPTION, ORGANISED_CRIME, WEAPONS, SERIOUS_VIOLENCE, VIOLENCE, DISHONESTY, DRUGS, DRIVING ->
                false;
        };
    }
}
