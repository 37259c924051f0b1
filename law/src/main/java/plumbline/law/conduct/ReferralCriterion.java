package plumbline.law.conduct;

import plumbline.law.Citation;
import plumbline.law.Labelled;

/// The descriptions that make a conduct matter recordable and, for most of them, its referral to the IOPC mandatory.
///
/// They are asked one by one and answered by a person. Strength of evidence plays no part, nor whether the person has
/// since left.
public enum ReferralCriterion implements Labelled {
    A("a", "Serious assault", "As determined in the IOPC's guidance.", true),
    B("b", "Serious sexual offence", "As determined in the IOPC's guidance.", true),
    C(
            "c",
            "Serious corruption",
            "Includes abuse of position for a sexual purpose or to pursue an improper emotional relationship.",
            true),
    D(
            "d",
            "Offence or misconduct aggravated by discrimination",
            "A criminal offence, or behaviour liable to lead to disciplinary proceedings, aggravated by discrimination on race,"
                    + " sex, religion or other status. It does not need a crime: discriminatory messages serious enough for"
                    + " formal discipline are enough by themselves.",
            true),
    E(
            "e",
            "Relevant offence",
            "An offence with a fixed sentence, or one that carries seven years or more for an adult.",
            true),
    F(
            "f",
            "Gravity or other exceptional circumstances",
            "Makes the matter recordable. Referral is for the force to consider, not mandatory; record the reason either way.",
            false),
    G(
            "g",
            "Conduct of a chief officer or Deputy Commissioner",
            "Makes the matter recordable; whether it must be referred is decided under regulation 8.",
            false),
    H("h", "Same incident as (a) to (e)", "Arises from the same incident as a matter within (a) to (e).", true);

    private final String code;
    private final String title;
    private final String explanation;
    private final boolean mandatory;

    ReferralCriterion(String code, String title, String explanation, boolean mandatory) {
        this.code = code;
        this.title = title;
        this.explanation = explanation;
        this.mandatory = mandatory;
    }

    /// The letter in regulation 7(1).
    public String code() {
        return code;
    }

    /// A heading for a check box.
    public String title() {
        return title;
    }

    @Override
    public String label() {
        return "(" + code + ") " + title;
    }

    /// What it covers, and the trap in it if there is one.
    public String explanation() {
        return explanation;
    }

    /// Whether it alone makes referral mandatory.
    public boolean isMandatory() {
        return mandatory;
    }

    /// Where it is written for this kind of matter.
    public Citation citation(MatterKind kind) {
        return switch (kind) {
            case COMPLAINT ->
                Citation.confirmed(
                        Instruments.COMPLAINTS_2020, "reg 4(1)", "descriptions read; they run parallel to reg 7(1)");
            case CONDUCT_MATTER ->
                Citation.confirmed(Instruments.COMPLAINTS_2020, "reg 7(1)(" + code + ")", "description read");
        };
    }
}
