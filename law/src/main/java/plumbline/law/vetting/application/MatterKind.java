package plumbline.law.vetting.application;

import plumbline.law.Labelled;

/// What brought somebody into contact with the law.
public enum MatterKind implements Labelled {
    CONVICTION("conviction"),
    CAUTION("caution, reprimand or warning"),
    FIXED_PENALTY("fixed penalty"),
    ARREST("arrest"),
    INVESTIGATION("investigation or bail"),
    CIVIL_ORDER("order of a civil or family court"),
    DISCIPLINE("misconduct or dismissal at work");

    private final String label;

    MatterKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
