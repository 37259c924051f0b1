package plumbline.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;

/// Reports: recorded once, as they came, never rewritten.
@Service
public class Intake {
    private final ReportRepository reports;

    Intake(ReportRepository reports) {
        this.reports = reports;
    }

    /// Records a report. The id comes with the form, so that sending the form twice records it once.
    @Transactional
    public void record(UUID reportId, NewReport report) {
        var organisation = Access.current().organisation();
        if (!reports.exists(reportId)) {
            reports.add(reportId, Reference.random("R"), organisation, report);
        }
    }

    /// The report, where the person signed in may see it; empty also where it does not exist.
    @Transactional(readOnly = true)
    public Optional<Report> find(UUID reportId) {
        return reports.find(reportId, Access.current());
    }

    /// The reports that the person signed in may see, newest first; at most a hundred.
    @Transactional(readOnly = true)
    public List<Report> newest() {
        return reports.newest(Access.current());
    }
}
