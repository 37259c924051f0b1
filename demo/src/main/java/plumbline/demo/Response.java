package plumbline.demo;

/// What a person did about a message that offends, from the worst to the best.
public enum Response {
    JOINED_IN,
    ENDORSED,
    SILENT,
    CHANGED_SUBJECT,
    OBJECTED,
    OBJECTED_PRIVATELY
}
