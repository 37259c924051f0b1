package plumbline.law.conduct;

import java.util.List;
import plumbline.law.Citation;
import plumbline.law.Labelled;

/// Under whose control an allegation is investigated. Who assesses, who decides and to whom the report goes
/// follow from it.
public enum InvestigationForm implements Labelled {
    INTERNAL("internal, under the conduct regulations alone"),
    RETURNED("returned to the force or not investigated"),
    LOCAL("local investigation"),
    DIRECTED("directed investigation"),
    INDEPENDENT("independent investigation");

    private final String label;

    InvestigationForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the Director General controls it.
    public boolean isDirectorGenerals() {
        return this == DIRECTED || this == INDEPENDENT;
    }

    /// Whether it is held under the Police Reform Act, so that Part 3 of the conduct regulations does not apply
    /// and the special procedure does.
    public boolean isUnderPoliceReformAct() {
        return this != INTERNAL;
    }

    /// Who assesses the severity.
    public Decider severityBy() {
        return switch (this) {
            case INTERNAL, RETURNED -> Decider.APPROPRIATE_AUTHORITY;
            case LOCAL -> Decider.INVESTIGATOR;
            case DIRECTED, INDEPENDENT -> Decider.DIRECTOR_GENERAL;
        };
    }

    /// Who decides whether there is a case to answer.
    public Decider caseToAnswerBy() {
        return isDirectorGenerals() ? Decider.DIRECTOR_GENERAL : Decider.APPROPRIATE_AUTHORITY;
    }

    /// To whom the investigator reports.
    public List<Decider> reportTo() {
        return isDirectorGenerals()
                ? List.of(Decider.DIRECTOR_GENERAL, Decider.APPROPRIATE_AUTHORITY)
                : List.of(Decider.APPROPRIATE_AUTHORITY);
    }

    /// Where it is written who assesses.
    public Citation assessorCitation() {
        return switch (this) {
            case INTERNAL -> Citation.confirmed(Instruments.CONDUCT_2020, "reg 14", "who assesses was read");
            case RETURNED ->
                Citation.confirmed(
                        Instruments.AMENDMENT_2025, "reg 59", "a matter left to the force, from the amending text");
            case LOCAL, DIRECTED, INDEPENDENT ->
                Citation.confirmed(Instruments.COMPLAINTS_2020, "regs 16 and 19", "who assesses was read");
        };
    }
}
