package plumbline.demo;

/// The protected characteristic that a message is about (Equality Act 2010, section 4; those that the demonstration
/// uses).
public enum Characteristic {
    AGE,
    DISABILITY,
    GENDER_REASSIGNMENT,
    RACE,
    RELIGION,
    SEX,
    SEXUAL_ORIENTATION
}
