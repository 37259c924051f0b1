package plumbline.cases;

import java.util.Set;
import plumbline.access.Role;

/// A page of an operation, contributed as a bean by the feature that has it.
///
/// @param order from left to right
/// @param path below the operation's own, such as `/exhibits`; empty for its first page
public record OperationTab(int order, String label, String path, Set<Role> roles) {
    public OperationTab {
        roles = Set.copyOf(roles);
    }
}
