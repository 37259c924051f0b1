package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// The first question of the test: would an objective observer, on these facts, reasonably suspect involvement in
/// crime, or is there other significant adverse information?
public enum StageOne implements Labelled {
    YES("yes"),
    NO("no");

    private final String label;

    StageOne(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
