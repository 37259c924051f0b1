package plumbline.parameters;

import java.time.LocalDate;
import plumbline.law.conduct.Parameter;

/// Which parameters to show.
enum ParameterFilter {
    ALL("All"),
    LOCKED(Parameter.Status.LOCKED.label()),
    UNCONFIRMED(Parameter.Status.UNCONFIRMED.label()),
    POLICY(Parameter.Status.POLICY.label()),
    TARGET(Parameter.Status.TARGET.label()),
    DECIDED("Decided by the force"),
    REVIEW("Review overdue");

    private final String label;

    ParameterFilter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean includes(Parameter parameter, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case LOCKED -> parameter.status() == Parameter.Status.LOCKED;
            case UNCONFIRMED -> parameter.status() == Parameter.Status.UNCONFIRMED;
            case POLICY -> parameter.status() == Parameter.Status.POLICY;
            case TARGET -> parameter.status() == Parameter.Status.TARGET;
            case DECIDED -> parameter.decided().isPresent();
            case REVIEW -> overdue(parameter, today);
        };
    }

    /// Whether the day by which it was to be looked at again has passed.
    static boolean overdue(Parameter parameter, LocalDate today) {
        var reviewBy = parameter.reviewBy();
        return reviewBy != null && reviewBy.isBefore(today);
    }
}
