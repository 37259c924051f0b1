package plumbline.review;

/// The protected characteristics (Equality Act 2010, section 4).
public enum Characteristic {
    AGE("Age"),
    DISABILITY("Disability"),
    GENDER_REASSIGNMENT("Gender reassignment"),
    MARRIAGE("Marriage and civil partnership"),
    PREGNANCY("Pregnancy and maternity"),
    RACE("Race"),
    RELIGION("Religion or belief"),
    SEX("Sex"),
    SEXUAL_ORIENTATION("Sexual orientation");

    private final String label;

    Characteristic(String label) {
        this.label = label;
    }

    /// The words for a screen.
    public String label() {
        return label;
    }
}
