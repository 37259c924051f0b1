package plumbline.law.lane;

import plumbline.law.Labelled;

/// In which role in law somebody takes a step. Who they are is the application's to know and to check.
public enum By implements Labelled {
    INTAKE("Intake"),
    APPROPRIATE_AUTHORITY("Appropriate authority"),
    DELEGATE("Delegate of the appropriate authority"),
    SENIOR_AUTHORISER("Senior officer who authorises"),
    INVESTIGATOR("Investigator"),
    DIRECTOR_GENERAL("Director General of the IOPC"),
    LOCAL_POLICING_BODY("Local policing body"),
    CHAIR("Person who chairs or conducts"),
    PANEL("Panel, or person who conducts alone"),
    SUBJECT("The person concerned, or their friend or lawyer"),
    LINE_MANAGER("Line manager"),
    EMPLOYER_MANAGER("Employer's manager"),
    APPEAL_BODY("Appeal body"),
    CRIMINAL_INVESTIGATOR("Criminal investigator"),
    PROSECUTOR("Prosecutor or court"),
    EXHIBIT_OFFICER("Exhibits officer"),
    SYSTEM("The system");

    private final String label;

    By(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
