package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// What an appeal may rest on; from the practice of appeals in conduct.
public enum AppealGround implements Labelled {
    UNREASONABLE("The decision was unreasonable"),
    NEW_EVIDENCE("There is evidence that could not reasonably have been considered"),
    PROCEDURAL_UNFAIRNESS("The procedure was unfair");

    private final String label;

    AppealGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
