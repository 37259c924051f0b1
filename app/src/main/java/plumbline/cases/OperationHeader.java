package plumbline.cases;

import java.util.List;

/// What stands at the top of every page of an operation: its name and the tabs this person may follow.
/// Show it with `@template.cases.operation-header(header = …, current = "/exhibits")`.
public record OperationHeader(Operation operation, List<OperationTab> tabs) {
    public String href(OperationTab tab) {
        return "/operations/" + operation.operationId() + tab.path();
    }
}
