package plumbline.law.conduct.severity;

import plumbline.law.Labelled;

/// What makes the same conduct more serious. None decides by itself; each must be answered in the rationale.
public enum Aggravator implements Labelled {
    DISCRIMINATION("discrimination"),
    VULNERABILITY("a vulnerable person was affected"),
    ABUSE_OF_POSITION("abuse of position"),
    SEXUAL_PURPOSE("a sexual purpose"),
    DISHONESTY("dishonesty"),
    SENIORITY("rank or seniority"),
    REPETITION("repetition"),
    FORCE_SYSTEMS("use of force systems on duty"),
    PUBLIC_CONFIDENCE("harm to public confidence");

    private final String label;

    Aggravator(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
