package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// How an earlier decision on the person ended.
public enum PriorResult implements Labelled {
    CLEARED("cleared"),
    REFUSED("refused"),
    WITHDRAWN("clearance withdrawn"),
    KEPT("clearance kept"),
    DISCONTINUED("discontinued"),
    UNFINISHED("left before the end"),
    APPEAL_UPHELD("appeal upheld"),
    APPEAL_DISMISSED("appeal dismissed"),
    NO_CASE_TO_ANSWER("no case to answer"),
    OTHER("another end");

    private final String label;

    PriorResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
