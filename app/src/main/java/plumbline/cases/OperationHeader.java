package plumbline.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands at the top of every page of an operation: its name and the tabs this person may follow.
/// Show it with `@template.cases.operation-header(header = …, current = "/exhibits")`.
public record OperationHeader(Operation operation, List<OperationTab> tabs) {
    public String href(OperationTab tab) {
        return "/operations/" + operation.operationId() + tab.path();
    }

    /// The label of the tab that a page below it belongs to; null on a tab's own page. People, and what is alleged
    /// against them, belong to the first.
    @Nullable
    String section(String current) {
        return tabs.stream()
                .filter(tab -> !tab.path().isEmpty() && current.startsWith(tab.path() + "/")
                        || tab.path().isEmpty()
                                && (current.startsWith("/people") || current.startsWith("/allegations")))
                .map(OperationTab::label)
                .findFirst()
                .orElse(null);
    }
}
