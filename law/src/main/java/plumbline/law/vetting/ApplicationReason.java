package plumbline.law.vetting;

import plumbline.law.Labelled;

/// Why somebody is vetted.
public enum ApplicationReason implements Labelled {
    NEW("new applicant"),
    RENEW("renewal"),
    TRANSFER("transfer or secondment"),
    REJOIN("re-joiner, or return from a career break"),
    ROLE("move to a post that needs more"),
    RANDOM("drawn at random"),
    TRIGGER("something that came to light");

    private final String label;

    ApplicationReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
