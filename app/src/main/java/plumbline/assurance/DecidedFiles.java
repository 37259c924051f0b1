package plumbline.assurance;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import plumbline.codecision.DecidedCases;
import plumbline.law.vetting.quality.Seed;

/// Where the decisions come from about which quality is asked.
@Component
class DecidedFiles {
    private final DecidedCases cases;

    DecidedFiles(DecidedCases cases) {
        this.cases = cases;
    }

    List<DecidedFile> all() {
        return cases.all().stream()
                .map(one -> new DecidedFile(
                        one.applicationId(),
                        one.reference(),
                        one.subjectId(),
                        one.caseClass(),
                        one.on(),
                        one.force(),
                        one.outside(),
                        one.cleared(),
                        one.basis(),
                        one.deciders()))
                .toList();
    }

    /// The seeds that the outside body has published, the newest month first.
    Map<YearMonth, Seed> seeds() {
        return cases.seeds();
    }
}
