package plumbline.law.vetting.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.law.Labelled;

/// How far an application is.
public enum ApplicationStage implements Labelled {
    DRAFT("being filled in"),
    SUBMITTED("sent"),
    CHECKING("being checked"),
    QUERY("waiting for the applicant"),
    ASSESSING("being assessed"),
    AWAITING_OUTSIDE("with the outside reviewers"),
    RECONCILING("being reconciled"),
    DECIDED_CLEAR("decided: clear"),
    DECIDED_NOT_CLEAR("decided: not clear"),
    CLOSED("closed"),
    /// The record is kept, and so is what was found.
    WITHDRAWN_BY_APPLICANT("withdrawn by the applicant"),
    /// An investigation or bail is pending: no refusal, and it may be opened again when that ends.
    DISCONTINUED("discontinued"),
    /// Residency is not met: nothing adverse.
    NOT_ASSESSABLE("cannot be assessed yet"),
    /// The applicant no longer answered.
    LAPSED("lapsed");

    private final String label;

    ApplicationStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Those on which somebody still works.
    public static Set<ApplicationStage> open() {
        return Arrays.stream(values())
                .filter(ApplicationStage::isOpen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationStage.class)));
    }

    /// Whether somebody still works on it.
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, CHECKING, QUERY, ASSESSING, AWAITING_OUTSIDE, RECONCILING, DECIDED_CLEAR -> true;
            case DECIDED_NOT_CLEAR, CLOSED, WITHDRAWN_BY_APPLICANT, DISCONTINUED, NOT_ASSESSABLE, LAPSED -> false;
        };
    }
}
