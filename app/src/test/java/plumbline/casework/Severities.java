package plumbline.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.lane.AllegationStep;

/// Assessments of severity as tests record them.
public final class Severities {
    private Severities() {}

    /// Gross misconduct, with nothing that stands against recording it.
    public static AllegationStep.SeverityAssessed gross(Aggravator... aggravators) {
        return of(Severity.GROSS_MISCONDUCT, Set.of(aggravators), false, null, true);
    }

    static AllegationStep.SeverityAssessed of(
            Severity severity,
            Set<Aggravator> aggravators,
            boolean finalWarning,
            @Nullable Route destination,
            boolean consulted) {
        return new AllegationStep.SeverityAssessed(
                severity,
                true,
                severity.isDisciplinary(),
                severity == Severity.GROSS_MISCONDUCT,
                aggravators,
                false,
                finalWarning,
                false,
                false,
                severity.isDisciplinary() ? Forum.HEARING : null,
                destination,
                true,
                consulted,
                "What was said, and to whom",
                null);
    }
}
