package plumbline.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import plumbline.law.Labelled;

/// What people are asked about themselves, with the groups of the census of 2021. To say nothing is an answer.
enum Characteristic implements Labelled {
    SEX("sex", "FEMALE", "Female", "MALE", "Male"),
    ETHNICITY(
            "ethnic group",
            "ASIAN",
            "Asian or Asian British",
            "BLACK",
            "Black, Black British, Caribbean or African",
            "MIXED",
            "Mixed or multiple",
            "WHITE",
            "White",
            "OTHER",
            "Other"),
    RELIGION(
            "religion",
            "NONE",
            "No religion",
            "BUDDHIST",
            "Buddhist",
            "CHRISTIAN",
            "Christian",
            "HINDU",
            "Hindu",
            "JEWISH",
            "Jewish",
            "MUSLIM",
            "Muslim",
            "SIKH",
            "Sikh",
            "OTHER",
            "Other"),
    DISABILITY("disability", "YES", "Disabled", "NO", "Not disabled");

    private final String label;
    private final SequencedMap<String, String> groups = new LinkedHashMap<>();

    Characteristic(String label, String... groups) {
        this.label = label;
        for (int i = 0; i < groups.length; i += 2) {
            this.groups.put(groups[i], groups[i + 1]);
        }
    }

    @Override
    public String label() {
        return label;
    }

    /// The groups by what records keep, with their words.
    SequencedMap<String, String> groups() {
        return groups;
    }

    List<String> codes() {
        return List.copyOf(groups.keySet());
    }
}
