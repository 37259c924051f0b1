package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// The second question of the test: is it right in all the circumstances to refuse because of it? It is reached only
/// where the first was answered yes, and a yes there never answers it.
public enum StageTwo implements Labelled {
    NOT_REACHED("not reached"),
    REFUSE("yes, refuse"),
    DO_NOT_REFUSE("no, do not refuse");

    private final String label;

    StageTwo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
