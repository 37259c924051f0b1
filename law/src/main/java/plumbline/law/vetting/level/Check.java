package plumbline.law.vetting.level;

import plumbline.law.Labelled;

/// The checks that vetting knows, by the codes of the office.
public enum Check implements Labelled {
    ID("identity and right to work"),
    RES("residency"),
    PNC("Police National Computer"),
    PND("Police National Database"),
    LOC("local crime, intelligence, custody, domestic incident and command-and-control records"),
    OFC("records of other forces where the person lived or worked"),
    SB("Special Branch and counter-terrorism"),
    PSD("complaints and conduct"),
    CCU("counter-corruption intelligence"),
    MOD("service police and service record"),
    BAR("barred and advisory lists"),
    FIN("financial: credit file and declaration"),
    OSM("open sources and social media"),
    VIS("violent and sex offender register"),
    BIO("fingerprints and DNA, speculative search"),
    FAM("family and household: each person against PNC, PND and local records"),
    ASC("criminal associates, declared or found"),
    REF("employment and character references"),
    QUAL("qualifications"),
    INT("interview in person"),
    HV("home visit"),
    SUP("supervisor's appraisal"),
    BI("business interests and secondary employment"),
    IMM("immigration and overseas records"),
    CIV("orders of civil and family courts"),
    WASH("state of the continuous comparison of the workforce with police records");

    private final String label;

    Check(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
