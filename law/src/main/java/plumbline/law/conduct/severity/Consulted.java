package plumbline.law.conduct.severity;

/// Who was asked before a decision was taken.
public enum Consulted {
    APPROPRIATE_AUTHORITY,
    LINE_MANAGER,
    DIRECTOR_GENERAL,
    PROSECUTOR
}
