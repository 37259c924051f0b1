package plumbline.law.conduct;

import plumbline.law.Citation;
import plumbline.law.clock.Force;

/// The body of procedure that a person's discipline follows.
///
/// Officers' clocks are law and locked. Staff are disciplined under contract and policy: their clocks are the force's
/// own and are always labelled as policy. Nobody is ever moved from one to the other silently.
public enum Pack {
    /// Police officers, special constables and, in part, former ones: the conduct regulations.
    PACK_OFFICER(
            "Officer procedure",
            "The conduct regulations apply. Their time limits are law and cannot be changed by the force.",
            Force.STATUTORY,
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 4", "who is covered")),
    /// Police staff: contract, force policy and the Police Staff Council's guidance.
    PACK_STAFF(
            "Staff procedure",
            "The conduct regulations do not apply to police staff. Discipline follows the contract, force policy and the Police"
                    + " Staff Council's guidance; every time limit shown is policy, not law.",
            Force.POLICY,
            Citation.unconfirmed(
                    Instruments.STAFF_COUNCIL, "", "contents were read in a copy; limits are set by each force")),
    /// Volunteers and contractors: an agreement, or another employer's discipline.
    PACK_OTHER(
            "Outside both procedures",
            "Neither the conduct regulations nor the staff procedure applies. A volunteer's agreement, or the employer's"
                    + " discipline, is where this goes.",
            Force.POLICY,
            Citation.unconfirmed(Instruments.POLICE_REFORM_ACT, "Part 2", "who is covered, from secondary sources"));

    private final String title;
    private final String meaning;
    private final Force force;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    Pack(String title, String meaning, Force force, Citation citation) {
        this.title = title;
        this.meaning = meaning;
        this.force = force;
        this.citation = citation;
    }

    /// Two words for a tag.
    public String title() {
        return title;
    }

    /// What it means for the person, in plain words.
    public String meaning() {
        return meaning;
    }

    /// What stands behind the pack's own clocks.
    public Force force() {
        return force;
    }

    /// Where it comes from.
    public Citation citation() {
        return citation;
    }
}
