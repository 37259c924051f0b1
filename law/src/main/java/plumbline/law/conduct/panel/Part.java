package plumbline.law.conduct.panel;

import plumbline.law.Labelled;

/// The part that somebody is proposed to take in a matter.
public enum Part implements Labelled {
    INVESTIGATOR("investigator"),
    DECISION_MAKER("decision maker"),
    SUSPENSION_DECISION_MAKER("decision maker on suspension"),
    CHAIR("chair"),
    PANEL_MEMBER("panel member"),
    ADVISER("legally qualified adviser"),
    ACCELERATED_CERTIFIER("certifier of the accelerated hearing"),
    ACCELERATED_CONDUCTOR("conductor of the accelerated hearing"),
    APPEAL_DECISION_MAKER("decision maker on the appeal"),
    FRIEND("police friend"),
    PRESENTING_OFFICER("presenting officer"),
    HUMAN_RESOURCES_ADVISER("human resources adviser");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
