package plumbline.law.vetting.after;

import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.Instruments;

/// Who may ask whom to look again at a decision on vetting, and by which clock.
public enum AppealRoute implements Labelled {
    CANDIDATE(
            "Candidate or contractor against a refusal",
            "CLK-108",
            "an appeal panel, most of it from outside",
            Citation.unconfirmed(Instruments.AMENDMENT_2026, "", "the right is from a summary")),
    OFFICER(
            "Officer against a withdrawal",
            "CLK-109",
            "the internal appeal panel, with independent members",
            VettingLaw.APPEAL),
    TRIBUNAL("Officer against the panel's decision", "CLK-110", "the Police Appeals Tribunal", VettingLaw.APPEAL),
    SECURITY(
            "Holder of a national-security clearance",
            "CLK-111",
            "the Security Vetting Appeals Panel, which recommends",
            Citation.confirmed(
                    "Security Vetting Appeals Panel, guidance for appellants", "", "28 days; not for candidates")),
    JUDICIAL_REVIEW(
            "Anybody, in court",
            "CLK-112",
            "the Administrative Court",
            Citation.unconfirmed(Instruments.POLICY, "judicial review", "three months and promptly, from memory"));

    private final String label;
    private final String clock;
    private final String heardBy;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    AppealRoute(String label, String clock, String heardBy, Citation citation) {
        this.label = label;
        this.clock = clock;
        this.heardBy = heardBy;
        this.citation = citation;
    }

    @Override
    public String label() {
        return label;
    }

    /// The clock of its window, from the day on which the person was told of the decision.
    public String clock() {
        return clock;
    }

    /// Who hears it.
    public String heardBy() {
        return heardBy;
    }

    /// Where it is written.
    public Citation citation() {
        return citation;
    }
}
