package plumbline.cases;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import plumbline.access.Access;

/// Draws the head of an operation's pages, after asking whether the person signed in may know of it.
@Component
public class OperationHeaders {
    private final Operations operations;
    private final ObjectProvider<OperationTab> tabs;

    OperationHeaders(Operations operations, ObjectProvider<OperationTab> tabs) {
        this.operations = operations;
        this.tabs = tabs;
    }

    /// @throws plumbline.web.NotFound where the operation is hidden or does not exist
    public OperationHeader of(UUID operationId) {
        var operation = operations.get(operationId);
        var mine = tabs.stream()
                .filter(tab -> tab.roles().stream().anyMatch(Access.current()::has))
                .sorted(Comparator.comparingInt(OperationTab::order))
                .toList();
        return new OperationHeader(operation, mine);
    }
}
