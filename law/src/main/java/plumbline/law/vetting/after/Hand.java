package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// Whose hand does an act after clearance. Who they are is the application's to know and to check.
public enum Hand implements Labelled {
    VETTING_AUTHORITY("Vetting authority"),
    ASSESSOR("Person appointed to assess"),
    OUTSIDE_REVIEWER("Reviewer from outside the force"),
    APPEAL_BODY("Body that hears the appeal"),
    HOLDER("The person concerned, or their friend or lawyer"),
    HUMAN_RESOURCES("Human resources"),
    PARENT_FORCE("The force the person comes from"),
    SYSTEM("The system");

    private final String label;

    Hand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
