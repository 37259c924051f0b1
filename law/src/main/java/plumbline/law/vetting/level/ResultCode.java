package plumbline.law.vetting.level;

import plumbline.law.Labelled;

/// What a check came back with.
public enum ResultCode implements Labelled {
    NO_TRACE("no trace"),
    TRACE_KNOWN("trace, and the applicant had declared it"),
    TRACE_NEW("trace that was not declared"),
    /// Something adverse that only the decision-makers read, such as counter-corruption intelligence.
    SEALED_ADVERSE("adverse, sealed"),
    /// It blocks: an answer that nobody could get is not a clean one.
    UNABLE("could not be run"),
    /// Only by a rule of the matrix; nobody is free to choose it.
    NOT_REQUIRED("not required");

    private final String label;

    ResultCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it needs the reason in words.
    public boolean needsWords() {
        return this == UNABLE || this == NOT_REQUIRED;
    }

    /// Whether it found something that a decision must deal with.
    public boolean isAdverse() {
        return this == TRACE_KNOWN || this == TRACE_NEW || this == SEALED_ADVERSE;
    }
}
