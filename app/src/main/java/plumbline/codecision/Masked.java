package plumbline.codecision;

import plumbline.law.Labelled;

/// What a reviewer does not see before sealing, unless they say why they must.
enum Masked implements Labelled {
    NAME("name"),
    REFERENCE("reference of the application"),
    FORCE("force");

    private final String label;

    Masked(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
