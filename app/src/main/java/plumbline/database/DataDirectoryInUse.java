package plumbline.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in one sentence, instead of a stack of exceptions, that the data directory is in use. Found through
/// `META-INF/spring.factories`.
class DataDirectoryInUse extends AbstractFailureAnalyzer<DataDirectory.InUse> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, DataDirectory.InUse cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
