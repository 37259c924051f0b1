package plumbline.law.vetting.level;

import plumbline.law.Labelled;

/// In which capacity a check is run. Not every capacity may run every check.
public enum Runner implements Labelled {
    VERIFIER("recruiter or verifier of documents"),
    VETTING_OFFICER("vetting officer"),
    RESEARCHER("vetting researcher"),
    PNC_USER("trained user of the Police National Computer"),
    PND_USER("trained user of the Police National Database"),
    CT_LIAISON("cleared counter-terrorism liaison"),
    PROFESSIONAL_STANDARDS("professional standards"),
    COUNTER_CORRUPTION("counter-corruption unit, by sealed channel"),
    HUMAN_RESOURCES("human resources"),
    OPEN_SOURCE_RESEARCHER("trained open-source researcher"),
    REGISTER_USER("authorised user of the register"),
    CUSTODY("custody or biometrics unit"),
    TWO_PEOPLE("two people together"),
    TWO_WITH_ONE_OUTSIDE("two people, one of them from outside the force"),
    SUPERVISOR("line manager"),
    WASH("continuous comparison");

    private final String label;

    Runner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
