package plumbline.evidence;

import org.jspecify.annotations.Nullable;
import plumbline.cases.OperationHeader;

/// What the page of rebuilding shows.
final class RebuildPages {
    private RebuildPages() {}

    /// @param standing null where none was asked for yet
    /// @param by who asked for it
    record Show(OperationHeader header, @Nullable RebuildStanding standing, String by) {
        String base() {
            return "/operations/" + header.operation().operationId();
        }

        boolean underWay() {
            return standing != null && !standing.rebuild().ended();
        }
    }
}
